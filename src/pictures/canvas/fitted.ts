import { bound, NO_BREAK } from '../../base/bound.ts';
import { textWidth } from './text-width.ts';

const ELLIPSIS = '…';

/**
 * The lines of a text, none wider than `width` and at most `most` of them: broken between words, words that are wider
 * within, and what has no room left out behind an ellipsis. None where not even a letter has room.
 */
export function fitted(
  text: string,
  { width, size, most, bold = false }: { width: number; size: number; most: number; bold?: boolean },
): string[] {
  const fits = (line: string) => textWidth(line, size, bold) <= width;
  if (most < 1 || text === '' || !fits(`${[...text][0]}${ELLIPSIS}`)) return [];
  const words = bound(text)
    .split(' ')
    .flatMap((word) => (fits(word) ? [word] : word.split(NO_BREAK)))
    .flatMap((word) => pieces(word, fits));
  const lines: string[] = [];
  let line = '';
  for (const [i, { piece, joined }] of words.entries()) {
    const longer = line === '' || joined ? `${line}${piece}` : `${line} ${piece}`;
    if (fits(longer)) line = longer;
    else if (lines.length === most - 1) return [...lines, shortened(i === 0 ? piece : longer, fits)];
    else {
      lines.push(line);
      line = piece;
    }
  }
  return [...lines, line];
}

/** A way to say something, and the lines that there are for it. */
export interface Wording {
  readonly text: string;
  readonly most: number;
}

/**
 * Of the first rank with a wording that fits whole: the first that breaks no word, or else the first that fits. Where none
 * fits in any rank, the last of all, cut. `isWhole` where nothing is broken or cut.
 */
export function firstFitted<W extends Wording>(
  ranks: readonly (readonly W[])[],
  room: { width: number; size: number },
): { readonly wording: W; readonly lines: readonly string[]; readonly isWhole: boolean } | undefined {
  const tried = ranks.map((wordings) =>
    wordings.map((wording) => ({ wording, lines: fitted(wording.text, { ...room, most: wording.most }) })),
  );
  for (const rank of tried) {
    const whole = rank.filter(({ lines }) => lines.length > 0 && lines.at(-1)?.endsWith(ELLIPSIS) === false);
    const unbroken = whole.find(({ wording, lines }) => isUnbroken(wording.text, lines));
    if (unbroken !== undefined) return { ...unbroken, isWhole: true };
    if (whole[0] !== undefined) return { ...whole[0], isWhole: false };
  }
  const last = tried.at(-1)?.at(-1);
  return last && { ...last, isWhole: false };
}

function isUnbroken(text: string, lines: readonly string[]): boolean {
  return lines.join(' ').replaceAll(NO_BREAK, ' ') === text.replaceAll(NO_BREAK, ' ');
}

/** Words of these scripts are broken with a hyphen. */
const HYPHENATED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]$/u;

/** Letters that stand apart from their word at least. */
const LEAST_PIECE = 3;

/** A word, or the parts of one that is wider than a line; a part is joined to the one before without a space. */
function pieces(word: string, fits: (line: string) => boolean): { piece: string; joined: boolean }[] {
  if (fits(word)) return [{ piece: word, joined: false }];
  const parts: { piece: string; joined: boolean }[] = [];
  let piece = '';
  for (const letter of word) {
    const hyphen = HYPHENATED.test(letter) && HYPHENATED.test([...piece].at(-1) ?? '') ? '-' : '';
    if (piece !== '' && !fits(piece + letter + hyphen)) {
      parts.push({ piece: piece + hyphen, joined: parts.length > 0 });
      piece = '';
    }
    piece += letter;
  }
  return balanced([...parts, { piece, joined: parts.length > 0 }]);
}

/** A letter or two alone at the end take others along from before the hyphen. */
function balanced<P extends { readonly piece: string }>(parts: P[]): P[] {
  const [before, last] = parts.slice(-2);
  if (before === undefined || last === undefined || !before.piece.endsWith('-')) return parts;
  const [letters, end] = [[...before.piece.slice(0, -1)], [...last.piece]];
  const missing = Math.max(0, LEAST_PIECE - end.length);
  if (missing === 0 || letters.length - missing < LEAST_PIECE) return parts;
  const [kept, moved] = [letters.slice(0, -missing), letters.slice(-missing)];
  return [
    ...parts.slice(0, -2),
    { ...before, piece: `${kept.join('')}-` },
    { ...last, piece: [...moved, ...end].join('') },
  ];
}

/** As many letters of a text as fit before an ellipsis. */
function shortened(text: string, fits: (line: string) => boolean): string {
  const letters = [...text];
  while (letters.length > 0 && !fits(`${letters.join('').trimEnd()}${ELLIPSIS}`)) letters.pop();
  return `${letters.join('').replace(/[ -]+$/, '')}${ELLIPSIS}`;
}
