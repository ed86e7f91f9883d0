import type { Paper } from '../renderer.ts';

/** A sheet of paper, its margins and what stands between them, in twentieths of a point. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly textWidth: number;
}

/** 18 mm, and 16 mm at head and foot. */
export const MARGIN = { top: 907, right: 1020, bottom: 907, left: 1020, header: 454, footer: 454 };

const SIZES = { A4: { width: 11906, height: 16838 }, Letter: { width: 12240, height: 15840 } };

export function pageOf(paper: Paper): Page {
  const { width, height } = SIZES[paper];
  return { width, height, textWidth: width - MARGIN.left - MARGIN.right };
}
