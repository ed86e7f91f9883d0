import type { Plan } from '../agenda/plan.ts';
import type { SiteId, Transfer } from '../facts/facts.ts';
import type { Coordinates } from '../facts/places/distance.ts';
import { greatCircleKm } from '../facts/places/distance.ts';
import { formatDuration, formatNumber, inDigits, labelled, listed, sentence } from '../language/say.ts';
import type { Words } from '../language/words.ts';
import type { Figure } from '../outline/outline.ts';
import { destination, placeOf } from '../outline/places.ts';
import { type Canvas, canvasOf, LINE_HEIGHT, type Shape } from './canvas/canvas.ts';
import { fitted } from './canvas/fitted.ts';
import { figureOf } from './canvas/picture.ts';
import { textWidth } from './canvas/text-width.ts';
import type { Drawing } from './drawing.ts';
import { placeLabels } from './map/labels.ts';
import { type Point, spread } from './map/spread.ts';

const WIDTH = 680;
/** Of the map: so much, and for each place a little more, so that few places do not fill a page. */
const [LOWEST, PER_SITE, HIGHEST] = [140, 15, 300];
const MARGIN = 40;
const SIZE = 10.5;
const MARK = 9;
/** Sites further apart are on maps of their own. */
const ONE_MAP_KM = 60;
/** A map shows at least so much of a town. */
const LEAST_KM = 1;
/** Degrees of latitude in a kilometre. */
const DEGREES = 1 / 111.2;

interface Site {
  readonly id: SiteId;
  readonly name: string;
  readonly city: string | undefined;
  readonly at: Coordinates;
}

interface Drive {
  readonly from: Site;
  readonly to: Site;
  readonly transfer: Transfer;
}

/** The sites of each city and the ways between them, by their coordinates; without streets, which no table here knows. */
export const venueMap: Drawing = {
  id: 'venue-map',
  part: 'programme',
  repeats: false,
  draw(plan, words) {
    const towns = townsOf(sitesOf(plan, words)).filter(({ length }) => length > 1);
    return towns.map((sites, i) =>
      map(sites, drivesOf(plan, sites), words, i === 0 ? 'venues' : `venues-${i + 1}`),
    );
  },
};

/** Where the agenda takes place, in its order, as far as coordinates are known. */
function sitesOf({ facts, agenda }: Plan, words: Words): Site[] {
  const ids = agenda.days
    .flatMap(({ entries }) => entries)
    .flatMap((entry) =>
      entry.kind === 'transfer' ? [entry.from, entry.to] : entry.kind === 'session' ? [entry.site] : [],
    );
  return [...new Set(ids)].flatMap((id) => {
    const place = placeOf(facts, id);
    return place?.at === undefined
      ? []
      : [{ id, name: destination(facts, id, words), city: place.city, at: place.at }];
  });
}

function townsOf(sites: readonly Site[]): Site[][] {
  const towns: Site[][] = [];
  for (const site of sites) {
    const near = towns.filter((town) => town.some((other) => greatCircleKm(other.at, site.at) <= ONE_MAP_KM));
    const [first] = near;
    if (first === undefined) towns.push([site]);
    else {
      first.push(site, ...near.slice(1).flat());
      for (const other of near.slice(1)) towns.splice(towns.indexOf(other), 1);
    }
  }
  return towns;
}

/** The transfers of the agenda between these sites, each pair once. */
function drivesOf({ agenda, facts }: Plan, sites: readonly Site[]): Drive[] {
  const drives: Drive[] = [];
  for (const entry of agenda.days.flatMap(({ entries }) => entries)) {
    if (entry.kind !== 'transfer') continue;
    const [from, to] = [entry.from, entry.to].map((id) => sites.find((site) => site.id === id));
    if (from === undefined || to === undefined || from === to) continue;
    if (!drives.some((one) => [one.from, one.to].includes(from) && [one.from, one.to].includes(to)))
      drives.push({ from, to, transfer: facts.transfer(entry.from, entry.to) });
  }
  return drives;
}

function map(sites: readonly Site[], drives: readonly Drive[], words: Words, id: string): Figure {
  const { points, height, scale } = planeOf(sites);
  const canvas = canvasOf(WIDTH, 'ltr');
  const marks = spread(points, 2 * MARK + 3, { width: WIDTH, height });
  const markOf = (site: Site): Point => marks[sites.indexOf(site)] ?? { x: 0, y: 0 };
  const spots = drives.map(({ from, to, transfer }) => {
    const [a, b] = [markOf(from), markOf(to)];
    return {
      x: (a.x + b.x) / 2,
      y: (a.y + b.y) / 2,
      radius: 0,
      lines: [`${inDigits(words, `${transfer.minutes}`)}′`],
    };
  });
  const taken = marks.map(({ x, y }) => ({ x, y, radius: MARK, lines: [''] }));
  const labels = placeLabels([...taken, ...spots], SIZE, { width: WIDTH, height }).slice(marks.length);
  const ways = drives.map(({ from, to, transfer }) => ({
    mark: [from, to].map((site) => inDigits(words, `${sites.indexOf(site) + 1}`)).join('–'),
    text: wayInWords(transfer, words),
  }));
  const key = keyOf(
    sites.map(({ name }, i) => ({ mark: inDigits(words, `${i + 1}`), text: name })),
    height + 10,
    words,
  );
  const distances = keyOf(ways, height + 18 + key.height, words);
  const city = listed(words, [...new Set(sites.flatMap((site) => site.city ?? []))]);
  const shapes = [
    ...drives.map(({ from, to }) => {
      const [a, b] = [markOf(from), markOf(to)];
      return canvas.line(a.x, a.y, b.x, b.y, 'way');
    }),
    ...points.map(({ x, y }, i) => {
      const mark = marks[i] ?? { x, y };
      return Math.hypot(mark.x - x, mark.y - y) < MARK
        ? ''
        : canvas.line(x, y, mark.x, mark.y, 'leader') + canvas.circle(x, y, 2, 'solid');
    }),
    ...marks.flatMap(({ x, y }, i) => [
      canvas.circle(x, y, MARK, 'solid'),
      canvas.text(x, y + 4, inDigits(words, `${i + 1}`), {
        size: SIZE,
        bold: true,
        look: 'onSolid',
        anchor: 'middle',
      }),
    ]),
    ...labels.map(({ x, y, lines }) => canvas.text(x, y, lines, { size: SIZE, rim: true })),
    scaleBar(canvas, scale, height, words),
    canvas.rect(0.5, 0.5, WIDTH - 1, height - 1, 'frame'),
    ...key.shapes,
    ...distances.shapes,
  ];
  const alternative = drives.map(
    ({ from, to, transfer }) =>
      `${words.pictures.fromTo(from.name, to.name)}${words.lists.aside}${wayInWords(transfer, words)}`,
  );
  const names = sites.map(({ name }) => name).join('; ');
  return figureOf(
    {
      id,
      lang: words.code,
      caption:
        ways.length > 0
          ? labelled(words, words.pictures.venues(city), words.pictures.straightLines)
          : words.pictures.venues(city),
      alternative: sentence(words, alternative.length > 0 ? alternative.join('; ') : names),
      width: WIDTH,
      height: height + 18 + key.height + (ways.length > 0 ? distances.height + 8 : 0),
    },
    shapes,
  );
}

function wayInWords({ minutes, basis, km }: Transfer, words: Words): string {
  const length = formatDuration(words, minutes);
  const said = basis === 'estimated' || basis === 'assumed' ? words.programme[basis](length) : length;
  return km === undefined ? said : `${said}${words.lists.aside}${kilometres(km, words)}`;
}

function kilometres(km: number, words: Words): string {
  return words.pictures.kilometres(formatNumber(words, km < 10 ? Math.round(km * 10) / 10 : Math.round(km)));
}

/** Coordinates on a plane that touches the Earth in the middle of the town. */
function planeOf(sites: readonly Site[]) {
  const lats = sites.map(({ at }) => at[0]);
  const lngs = sites.map(({ at: [, lng] }) => (lng - (sites[0]?.at[1] ?? 0) > 180 ? lng - 360 : lng));
  const middle = [
    (Math.min(...lats) + Math.max(...lats)) / 2,
    (Math.min(...lngs) + Math.max(...lngs)) / 2,
  ] as const;
  const shrink = Math.max(0.01, Math.cos((middle[0] * Math.PI) / 180));
  const east = lngs.map((lng) => ((lng - middle[1]) * shrink) / DEGREES);
  const south = lats.map((lat) => (middle[0] - lat) / DEGREES);
  const [across, down] = [east, south].map((km) => Math.max(LEAST_KM, Math.max(...km) - Math.min(...km))) as [
    number,
    number,
  ];
  const height = Math.round(
    Math.min(
      HIGHEST,
      LOWEST + PER_SITE * sites.length,
      Math.max(LOWEST, (down / across) * (WIDTH - 2 * MARGIN) + 2 * MARGIN),
    ),
  );
  const scale = Math.min((WIDTH - 2 * MARGIN) / across, (height - 2 * MARGIN) / down);
  const points = east.map((km, i) => ({
    x: WIDTH / 2 + km * scale,
    y: height / 2 + (south[i] ?? 0) * scale,
  }));
  return { points, height, scale };
}

/** The longest round number of kilometres that takes at most a quarter of the map. */
function scaleBar(canvas: Canvas, scale: number, height: number, words: Words): Shape {
  const steps = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50];
  const km = steps.filter((step) => step * scale <= WIDTH / 4).at(-1) ?? 0.1;
  const [x, y, width] = [14, height - 12, km * scale];
  return (
    canvas.rect(x, y - 4, width, 4, 'solid') +
    canvas.text(x + width + 6, y + 1, kilometres(km, words), { size: SIZE, rim: true })
  );
}

/** What numbers mean, in two columns. */
function keyOf(
  items: readonly { readonly mark: string; readonly text: string }[],
  y: number,
  { direction }: Words,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const canvas = canvasOf(WIDTH, direction);
  const column = WIDTH / 2;
  const perColumn = Math.ceil(items.length / 2);
  const indent = 8 + Math.max(...items.map(({ mark }) => textWidth(mark, SIZE, true)), 0);
  const shapes: Shape[] = [];
  let height = 0;
  for (const start of [0, perColumn]) {
    let top = y;
    for (const { mark, text } of items.slice(start, start + perColumn)) {
      const x = start === 0 ? 4 : column;
      const lines = fitted(text, { width: column - indent - 14, size: SIZE, most: 3 });
      shapes.push(canvas.text(x, top + 10, mark, { size: SIZE, bold: true }));
      shapes.push(canvas.text(x + indent, top + 10, lines, { size: SIZE }));
      top += lines.length * SIZE * LINE_HEIGHT + 4;
    }
    height = Math.max(height, top - y);
  }
  return { shapes, height };
}
