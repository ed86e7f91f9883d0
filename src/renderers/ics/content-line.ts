import { isAscii } from '../../base/text.ts';

/** Longest line in octets without its break (RFC 5545, 3.1). */
const LINE_OCTETS = 75;
let segmenter: Intl.Segmenter | undefined;

/** A property: `SUMMARY:Courtesy call`. Parameters go with the name: `DTSTART;TZID=Asia/Tashkent`. */
export interface Property {
  readonly name: string;
  /** As it stands behind the colon: texts are escaped already. */
  readonly value: string;
}

/** A text value, RFC 5545 3.3.11: line breaks stay line breaks, and separators text. */
export function textProperty(name: string, text: string): Property {
  return { name, value: text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n') };
}

/** A component with what is in it, as content lines: folded, each ended by CRLF. */
export function componentText(
  name: string,
  properties: readonly Property[],
  inner: readonly string[] = [],
): string {
  return [
    folded(`BEGIN:${name}`),
    ...properties.map((property) => folded(`${property.name}:${property.value}`)),
    ...inner,
    folded(`END:${name}`),
  ].join('');
}

/** Folds at 75 octets, never inside a letter with its accents or an emoji unless that alone is longer than a line. */
function folded(line: string): string {
  if (isAscii(line)) return `${asciiLines(line).join('\r\n')}\r\n`;
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const piece of [...segmenter.segment(line)].flatMap(({ segment }) =>
    octetsOf(segment) < LINE_OCTETS ? [segment] : [...segment],
  )) {
    const size = octetsOf(piece);
    if (octets + size > LINE_OCTETS) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += piece;
    octets += size;
  }
  return `${[...lines, current].join('\r\n')}\r\n`;
}

/** A letter is an octet; the space that continues a line is one too. */
function asciiLines(line: string): string[] {
  const rest = line.slice(LINE_OCTETS).match(new RegExp(`.{1,${LINE_OCTETS - 1}}`, 'g')) ?? [];
  return [line.slice(0, LINE_OCTETS), ...rest.map((piece) => ` ${piece}`)];
}

/** Length in UTF-8. */
function octetsOf(text: string): number {
  return [...text].reduce((sum, letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return sum + (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
  }, 0);
}
