import { insideTypographicQuotes } from '../base/text.ts';
import { codePoint, excerpt } from './excerpt.ts';
import { foreignListMark } from './list-mark.ts';
import { writing } from './mend.ts';
import { mistypedPair } from './mistyped-pair.ts';
import type { Problem, Span } from './problem.ts';

const INVISIBLE = /[\u200B-\u200F\u2060\uFEFF]/u;

/** A name that the parser accepts, although the author plainly meant something else; `lonely` where no value follows it. */
export function checkKey(name: string, lonely: boolean, place: Span): Problem | undefined {
  if (/^\w[\w-]*$/.test(name)) return undefined;
  if (name === '<<')
    return {
      rule: 'yaml-merge-key',
      message: 'The merge key `<<` is not read: it is no part of YAML 1.2.',
      help: 'Write the values out where they are needed.',
      ...place,
    };
  const invisible = INVISIBLE.exec(name)?.[0];
  if (invisible !== undefined) {
    const visible = name.split(INVISIBLE).join('');
    return {
      rule: 'yaml-key',
      message: `The name ${excerpt(visible)} holds a sign that nobody sees, ${codePoint(invisible)}.`,
      help: `Delete the line and type it anew, or write \`${visible}:\` without it.`,
      ...asWord(visible, place),
      ...place,
    };
  }
  // Within quotes there is nothing that could be written more plainly.
  const isBare = place.end - place.start === name.length;
  const pair = lonely && isBare ? mistypedPair(name, place.start) : undefined;
  if (pair) return pair;
  if (/^-\S/.test(name))
    return {
      rule: 'yaml-syntax',
      message: `${excerpt(name)} has no space after its dash, so it is not read as an item of a list.`,
      help: `Write \`- ${name.slice(1)}: …\`.`,
      fixes: [writing({ start: place.start + 1, end: place.start + 1 }, ' ', 'safe')],
      ...place,
    };
  const item = isBare ? foreignListMark(`${name}: …`, place.start) : undefined;
  if (item) return { ...item, ...place };
  const space = /^\s|\s$/u.exec(name)?.[0];
  if (space !== undefined)
    return {
      rule: 'yaml-key',
      message: `The name ${excerpt(name)} begins or ends with a space${space === ' ' ? '' : ` of a special kind, ${codePoint(space)}`}.`,
      help: `Write it without: \`${name.trim()}:\`. At the beginning of a line type ordinary spaces.`,
      ...asWord(name.trim(), place),
      ...place,
    };
  const unquoted = insideTypographicQuotes(name);
  if (unquoted !== undefined)
    return {
      rule: 'yaml-key',
      message: `The name ${excerpt(name)} stands in typographic quotation marks, which count as letters here.`,
      help: `Write \`${unquoted}:\` without them.`,
      ...asWord(unquoted, place),
      ...place,
    };
  return undefined;
}

function asWord(name: string, place: Span): Pick<Problem, 'fixes'> {
  return /^[A-Za-z][\w-]*$/.test(name) ? { fixes: [writing(place, name, 'safe')] } : {};
}
