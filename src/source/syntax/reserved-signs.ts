import { excerpt, inQuotes, restOfLine, restOfValue } from '../excerpt.ts';
import { quoting } from '../mend.ts';
import type { Explanation } from './explanation.ts';
import type { Trouble } from './trouble.ts';

/** The parser may stop behind the sign that it stumbled over; the last one before is meant. */
export function reference({ text, start, lines, line, lineText }: Trouble): Explanation {
  const before = lineText.slice(0, start - lines.start(line) + 1);
  const sign = Math.max(before.lastIndexOf('&'), before.lastIndexOf('*'), before.lastIndexOf('!'));
  const from = sign < 0 ? start : lines.start(line) + sign;
  const rest = restOfValue(text, from);
  return {
    rule: 'yaml-alias',
    message: `The value begins with \`${text[from] ?? '&'}\`, which YAML keeps for references within the file.`,
    help: `Put it in quotes: ${inQuotes(rest)}.`,
    start: from,
    end: from + rest.length,
    ...(sign < 0 ? {} : { fixes: [quoting(text, { start: from, end: from + rest.length }, 'unsafe')] }),
    isLocal: lineText.search(/\S/) < from - lines.start(line),
  };
}

export function tag(trouble: Trouble): Explanation {
  const rest = restOfValue(trouble.text, trouble.start);
  return {
    rule: 'yaml-tag',
    message: `The value begins with \`!\`, which YAML keeps for types, and ${excerpt(rest.split(/\s/, 1)[0] ?? '')} is none it knows.`,
    help: `For a text, put it in quotes: ${inQuotes(rest)}. For anything else, delete the sign and the word behind it.`,
    fixes: [quoting(trouble.text, { start: trouble.start, end: trouble.start + rest.length }, 'unsafe')],
    isLocal: true,
  };
}

export function reserved(trouble: Trouble): Explanation {
  const rest = restOfValue(trouble.text, trouble.start);
  const place = { start: trouble.start, end: trouble.start + rest.length };
  return {
    message: `The value begins with ${rest.startsWith('`') ? 'a backtick' : `\`${rest[0] ?? ''}\``}, which YAML keeps for itself.`,
    help: `${rest === '?' ? 'Leave it out until it is known: delete the line. A text stands in quotes' : 'Put it in quotes'}: ${inQuotes(rest)}.`,
    ...place,
    fixes: [quoting(trouble.text, place, rest === '?' ? 'unsafe' : 'safe')],
    isLocal: trouble.lineText.search(/\S/) < trouble.lines.at(trouble.start).column - 1,
  };
}

/** `|` and `>` announce a text on the lines below; undefined where the parser did not stop behind one of them. */
export function announced({ text, start, lines, line, lineText }: Trouble): Explanation | undefined {
  const found = /([|>])[^\s|>]*\s*$/.exec(lineText.slice(0, start - lines.start(line)));
  if (!found) return undefined;
  const sign = lines.start(line) + found.index;
  const rest = restOfLine(text, sign);
  const place = { start: sign, end: sign + rest.length };
  return {
    message: `The value begins with \`${found[1]}\`, which announces a text on the lines below.`,
    help: `Put it in quotes: ${inQuotes(rest)}.`,
    ...place,
    fixes: [quoting(text, place, 'safe')],
  };
}
