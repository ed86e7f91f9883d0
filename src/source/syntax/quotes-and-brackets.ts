import { excerpt, inQuotes, nextContent, quoted, restOfLine, restOfValue } from '../excerpt.ts';
import { quoting, writing } from '../mend.ts';
import { type Explanation, unexpected } from './explanation.ts';
import { reference } from './reserved-signs.ts';
import type { Opening, Trouble } from './trouble.ts';

export function unclosedQuote(trouble: Trouble): Explanation {
  const { text, lines } = trouble;
  const opening = lastOpening(trouble, isQuote);
  if (!opening || opening.end < trouble.start)
    return { ...unexpected(trouble), misreadUntil: Number.POSITIVE_INFINITY };
  const { sign, start } = opening;
  const line = lines.at(start).line;
  const rest = restOfLine(text, start + 1);
  const place = { start, end: start + 1 + rest.length };
  const next = lines.text(line + 1);
  if (next.trimEnd().endsWith(sign) && !/[:-]\s/.test(next))
    return {
      rule: 'yaml-indentation',
      message: `The text in quotation marks that begins here goes on in line ${line + 1}, which is not indented.`,
      help: 'Begin its further lines with at least two spaces more than the first, or write it on one line.',
      ...place,
      misreadUntil: lines.start(line + 2),
    };
  const apostrophe = sign === "'" ? ` Where it is an apostrophe: ${inQuotes(`'${rest}`)}.` : '';
  return {
    message: `The quotation mark \`${sign}\` opened here is never closed.`,
    help: `Put a \`${sign}\` at the end of the text.${apostrophe}`,
    ...place,
    ...(lines.at(opening.end - 1).line > line
      ? { misreadUntil: Number.POSITIVE_INFINITY }
      : { isLocal: true }),
  };
}

export function unclosedBracket(trouble: Trouble): Explanation {
  const { text, lines, start } = trouble;
  const opening = lastOpening(
    trouble,
    (one) => one.sign in CLOSING && text[one.end - 1] !== CLOSING[one.sign],
  );
  if (!opening) return unexpected(trouble);
  const closing = CLOSING[opening.sign];
  const next = nextContent(text, Math.max(start, opening.start + 1));
  const outside = next < text.length ? ` before line ${lines.at(next).line}` : '';
  return {
    message: `The bracket \`${opening.sign}\` opened here is not closed${outside}.`,
    help: `Close it with \`${closing}\`. Where it runs over several lines, each of them begins deeper than the line with \`${opening.sign}\`.`,
    start: opening.start,
    end: opening.start + Math.max(1, restOfLine(trouble.text, opening.start).length),
    misreads: 'closing brackets',
  };
}

const CLOSING: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

/** True where a place lies between brackets. */
export function isInBrackets({ openings, start }: Trouble): boolean {
  return openings.some((one) => one.sign in CLOSING && one.start < start && start < one.end);
}

export function missingComma(trouble: Trouble): Explanation {
  const { text, start, end, lines } = trouble;
  const oneLine = lines.at(start).line === lines.at(end).line;
  if (!oneLine) return unclosedBracket(trouble);
  const [, before = '', name] = /^(.*?)(\S+):\s/.exec(text.slice(start, end)) ?? [];
  // Names in a tour begin with a small letter, and so do words that stand for something; a text mostly does not.
  if (name !== undefined && /^\p{Lu}/u.test(name)) return colonInValue(trouble);
  if (name !== undefined && !/^[\p{Ll}\d"'[{][^\s,]*\s+$/u.test(before)) return colonInValue(trouble, name);
  const semicolon = /;(?=\s*[a-z]\w*:\s)/.exec(text.slice(start, end));
  const at = start + (semicolon?.index ?? 0);
  return {
    message: `A comma is missing in ${excerpt(text.slice(start, end))}.`,
    ...(semicolon ? { fixes: [writing({ start: at, end: at + 1 }, ',', 'unsafe')] } : {}),
    help: name === undefined ? 'Put a comma between the entries.' : `Put a comma before \`${name}:\`.`,
    isLocal: true,
  };
}

/** `{ title: Head of Unit: Data }`: a colon within a text that stands in brackets; `second` may be another name behind it. */
function colonInValue({ text, start, lines, line }: Trouble, second?: string): Explanation {
  const value = restOfValue(text, start);
  const span = { start, end: start + value.length };
  const [name = ''] = /[\w-]+:\s*$/.exec(text.slice(lines.start(line), start)) ?? [];
  const isWhole = /^\s*(?:[}\]]|,\s*[a-z][\w-]*:\s)/.test(text.slice(span.end));
  return {
    message: `The text ${excerpt(value)} holds a colon with a space after it, which YAML takes for another name.`,
    help:
      second === undefined
        ? `Put the text in quotes: ${name}${inQuotes(value)}`
        : `Where all is one text, put it in quotes: ${name}${inQuotes(value)}; where \`${second}\` is a name, put a comma before it.`,
    ...span,
    isLocal: true,
    // Behind a comma the text may go on.
    fixes: [quoting(text, span, isWhole && second === undefined ? 'safe' : 'unsafe')],
  };
}

/** More text after a closing quotation mark or bracket; where quotation marks stand on different lines, the first was never closed. */
export function afterEnd(trouble: Trouble): Explanation {
  const { start, lines, line, lineText, text } = trouble;
  const opening = lastOpening(trouble, isQuote);
  if (/[*]\S+\s+$/.test(lineText.slice(0, start - lines.start(line)))) return reference(trouble);
  if (
    lineText.slice(0, start - lines.start(line)).trim() === '' &&
    !(opening && lines.at(opening.end).line === line)
  )
    return {
      rule: 'yaml-indentation',
      message: `${excerpt(lineText)} cannot stand beside what is above it, a list or a value that has ended.`,
      help: 'Begin it in the column of the lines it belongs to, or make it an item of the list with a dash and a space.',
      end: lines.start(line) + lineText.trimEnd().length,
    };
  const outside = restOfLine(text, start);
  if (/[\]}]\s*$/.test(text.slice(lines.start(line), start))) {
    const bracket = lastOpening(trouble, (one) => one.sign in CLOSING && one.end <= start);
    const place = { start: bracket?.start ?? start, end: start + outside.length };
    return {
      message: `${excerpt(outside)} follows the closing bracket, where the value has already ended.`,
      label: 'outside the brackets',
      help: `Delete it; or, where the brackets belong to a text, put the whole text in quotes: ${inQuotes(text.slice(place.start, place.end))}.`,
      end: place.end,
      fixes: [quoting(text, place, 'unsafe')],
      isLocal: true,
    };
  }
  if (!opening) return unexpected(trouble);
  if (lines.at(opening.start).line !== line)
    return {
      message: `The quotation mark \`${opening.sign}\` opened here is closed only on line ${lines.at(opening.end).line}.`,
      label: 'opened',
      help: `Put a \`${opening.sign}\` at the end of the text.`,
      start: opening.start,
      end: opening.start + Math.max(1, restOfLine(text, opening.start).length),
      related: [{ message: 'closed', start: opening.end - 1, end: opening.end }],
      misreadUntil: Number.POSITIVE_INFINITY,
    };
  const whole = restOfLine(text, opening.start);
  const inner = whole.endsWith(opening.sign) ? whole.slice(1, -1) : whole;
  const place = { start: opening.start, end: opening.start + whole.length };
  return {
    message: `${excerpt(outside)} follows the closing quotation mark, where the value has already ended.`,
    label: 'outside the quotes',
    help: `Put the whole text in quotes of the other kind: ${inQuotes(inner)}.`,
    end: start + outside.length,
    // A quotation mark at the end may be one of the text, or the author's own.
    fixes: [writing(place, quoted(inner), inner === whole ? 'safe' : 'unsafe')],
    isLocal: true,
  };
}

function lastOpening({ openings, start }: Trouble, isMeant: (one: Opening) => boolean): Opening | undefined {
  return openings.findLast((one) => one.start < start && isMeant(one));
}

function isQuote({ sign }: Opening): boolean {
  return sign === '"' || sign === "'";
}
