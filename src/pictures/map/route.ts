import { geoEqualEarth, geoInterpolate, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import land from '../../data/land.json' with { type: 'json' };
import type { Coordinates } from '../../facts/places/distance.ts';
import { formatNumber, labelled, sentence } from '../../language/say.ts';
import type { Words } from '../../language/words.ts';
import type { Figure } from '../../outline/outline.ts';
import { canvasOf, pathShape } from '../canvas/canvas.ts';
import { fitted } from '../canvas/fitted.ts';
import { figureOf } from '../canvas/picture.ts';
import type { Stop, Way } from './itinerary.ts';
import { placeLabels, type Spot } from './labels.ts';

const WIDTH = 680;
const [LOWEST, HIGHEST] = [240, 420];
const MARGIN = 46;
const SIZE = 11;
/** Stops that come nearer than this in the drawing share a mark. */
const ONE_MARK = 9;
/** At least so many degrees around every stop are shown: land of 1:110 million says nothing closer by. */
const AROUND = 4;
const STEPS = 24;

type Position = [number, number];

/** The stops on the globe and the great circles between them: land alone, no borders. */
export function drawRoute(ways: readonly Way[], words: Words): Figure {
  const stops = ways.flatMap(({ from, to }) => [from, to]);
  const arcs = ways.map(({ from, to }) => arcOf(from, to));
  const { projection, height } = projectionOf(arcs.flat(), stops);
  const path = geoPath(projection).digits(1);
  const shape = feature(land as unknown as Parameters<typeof feature>[0], 'land');
  const at = ({ at: [lat, lng] }: Stop): Position => projection([lng, lat]) ?? [0, 0];
  const marks = marksOf(stops, at);
  const middles = ways.map(({ km }, i): Spot => {
    const [x, y] = projection(arcs[i]?.[STEPS / 2] ?? [0, 0]) ?? [0, 0];
    return { x, y, radius: 0, lines: [distance(km, words)] };
  });
  const names = marks.map(
    ({ x, y, names: [first = '', ...others] }): Spot => ({
      x,
      y,
      radius: 5,
      lines: fitted([first, ...others].join(words.lists.comma), { width: 190, size: SIZE, most: 3 }),
    }),
  );
  const canvas = canvasOf(WIDTH, 'ltr');
  const labels = placeLabels([...names, ...middles], SIZE, { width: WIDTH, height });
  const shapes = [
    pathShape(path(shape) ?? '', 'land'),
    ...ways.map(({ stated }, i) =>
      pathShape(
        path({ type: 'LineString', coordinates: arcs[i] ?? [] }) ?? '',
        stated ? 'accent' : 'assumed',
      ),
    ),
    ...labels.map(({ leader }) => (leader === undefined ? '' : canvas.line(...leader, 'leader'))),
    ...marks.map(({ x, y }) => canvas.circle(x, y, 5, 'stop')),
    ...labels.map(({ x, y, lines }, i) =>
      canvas.text(x, y, lines, {
        size: SIZE,
        bold: i < names.length,
        look: i < names.length ? 'ink' : 'soft',
        rim: true,
      }),
    ),
    canvas.rect(0.5, 0.5, WIDTH - 1, height - 1, 'frame'),
  ];
  const alternative = ways.map(
    ({ from, to, km }) =>
      `${words.pictures.fromTo(from.name, to.name)}${words.lists.aside}${distance(km, words)}`,
  );
  return figureOf(
    {
      id: 'route',
      lang: words.code,
      caption: labelled(words, words.pictures.route, words.pictures.straightLines),
      alternative: sentence(words, alternative.join('; ')),
      width: WIDTH,
      height,
    },
    shapes,
  );
}

function distance(km: number, words: Words): string {
  return words.pictures.kilometres(formatNumber(words, Math.round(km)));
}

function arcOf(from: Stop, to: Stop): Position[] {
  const between = geoInterpolate(turned(from.at), turned(to.at));
  return Array.from({ length: STEPS + 1 }, (_, i) => between(i / STEPS));
}

function turned([lat, lng]: Coordinates): Position {
  return [lng, lat];
}

/** Turned to the mean longitude of the tour, so that no journey runs off one edge and in at the other. */
function projectionOf(arcs: readonly Position[], stops: readonly Stop[]) {
  const radians = arcs.map(([lng]) => (lng * Math.PI) / 180);
  const [x, y] = [Math.cos, Math.sin].map((part) => radians.reduce((sum, angle) => sum + part(angle), 0));
  const mean = (Math.atan2(y ?? 0, x ?? 0) * 180) / Math.PI;
  const surroundings = stops.flatMap(({ at: [lat, lng] }): Position[] => [
    [lng, Math.max(-89, lat - AROUND)],
    [lng, Math.min(89, lat + AROUND)],
    [lng - AROUND, lat],
    [lng + AROUND, lat],
  ]);
  const shown = { type: 'MultiPoint' as const, coordinates: [...arcs, ...surroundings] };
  // Points of the land lie closer together than a bend between them could be seen.
  const projection = geoEqualEarth().rotate([-mean, 0]).precision(0).scale(1).translate([0, 0]);
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(shown);
  const natural = ((bottom - top) / (right - left)) * (WIDTH - 2 * MARGIN) + 2 * MARGIN;
  const height = Math.round(Math.min(HIGHEST, Math.max(LOWEST, natural)));
  projection.fitExtent(
    [
      [MARGIN, MARGIN],
      [WIDTH - MARGIN, height - MARGIN],
    ],
    shown,
  );
  projection.clipExtent([
    [0, 0],
    [WIDTH, height],
  ]);
  return { projection, height };
}

interface Mark {
  readonly x: number;
  readonly y: number;
  readonly names: readonly string[];
}

function marksOf(stops: readonly Stop[], at: (stop: Stop) => Position): Mark[] {
  const marks: { x: number; y: number; names: string[] }[] = [];
  for (const stop of stops) {
    const [x, y] = at(stop);
    const mark = marks.find((one) => Math.hypot(one.x - x, one.y - y) < ONE_MARK);
    if (mark === undefined) marks.push({ x, y, names: [stop.name] });
    else if (!mark.names.includes(stop.name)) mark.names.push(stop.name);
  }
  return marks;
}
