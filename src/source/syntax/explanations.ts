import type { ErrorCode } from 'yaml';
import { type Lines, lineEndOf } from '../../base/lines.ts';
import { excerpt, inQuotes, nextContent, quoted, restOfLine } from '../excerpt.ts';
import { writing } from '../mend.ts';
import { type Explanation, unexpected } from './explanation.ts';
import { misaligned, tooDeep } from './indentation.ts';
import {
  afterEnd,
  isInBrackets,
  missingComma,
  unclosedBracket,
  unclosedQuote,
} from './quotes-and-brackets.ts';
import { announced, reference, reserved, tag } from './reserved-signs.ts';
import { strayItem } from './stray-item.ts';
import type { Trouble } from './trouble.ts';

/** What each complaint of the parser means to an author. */
export const explanations: Readonly<Record<ErrorCode, (trouble: Trouble) => Explanation>> = {
  ALIAS_PROPS: reference,
  BAD_ALIAS: reference,
  BAD_COLLECTION_TYPE: tag,
  BAD_DIRECTIVE: ({ lineText }) => ({
    rule: 'yaml-version',
    message: `A line that begins with \`%\` is an instruction to the reader of the file, and ${excerpt(lineText)} is none it knows.`,
    help: 'Delete the line.',
    misreads: 'directives',
  }),
  BAD_DQ_ESCAPE: ({ text, start }) => ({
    message: `In double quotes a backslash begins a special sign, and ${excerpt(text.slice(start, start + 2))} is none.`,
    help: 'Write the backslash twice, or put the text in single quotes.',
    end: start + 2,
    fixes: [writing({ start, end: start }, '\\', 'safe')],
    isLocal: true,
  }),
  BAD_INDENT: (trouble) => badIndent(trouble),
  BAD_PROP_ORDER: reference,
  BAD_SCALAR_START: (trouble) => reserved(trouble),
  BLOCK_AS_IMPLICIT_KEY: (trouble) => nestedKey(trouble),
  BLOCK_IN_FLOW: (trouble) => missingComma(trouble),
  DUPLICATE_KEY: unexpected,
  IMPOSSIBLE: unexpected,
  KEY_OVER_1024_CHARS: ({ start }) => ({
    rule: 'yaml-key',
    message: 'The name before this colon is longer than 1024 signs.',
    help: 'Look for a quotation mark that is not closed, or put the text in quotes.',
    end: start + 40,
  }),
  MISSING_CHAR: (trouble) => missing(trouble),
  MULTILINE_IMPLICIT_KEY: (trouble) => noColon(trouble),
  MULTIPLE_ANCHORS: reference,
  MULTIPLE_DOCS: unexpected,
  MULTIPLE_TAGS: tag,
  NON_STRING_KEY: () => ({
    rule: 'yaml-key',
    message: 'A list, a group or a reference stands where a name is expected.',
    help: 'Write a word before the colon. For a list, begin each item with a dash and a space.',
  }),
  RESOURCE_EXHAUSTION: unexpected,
  TAB_AS_INDENT: unexpected,
  TAG_RESOLVE_FAILED: tag,
  UNEXPECTED_TOKEN: (trouble) => unexpectedToken(trouble),
};

function badIndent(trouble: Trouble): Explanation {
  const { error, text, lines, start } = trouble;
  if (error.message.startsWith('Flow')) return unclosedBracket(trouble);
  if (error.message.startsWith('Block scalar'))
    return {
      rule: 'yaml-indentation',
      message: 'The lines of a longer text do not all begin at the same depth.',
      help: 'Begin each line below `|` or `>` with two spaces more than the name above it.',
    };
  return outOfLine(lines, lines.at(nextContent(text, start)).line);
}

/** A dash stands in line with other dashes, or else below no list at all. */
function outOfLine(lines: Lines, line: number): Explanation {
  const problem = misaligned(lines, line);
  return /^\s*-(\s|$)/.test(lines.text(line)) && problem.related?.length === 0
    ? strayItem(lines, line)
    : problem;
}

/** Two slips look alike to the parser: a colon within a text, and a line that stands too deep. */
function nestedKey(trouble: Trouble): Explanation {
  const { error, text, lines, line, start } = trouble;
  if (error.message.startsWith('A block seq')) return outOfLine(lines, line);
  const rest = restOfLine(trouble.text, start);
  if (/^\?(?:\s|$)/.test(rest)) return reserved(trouble);
  if (!/:(\s|$)/.test(rest)) {
    const next = lines.at(nextContent(text, lines.start(line + 1))).line;
    if (/^\s*-\s/.test(lines.text(next))) return strayItem(lines, next);
    if (/^\s*\S+\s+\S.*:\s/.test(lines.text(next))) return colonInLongText(trouble, next);
    return next > line ? tooDeep(lines, next, line) : unexpected(trouble);
  }
  const name = lines
    .text(line)
    .slice(0, start - lines.start(line))
    .trim();
  const plain = rest.replace(/^[“„«”]|[”“»]$/gu, '');
  const isText = !isFollowedByDeeper(lines, line) && !/^["'[{&*!|>%@`?-]/.test(rest);
  const pair = isText ? twoInOne(trouble, rest) : undefined;
  if (pair) return pair;
  // `place: city: Seoul` may have meant a name within a name.
  const certain = /^[^:]*\s[^:]*: |^\p{Lu}/u.test(plain) ? 'safe' : 'unsafe';
  return {
    message: `The text ${excerpt(rest)} holds a colon with a space after it, which YAML takes for another name.`,
    help: `Put the text in quotes: ${name} ${inQuotes(plain)}`,
    end: start + rest.length,
    isLocal: !isFollowedByDeeper(lines, line),
    ...(isText ? { fixes: [writing({ start, end: start + rest.length }, quoted(plain), certain)] } : {}),
  };
}

/** `host: mcmc, kind: briefing`: a word, and behind it what may be another name with its value. */
function twoInOne({ start, text, lines, line }: Trouble, rest: string): Explanation | undefined {
  const [, first = '', second = ''] =
    /^([a-z0-9][\w-]*|[^:]+?(?=,)),?\s+([a-z][A-Za-z]*:\s\S.*)$/.exec(rest) ?? [];
  const name = /^\w+/.exec(second)?.[0];
  if (name === undefined || first.includes(':')) return undefined;
  const column = /^[\s-]*/.exec(lines.text(line))?.[0].length ?? 0;
  const end = start + rest.length;
  const split = { start: start + first.length, end };
  return {
    message: `The text ${excerpt(rest)} holds a colon with a space after it, which YAML takes for another name.`,
    help: `Where \`${name}\` is a name, begin a new line with it: ${excerpt(second)}. Where all is one text, put it in quotes: ${inQuotes(rest)}`,
    end,
    isLocal: true,
    fixes: [
      {
        ...writing(split, `${lineEndOf(text)}${' '.repeat(column)}${second}`, 'unsafe'),
        title: `Begin a new line with ${excerpt(name)}`,
      },
      writing({ start, end }, quoted(rest), 'unsafe'),
    ],
  };
}

function isFollowedByDeeper(lines: Lines, line: number): boolean {
  const depth = (number: number) => lines.text(number).search(/[^\s-]/);
  return depth(line + 1) > depth(line);
}

/** A text of several lines that holds a colon on a later one. */
function colonInLongText({ lines, start }: Trouble, line: number): Explanation {
  const begin = lines.start(line) + lines.text(line).search(/\S/);
  return {
    message: `${excerpt(lines.text(line))} goes on with the text above and holds a colon with a space after it, which YAML takes for another name.`,
    help: 'Put the whole text in quotes, from its first line to its last.',
    label: 'goes on here',
    start: begin,
    end: begin + lines.text(line).trim().length,
    related: [
      {
        message: 'the text begins',
        start,
        end: start + restOfLine(lines.text(lines.at(start).line), lines.at(start).column - 1).length,
      },
    ],
  };
}

function noColon(trouble: Trouble): Explanation {
  const { lines, line, lineText, text, start } = trouble;
  if (isInBrackets(trouble))
    return {
      message: 'A comma is missing between the entries in brackets.',
      help: `Put a comma behind ${excerpt(restOfLine(text, start))}.`,
      end: start + restOfLine(text, start).length,
    };
  if (/:\s/.test(lineText.slice(0, start - lines.start(line)))) return nestedKey(trouble);
  const word = /^\S+/.exec(text.slice(start))?.[0] ?? '';
  const row = lineText.trim();
  if (/^-(\s|$)/.test(row)) return strayItem(lines, line);
  const isFirst = /^(?:\s|#.*)*$/.test(text.slice(0, lines.start(line)));
  return {
    message: `${excerpt(row)} has no colon, so it is not read as a name with a value.`,
    help: isFirst
      ? 'Write a name, a colon, a space and the value; a remark begins with `#`.'
      : withColon(row, word),
    end: Math.min(start + text.slice(start).trimEnd().length, lines.start(line) + lineText.trimEnd().length),
  };
}

/** A line without a colon may go on with the text above it. */
function withColon(row: string, word: string): string {
  return row.includes(' ')
    ? `${/^[a-z][A-Za-z]+$/.test(word) ? `Where \`${word}\` is the name, write ${excerpt(`${word}: ${row.slice(word.length).trim()}`)}. ` : ''}To go on with the text above, begin the line further right; else write a name, a colon, a space and the value.`
    : `Write a name, a colon, a space and the value, \`${word}: …\`; or, to go on with the text above, begin the line further right.`;
}

function missing(trouble: Trouble): Explanation {
  const { error, start, lines, text } = trouble;
  const says = (words: string) => error.message.startsWith(words);
  if (says('Missing closing')) return unclosedQuote(trouble);
  if (says('Flow')) return unclosedBracket(trouble);
  if (says('Implicit map keys')) return noColon(trouble);
  if (says('Sequence item')) return misaligned(lines, lines.at(nextContent(text, start)).line);
  if (says('Missing ,') || says('Missing space'))
    return {
      message: 'A comma or a colon is missing between the entries in brackets.',
      help: 'Separate entries by commas, and a name from its value by a colon and a space: `{ from: 08:30, to: 17:00 }`.',
    };
  if (says('Comments'))
    return {
      message: 'A `#` begins a comment only after a space.',
      help: 'Put a space before it; or, where it belongs to the text, put the whole text in quotes.',
      isLocal: true,
    };
  if (says('Block collection'))
    return {
      message: 'The file goes on behind `---` on the same line.',
      help: 'Begin a new line after `---`.',
    };
  if (says('Missing directives'))
    return {
      rule: 'yaml-version',
      message: 'A line that begins with `%` is an instruction to the reader of the file.',
      help: 'Delete the line, or put the text in quotes.',
    };
  if (says('Block scalars'))
    return {
      message: 'An empty line before this text holds more spaces than the text is indented by.',
      help: 'Delete the spaces on the empty lines above.',
    };
  if (says('Tags') || says('Missing newline')) return reference(trouble);
  return unexpected(trouble);
}

function unexpectedToken(trouble: Trouble): Explanation {
  const { error, text, start } = trouble;
  if (error.message.endsWith('at node end')) return afterEnd(trouble);
  if (/block-seq-ind on same line/.test(error.message))
    return {
      message: 'A list begins on the same line as its name.',
      help: `Begin the list on the next line, or write it in brackets: \`languages: [uz, ru]\`. Where the dash belongs to a text, put that in quotes: ${inQuotes(restOfLine(text, start))}.`,
    };
  if (/^Unexpected flow-(map|seq)-end/.test(error.message))
    return {
      message: `The closing bracket \`${text[start] ?? ''}\` has no opening one.`,
      help: 'Delete it; or, where it belongs to the text, put the whole text in quotes.',
    };
  if (/scalar token$/.test(error.message))
    return {
      message: 'A comma or a line break is missing before this text.',
      help: 'Put a comma before it, or begin a new line.',
    };
  if (/Unexpected (,|empty item)/.test(error.message))
    return { message: 'A comma stands here with nothing before it.', help: 'Delete the comma.' };
  return announced(trouble) ?? unexpected(trouble);
}
