import { type AgendaDay, type Entry, lengthOf } from '../agenda/agenda.ts';
import type { Plan } from '../agenda/plan.ts';
import type { Minutes } from '../base/clock.ts';
import { interpretedMinutes } from '../facts/people/interpreting.ts';
import { formatDuration, labelled, listed, sentence, shortDate } from '../language/say.ts';
import type { Words } from '../language/words.ts';
import { canvasOf } from './canvas/canvas.ts';
import { fitted } from './canvas/fitted.ts';
import { legendOf } from './canvas/legend.ts';
import { figureOf } from './canvas/picture.ts';
import type { Drawing } from './drawing.ts';

const WIDTH = 680;
const NAMES_WIDTH = 118;
/** For the figures behind the bars. */
const END = 132;
const ROW = 44;
const SIZE = 11;
const HEADER = 22;

interface Load {
  readonly day: AgendaDay;
  readonly meetings: Minutes;
  readonly ways: Minutes;
  readonly interpreted: Minutes;
}

/** How long each day's meetings, ways and interpretation last; of split groups, for whoever has the longest day. */
export const dayLoad: Drawing = {
  id: 'day-load',
  part: 'notes',
  repeats: false,
  draw(plan, words) {
    const loads = plan.agenda.days
      .filter(({ entries }) => entries.some(({ kind }) => kind === 'session'))
      .map((day) => loadOf(plan, day));
    if (loads.length === 0) return [];
    const canvas = canvasOf(WIDTH, words.direction);
    const say = words.pictures;
    const most = Math.max(
      60,
      ...loads.map(({ meetings, ways, interpreted }) => Math.max(meetings + ways, interpreted)),
    );
    const hours = Math.ceil(most / 60);
    const scale = (WIDTH - NAMES_WIDTH - END) / (hours * 60);
    const bottom = HEADER + loads.length * ROW;
    const legend = legendOf(
      [
        { label: say.inMeetings, draw: (c, x, y, w, h) => c.rect(x, y, w, h, 'session') },
        { label: say.onTheWay, draw: (c, x, y, w, h) => c.rect(x, y, w, h, 'pause') + c.hatched(x, y, w, h) },
        { label: say.interpreted, draw: (c, x, y, w, h) => c.rect(x, y + 2, w, h - 4, 'solid') },
      ],
      canvas,
      bottom + 8,
    );
    const marks = Array.from({ length: hours + 1 }, (_, i) => i);
    const shapes = [
      ...marks.map((hour) =>
        canvas.line(
          NAMES_WIDTH + hour * 60 * scale,
          HEADER - 4,
          NAMES_WIDTH + hour * 60 * scale,
          bottom,
          'grid',
        ),
      ),
      ...marks
        .filter((hour) => hours < 9 || hour % 2 === 0)
        .map((hour) =>
          canvas.text(NAMES_WIDTH + hour * 60 * scale, 12, formatDuration(words, hour * 60), {
            size: 10,
            look: 'soft',
            anchor: 'middle',
          }),
        ),
      ...loads.flatMap(({ day, meetings, ways, interpreted }, i) => {
        const y = HEADER + i * ROW;
        const [a, b, c] = [meetings, ways, interpreted].map((minutes) => minutes * scale) as [
          number,
          number,
          number,
        ];
        const number = (minutes: Minutes) => formatDuration(words, minutes);
        const date = fitted(shortDate(words, day.date), { width: NAMES_WIDTH - 8, size: SIZE, most: 2 });
        return [
          canvas.text(0, y + 17, date, { size: SIZE }),
          canvas.rect(NAMES_WIDTH, y + 5, a, 15, 'session'),
          ...(b > 0
            ? [
                canvas.rect(NAMES_WIDTH + a, y + 5, b, 15, 'pause'),
                canvas.hatched(NAMES_WIDTH + a, y + 5, b, 15),
              ]
            : []),
          canvas.text(
            NAMES_WIDTH + a + b + 6,
            y + 17,
            b > 0 ? `${number(meetings)} + ${number(ways)}` : number(meetings),
            { size: 10, rim: true },
          ),
          ...(c > 0
            ? [
                canvas.rect(NAMES_WIDTH, y + 23, c, 9, 'solid'),
                canvas.text(NAMES_WIDTH + c + 6, y + 31, number(interpreted), { size: 10, rim: true }),
              ]
            : []),
        ];
      }),
      ...legend.shapes,
    ];
    const alternative = sentence(words, loads.map((load) => inWords(load, words)).join('; '));
    return [
      figureOf(
        {
          id: 'load',
          lang: words.code,
          caption: say.load,
          alternative,
          width: WIDTH,
          height: bottom + 10 + legend.height,
        },
        shapes,
      ),
    ];
  },
};

function loadOf({ facts }: Plan, day: AgendaDay): Load {
  const people = [...new Set(day.entries.flatMap(({ attendees }) => attendees))];
  const own = (person: string | undefined) =>
    day.entries.filter(
      ({ attendees }) => person === undefined || attendees.length === 0 || attendees.includes(person),
    );
  const longest = (people.length === 0 ? [undefined] : people)
    .map((person) => ({ meetings: total(own(person), 'session'), ways: total(own(person), 'transfer') }))
    .reduce((a, b) => (b.meetings + b.ways > a.meetings + a.ways ? b : a));
  const interpreted = day.entries.reduce((sum, entry) => {
    const session = entry.kind === 'session' && entry.mode !== 'none' ? entry.session : undefined;
    const known = facts.sessions.find(({ id }) => id === session);
    return sum + (known === undefined ? 0 : Math.min(interpretedMinutes(known), lengthOf(entry)));
  }, 0);
  return { day, ...longest, interpreted };
}

function total(entries: readonly Entry[], kind: Entry['kind']): Minutes {
  return entries.filter((entry) => entry.kind === kind).reduce((sum, entry) => sum + lengthOf(entry), 0);
}

function inWords({ day, meetings, ways, interpreted }: Load, words: Words): string {
  const say = words.pictures;
  const parts = [
    `${formatDuration(words, meetings)} ${say.inMeetings}`,
    ...(ways > 0 ? [`${formatDuration(words, ways)} ${say.onTheWay}`] : []),
    ...(interpreted > 0 ? [`${formatDuration(words, interpreted)} ${say.interpreted}`] : []),
  ];
  return labelled(words, shortDate(words, day.date), listed(words, parts));
}
