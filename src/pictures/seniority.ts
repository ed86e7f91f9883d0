import { firstOfEach } from '../base/distinct.ts';
import type { Ranking } from '../facts/facts.ts';
import { labelled, listed, sentence } from '../language/say.ts';
import type { Words } from '../language/words.ts';
import { sessionsOf } from '../outline/sessions.ts';
import { RANKS, type Rank } from '../policy/ladder.ts';
import { type Canvas, canvasOf, LINE_HEIGHT, type Shape } from './canvas/canvas.ts';
import { fitted } from './canvas/fitted.ts';
import { figureOf } from './canvas/picture.ts';
import type { Drawing } from './drawing.ts';

const WIDTH = 680;
const HEADER = 30;
const SIZE = 10.5;
/** The rungs stand in the middle, between the sides. */
const [MIDDLE_FROM, MIDDLE_TO] = [272, 408];

interface Somebody {
  readonly name: string;
  readonly ranking: Ranking | undefined;
}

type Rung = Rank | 'unknown';

/** Delegates against those who receive them, rung by rung of the ladder; whose rank is unknown stands below, unguessed. */
export const seniority: Drawing = {
  id: 'seniority',
  part: 'notes',
  repeats: false,
  draw({ facts, agenda }, words) {
    const ours: Somebody[] = facts.delegates.map(({ delegate, ranking }) => ({
      name: delegate.name,
      ranking,
    }));
    const theirs = receivers(
      sessionsOf(agenda).flatMap(({ entry }) => facts.sessions.find(({ id }) => id === entry.session) ?? []),
      words,
    );
    if (ours.length === 0 || theirs.length === 0) return [];
    const rungs = rungsOf([...ours, ...theirs]);
    const canvas = canvasOf(WIDTH, words.direction);
    let y = HEADER;
    const rows = rungs.map((rung) => {
      const { shapes, height } = rungShapes(canvas, words, rung, [on(rung, ours), on(rung, theirs)], y);
      y += height;
      return shapes;
    });
    const say = words.participants;
    const shapes = [
      canvas.text(MIDDLE_FROM - 22, 16, say.delegation, { size: 11, bold: true, anchor: 'end' }),
      canvas.text(MIDDLE_TO + 22, 16, say.hosts, { size: 11, bold: true }),
      ...rows.flat(),
      canvas.line(0, y, WIDTH, y, 'grid'),
    ];
    const alternative = [
      labelled(words, say.delegation, sideInWords(ours, rungs, words)),
      labelled(words, say.hosts, sideInWords(theirs, rungs, words)),
    ];
    return [
      figureOf(
        {
          id: 'seniority',
          lang: words.code,
          caption: words.pictures.seniority,
          alternative: alternative.map((text) => sentence(words, text)).join(words.space),
          width: WIDTH,
          height: y + 6,
        },
        shapes,
      ),
    ];
  },
};

/** Who receives at the sessions of the agenda, each host's once; hosts who named nobody are not on the ladder. */
function receivers(
  sessions: readonly {
    readonly host: { readonly name: string } | undefined;
    readonly lead: Lead | undefined;
  }[],
  words: Words,
): Somebody[] {
  const people = sessions.flatMap(({ host, lead }) =>
    host === undefined
      ? []
      : [
          {
            name: labelled(
              words,
              host.name,
              lead?.person.name ?? lead?.person.title ?? words.participants.toBeNamed,
            ),
            ranking: lead?.ranking,
          },
        ],
  );
  return firstOfEach(people, ({ name }) => name);
}

interface Lead {
  readonly person: { readonly name?: string | undefined; readonly title?: string | undefined };
  readonly ranking: Ranking;
}

/** Every rung from the highest to the lowest that somebody stands on, also the empty ones between: gaps are to be seen. */
function rungsOf(people: readonly Somebody[]): Rung[] {
  const ranks = people.flatMap(({ ranking }) =>
    ranking === undefined || ranking.kind === 'unknown' ? [] : [ranking.rank],
  );
  const [highest, lowest] = [Math.min(...ranks), Math.max(...ranks)];
  const between = RANKS.map(({ rank }) => rank).filter((rank) => highest <= rank && rank <= lowest);
  return ranks.length === people.length ? between : [...between, 'unknown'];
}

function rungOf({ ranking }: Somebody): Rung {
  return ranking === undefined || ranking.kind === 'unknown' ? 'unknown' : ranking.rank;
}

function on(rung: Rung, people: readonly Somebody[]): Somebody[] {
  return people.filter((one) => rungOf(one) === rung);
}

function nameOfRung(rung: Rung, words: Words): string {
  return rung === 'unknown' ? words.pictures.rankUnknown : (words.pictures.ranks[rung - 1] ?? '');
}

/** One rung: its name between the sides, and each side's people one below the other. */
function rungShapes(
  canvas: Canvas,
  words: Words,
  rung: Rung,
  [ours, theirs]: readonly [readonly Somebody[], readonly Somebody[]],
  y: number,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const isKnown = rung !== 'unknown';
  const name = fitted(nameOfRung(rung, words), { width: MIDDLE_TO - MIDDLE_FROM - 20, size: 10, most: 3 });
  const left = stack(ours, y, (at, lines) => [
    canvas.circle(MIDDLE_FROM - 8, at - 4, 4, isKnown ? 'solid' : 'frame'),
    canvas.text(MIDDLE_FROM - 22, at, lines, { size: SIZE, anchor: 'end' }),
  ]);
  const right = stack(theirs, y, (at, lines) => [
    diamond(canvas, MIDDLE_TO + 8, at - 4, isKnown),
    canvas.text(MIDDLE_TO + 22, at, lines, { size: SIZE }),
  ]);
  return {
    shapes: [
      canvas.line(0, y, WIDTH, y, 'grid'),
      canvas.text((MIDDLE_FROM + MIDDLE_TO) / 2, y + 16, name, { size: 10, look: 'soft', anchor: 'middle' }),
      ...left.shapes,
      ...right.shapes,
    ],
    height: Math.max(left.height, right.height, name.length * 10 * LINE_HEIGHT + 8),
  };
}

/** People one below the other, names in as many lines as they need up to three. */
function stack(
  people: readonly Somebody[],
  y: number,
  draw: (base: number, lines: readonly string[]) => Shape[],
): { readonly shapes: readonly Shape[]; readonly height: number } {
  let height = 4;
  const shapes = people.flatMap(({ name }) => {
    const lines = fitted(name, { width: MIDDLE_FROM - 26, size: SIZE, most: 3 });
    const drawn = draw(y + height + 12, lines);
    height += lines.length * SIZE * LINE_HEIGHT + 3;
    return drawn;
  });
  return { shapes, height: height + 4 };
}

function diamond(canvas: Canvas, x: number, y: number, isKnown: boolean): Shape {
  const points = [
    [x - 5, y],
    [x, y - 5],
    [x + 5, y],
    [x, y + 5],
  ] as const;
  return canvas.polygon(points, isKnown ? 'solid' : 'frame');
}

function sideInWords(people: readonly Somebody[], rungs: readonly Rung[], words: Words): string {
  const parts = rungs.flatMap((rung) => {
    const names = on(rung, people).map(({ name }) => name);
    return names.length === 0 ? [] : [`${nameOfRung(rung, words)} (${listed(words, names)})`];
  });
  return parts.join('; ');
}
