/**
 * How things are drawn by what they are. Every look is told apart from the others without its colour: by a pattern, a
 * frame or a label. Each is a class too, so that a page can draw it in the colours of its reader.
 */
export const LOOKS = {
  paper: { fill: '#ffffff' },
  land: { fill: '#e2e6dc', stroke: '#b9c0b0', 'stroke-width': 0.5 },
  grid: { fill: 'none', stroke: '#d7dce3', 'stroke-width': 1 },
  frame: { fill: 'none', stroke: '#8791a0', 'stroke-width': 1 },
  ink: { fill: '#1d2530' },
  soft: { fill: '#566071' },
  session: { fill: '#dce9f5', stroke: '#14507f', 'stroke-width': 1.25 },
  open: { fill: '#ffffff', stroke: '#14507f', 'stroke-width': 1.25, 'stroke-dasharray': '4 3' },
  pause: { fill: '#ffffff', stroke: '#8791a0', 'stroke-width': 1 },
  hatch: { fill: 'none', stroke: '#566071', 'stroke-width': 1 },
  solid: { fill: '#14507f' },
  accent: { fill: 'none', stroke: '#14507f', 'stroke-width': 2 },
  way: { fill: 'none', stroke: '#566071', 'stroke-width': 1.25 },
  assumed: { fill: 'none', stroke: '#14507f', 'stroke-width': 1.5, 'stroke-dasharray': '5 4' },
  stop: { fill: '#14507f', stroke: '#ffffff', 'stroke-width': 1.5 },
  leader: { fill: 'none', stroke: '#8791a0', 'stroke-width': 0.75 },
  onSolid: { fill: '#ffffff' },
  problem: { fill: '#b3261e' },
  during: { fill: '#e9e3d2', stroke: '#b5a67c', 'stroke-width': 0.75 },
  today: { fill: 'none', stroke: '#b3261e', 'stroke-width': 1.5, 'stroke-dasharray': '6 2' },
} as const satisfies Record<string, Readonly<Record<string, string | number>>>;

export type Look = keyof typeof LOOKS;
