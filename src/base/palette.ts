type Paint = (text: string) => string;

/** Colours by what they mean to a reader. The outer layer injects them; inner layers never know how a terminal is coloured. */
export interface Palette {
  readonly strong: Paint;
  readonly muted: Paint;
  readonly accent: Paint;
  readonly good: Paint;
  readonly caution: Paint;
  readonly problem: Paint;
}

const asItIs: Paint = (text) => text;

/** No colour at all: a pipe, a file, NO_COLOR. */
export const plainPalette: Palette = {
  strong: asItIs,
  muted: asItIs,
  accent: asItIs,
  good: asItIs,
  caution: asItIs,
  problem: asItIs,
};
