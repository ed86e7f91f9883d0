import type { Plan } from '../../agenda/plan.ts';
import { fingerprint } from '../../base/fingerprint.ts';
import { rememberedByObject } from '../../base/remembered.ts';
import { formatDate, isolated } from '../../language/say.ts';
import type { Words } from '../../language/words.ts';
import { both } from '../../outline/bilingual.ts';
import type { RenderContext } from '../renderer.ts';

/** Keeps digits and letters of a version together among words that are read from the right. */
const LEFT_TO_RIGHT = '\u200E';

/** `Version 1c0ffee5, as of 15 May 2014`: the same on every document of a plan, in whatever format and language. */
export function editionOf(plan: Plan, words: Words): string {
  const version = versionOf(plan);
  const shown = words.direction === 'rtl' ? `${LEFT_TO_RIGHT}${version}${LEFT_TO_RIGHT}` : version;
  return words.page.edition(shown, formatDate(words, plan.today));
}

/** The same in the languages of a document; empty of what is written already, a letter, which is signed and has no editions. */
export function editionsOf(plan: Plan, { languages, outline }: RenderContext): string {
  const [first] = languages;
  return outline === undefined
    ? languages.map((words) => isolated(first, editionOf(plan, words))).reduce(both)
    : '';
}

/** Another one when anything changes that a reader is told. */
const versionOf = rememberedByObject(
  ({ tour, texts, agenda, leftOut, conflicts, waysOut, checklist, reader }: Plan): string =>
    fingerprint(JSON.stringify([tour, texts, agenda, leftOut, conflicts, waysOut, checklist, reader])).slice(
      0,
      8,
    ),
);
