import type { Look } from '../../pictures/canvas/looks.ts';

/** What is drawn in the colours of the page, so that pictures turn dark with it; a look without an entry does not compile. */
const INKS: Readonly<Record<Look, string>> = {
  paper: 'fill: var(--paper)',
  land: 'fill: var(--land); stroke: var(--shore)',
  grid: 'stroke: var(--line)',
  frame: 'stroke: var(--edge)',
  ink: 'fill: var(--ink)',
  soft: 'fill: var(--soft)',
  session: 'fill: var(--session); stroke: var(--accent)',
  open: 'fill: var(--paper); stroke: var(--accent)',
  pause: 'fill: var(--paper); stroke: var(--edge)',
  hatch: 'stroke: var(--soft)',
  solid: 'fill: var(--accent)',
  accent: 'stroke: var(--accent)',
  way: 'stroke: var(--soft)',
  assumed: 'stroke: var(--accent)',
  stop: 'fill: var(--accent); stroke: var(--paper)',
  leader: 'stroke: var(--edge)',
  onSolid: 'fill: var(--paper)',
  problem: 'fill: var(--problem)',
  during: 'fill: var(--during); stroke: var(--edge)',
  today: 'stroke: var(--problem)',
};

export const pictureStyle = [
  ...Object.entries(INKS).map(([look, ink]) => `.picture .${look} { ${ink}; }`),
  '.picture .rim { stroke: var(--paper); }',
].join('\n');
