import { slug } from '../../base/text.ts';
import type { InterpreterFacts } from '../facts.ts';

/** True where the interpreter has stated the sector, in these or in longer or shorter words. */
export function knowsSector({ interpreter }: InterpreterFacts, sector: string): boolean {
  return interpreter.sectors?.some((known) => isSame(known, sector)) === true;
}

function isSame(a: string, b: string): boolean {
  const [x, y] = [a, b].map((text) => slug(text).replaceAll('-', ''));
  return x !== undefined && y !== undefined && x !== '' && y !== '' && (x.includes(y) || y.includes(x));
}
