import type * as z from 'zod/mini';
import type { LocalDate } from '../base/calendar.ts';
import { listed, listedBriefly } from '../base/text.ts';
import { decodeSound } from './decode-sound.ts';
import { groupInOne, meantBy } from './group-in-one.ts';
import { personInOne } from './person-in-one.ts';
import { inBrackets, type Remedy, written } from './remedy.ts';
import { parseEmail, parsePhone } from './scalars.ts';
import { bare, definitionOf } from './schema-at.ts';

/** Of a group that can do without every key, those that a single text in its place stands for. */
const NAMING = ['city', 'name'];

/** A spot where people wait for each other; `Mr. Hall` and `Bill Gate` are persons. */
const SPOT =
  /\b(?:[Ll]obby|hall|[Ff]oyer|[Ee]ntrance|gate|[Rr]eception|[Dd]esk|[Aa]rrivals|[Tt]erminal|[Ss]tation|[Aa]irport|[Hh]otel)\b/;

/** A text where a group is expected: a key without the space after its colon, or the one thing that the group cannot do without. */
export function asGroup(
  value: unknown,
  schema: z.ZodMiniType | undefined,
  isItem: boolean,
  near: LocalDate | undefined,
): Remedy {
  const shape = schema && definitionOf(schema).shape;
  const help = keysOf(value, shape);
  if (typeof value === 'object' || schema === undefined || shape === undefined) return { help };
  const text = String(value);
  const [, key = '', rest = ''] = /^(\w+):(\S.*)$/.exec(text) ?? [];
  if (Object.hasOwn(shape, key)) {
    const pair = `${key}: ${inBrackets(rest)}`;
    return {
      help: `\`${text}\` has no space after its colon, so it is read as a text. Write \`${pair}\`.`,
      replacements: [{ to: isItem ? pair : `{ ${pair} }`, manner: 'bare', applicability: 'safe' }],
    };
  }
  const required = Object.entries(shape).filter(([, field]) => definitionOf(field).type !== 'optional');
  const naming = 'where' in shape && SPOT.test(text) ? ['where'] : NAMING;
  const [only] =
    required.length === 0 ? Object.entries(shape).filter(([name]) => naming.includes(name)) : required;
  const asText = (pairs: readonly (readonly [string, unknown])[]) =>
    `{ ${pairs.map(([name, one]) => `${name}: ${inBrackets(one)}`).join(', ')} }`;
  const contact = 'phone' in shape && 'email' in shape ? contactInOne(text) : undefined;
  const person =
    naming === NAMING && 'name' in shape && 'title' in shape
      ? personInOne(text, 'organisation' in shape)
      : undefined;
  const speaker = speakerIn(text, shape);
  if (speaker !== undefined) return written(speaker, 'Write it as a group of keys', 'unsafe');
  const parts = [contact, person].find((one) => one !== undefined && decodeSound(schema, one) !== undefined);
  if (parts !== undefined)
    return written(asText(Object.entries(parts)), 'Write it as a group of keys', 'unsafe');
  if (required.length < 2 && only && decodeSound(only[1], value) !== undefined)
    return written(asText([[only[0], value]]), 'Write it as a group of keys', 'unsafe');
  const said = groupInOne(text, shape) ?? (near && groupInOne(withYear(text, near), shape));
  if (said !== undefined)
    return written(asText(Object.entries(said.keys)), 'Write it as a group of keys', said.applicability);
  const dated = groupInOne(`${text} ${ANY_YEAR}`, shape);
  if (!dated || !Object.values(dated.keys).every((one) => String(one).startsWith(`${ANY_YEAR}-`)))
    return { help };
  const pairs = asText(Object.entries(dated.keys)).replaceAll(ANY_YEAR, '…');
  return { help: `The year is missing. Write it as a group of keys: \`${pairs}\`.` };
}

/** How the keys of a group are written; a list stands under one of those that have lists. */
function keysOf(value: unknown, shape: Readonly<Record<string, z.ZodMiniType>> | undefined): string {
  const lists = Object.entries(shape ?? {}).filter(([, field]) => definitionOf(bare(field)).type === 'array');
  if (Array.isArray(value) && lists.length > 0)
    return `Write the list under one of its keys: ${listed(
      lists.map(([key]) => `\`${key}:\``),
      'or',
    )}.`;
  return `Write its keys indented below it, one a line${shape === undefined ? '' : `: ${listedBriefly(Object.keys(shape))}`}.`;
}

/** `Ms. A, +60 3-8000 8000, a@example.org` in any order. Undefined where one of its parts is not known for what it is. */
function contactInOne(text: string): Readonly<Record<string, string>> | undefined {
  const found: Record<string, string> = {};
  for (const part of text.split(/\s*[,;]\s*/)) {
    const key = parseEmail(part) ? 'email' : parsePhone(part) ? 'phone' : /\d|@/.test(part) ? '' : 'name';
    if (key === '' || found[key] !== undefined) return undefined;
    found[key] = part;
  }
  return found.phone === undefined && found.email === undefined ? undefined : found;
}

/** `VTE-BKK 9 May 14:00-15:10` with the year of the tour behind its day, which a ticket leaves out. */
function withYear(text: string, near: LocalDate): string {
  return text.replace(/(\d{1,2}\.? \p{L}{3,})\.?(?= \d{1,2}[:.]\d\d)/gu, `$1 ${near.slice(0, 4)}`);
}

/** An interpreter where one is expected, or in the place of all that is said of interpretation. */
function speakerIn(text: string, shape: Readonly<Record<string, z.ZodMiniType>>): string | undefined {
  if ('languages' in shape && 'sectors' in shape) return speakerInOne(text, shape.languages);
  const item = shape.interpreters && definitionOf(bare(shape.interpreters)).element;
  const speaker = item && speakerInOne(text, definitionOf(bare(item)).shape?.languages);
  return speaker && `{ interpreters: [${speaker}] }`;
}

/** `Ms. Chan (Lao-English)`, an interpreter. */
function speakerInOne(text: string, languages: z.ZodMiniType | undefined): string | undefined {
  const [, name, said = ''] = /^(\p{Lu}[^(,:]*)[(,:]\s*([^()]+)\)?$/u.exec(text) ?? [];
  const language = languages && definitionOf(bare(languages)).element;
  if (name === undefined || language === undefined) return undefined;
  const codes = said
    .split(/\s*(?:->|→|<>|[-–—/,+&;]|\band\b|\bto\b)\s*/)
    .map((word) => (decodeSound(language, word) === undefined ? meantBy(word, language) : word));
  return codes.length > 1 && codes.every((code) => code !== undefined)
    ? `{ name: ${inBrackets(name.trim())}, languages: [${codes.join(', ')}] }`
    : undefined;
}

/** Stands in for a year that nobody wrote: one with a 29 February. */
const ANY_YEAR = '2000';
