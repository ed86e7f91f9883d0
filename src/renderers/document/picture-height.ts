/**
 * Most height of pictures on paper in millimetres, by how their ids begin; the last that fits counts. Smaller, their words
 * could not be read; higher, what is looked at together would stand on several pages.
 */
export const PICTURE_HEIGHTS: readonly { readonly begins: string; readonly mm: number }[] = [
  { begins: '', mm: 100 },
  { begins: 'programme', mm: 140 },
  { begins: 'route', mm: 84 },
  { begins: 'seniority', mm: 92 },
];

/** The same of one picture. */
export function pictureHeight(id: string): number {
  return PICTURE_HEIGHTS.findLast(({ begins }) => id.startsWith(begins))?.mm ?? Number.POSITIVE_INFINITY;
}
