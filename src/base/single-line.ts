const ESC = String.fromCharCode(0x1b);
const CSI = String.fromCharCode(0x9b);
const BEL = String.fromCharCode(0x07);
/** Colours, cursor movements (CSI) and titles or links (OSC) of a terminal, with all that belongs to them (ECMA-48). */
const TERMINAL_SEQUENCE = new RegExp(
  `(?:${ESC}\\[|${CSI})[0-?]*[ -/]*[@-~]|${ESC}\\][^${BEL}${ESC}]*(?:${BEL}|${ESC}\\\\)?`,
  'g',
);
/** Zero-width space, byte order mark, and the bidirectional embeddings, overrides and isolates: they act on whatever follows. */
const UNSEEN = /[\u200B\uFEFF\u202A-\u202E\u2066-\u2069]/g;

/** Words with single spaces between them, of letters and signs that nothing below takes out: what most texts are. */
const SEEN =
  '[!-~\\u00A1-\\u167F\\u1681-\\u1FFF\\u200C-\\u2027\\u2030-\\u205E\\u2060-\\u2065\\u206A-\\u2FFF\\u3001-\\uD7FF\\uE000-\\uFEFE\\uFF00-\\uFFFD]+';
const TIDY = new RegExp(`^(?:${SEEN}(?: ${SEEN})*)?$`);

/**
 * Somebody else's text as one line that does nothing to the document or terminal it is written into: no line breaks,
 * control characters, terminal sequences or open bidirectional controls; white space collapses to single spaces.
 * Letters of every script, joiners, emoji and left-to-right or right-to-left marks stay.
 */
export function singleLine(text: string): string {
  if (TIDY.test(text)) return text;
  return text
    .replace(TERMINAL_SEQUENCE, '')
    .replace(UNSEEN, '')
    .replace(/[\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
