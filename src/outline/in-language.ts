import type { Plan } from '../agenda/plan.ts';
import { rememberedByObject } from '../base/remembered.ts';
import { capitalised } from '../base/text.ts';
import { roleOf } from '../checklist/roles.ts';
import type { SessionFacts } from '../facts/facts.ts';
import type { Words } from '../language/words.ts';
import { idsOf } from '../tour/ids.ts';
import type { Tour } from '../tour/schema.ts';
import { mainLanguage, textIn } from '../tour/texts.ts';
import { tidied } from './tidied.ts';

/** Keys under which texts of the author stand, here and in what was derived from the tour; ids and words of the format stay. */
const SPOKEN: ReadonlySet<string> = new Set([
  'title',
  'name',
  'short',
  'organisation',
  'organiser',
  'objectives',
  'city',
  'address',
  'where',
  'meetingPoint',
]);

/** The plan as documents in a language say it: whatever people wrote is a single line that does nothing. */
export function planIn(written: Plan, words: Words): Plan {
  return tidied(inLanguage(written, words));
}

/**
 * The plan with what its author wrote in this language. A text that is there in others only stays as it is and names
 * its language: `Briefing (en)`; one that was written once for all languages stays. A session without a title of its
 * own is called by its host.
 */
function inLanguage(plan: Plan, words: Words): Plan {
  if (words.code === 'en' && plan.texts.length === 0) return plan;
  return inWordsOf(plan)(words);
}

/** Every format of one call, and every picture, speaks of the same plan. */
const inWordsOf = rememberedByObject((plan: Plan) =>
  rememberedByObject((words: Words) => inOther(plan, words)),
);

function inOther(plan: Plan, words: Words): Plan {
  const spoken = new Map<string, string>();
  for (const { text, byLanguage } of plan.texts)
    if (!spoken.has(text)) spoken.set(text, textIn(byLanguage, words.code) ?? marked(text, byLanguage));
  const tour = translated({ ...plan.tour, ...withIds(plan.tour) }, spoken, '') as Tour;
  const facts = translated(plan.facts, spoken, '') as Plan['facts'];
  const sessions = facts.sessions.map((session) => ({ ...session, title: titleOf(session, words) }));
  const titles = new Map(sessions.map(({ id, title }) => [id, title]));
  return {
    ...plan,
    tour,
    facts: { ...facts, sessions },
    agenda: {
      ...plan.agenda,
      days: plan.agenda.days.map((day) => ({
        ...day,
        entries: day.entries.map((entry) =>
          entry.kind === 'session' ? { ...entry, title: titles.get(entry.session) ?? entry.title } : entry,
        ),
      })),
    },
    ...(plan.reader && {
      reader: { ...plan.reader, name: spoken.get(plan.reader.name) ?? plan.reader.name },
    }),
    checklist: plan.checklist.map((item) => ({ ...item, owner: ownerIn(item.owner, spoken, words) })),
    leftOut: plan.leftOut.map((one) => ({ ...one, title: titles.get(one.session) ?? one.title })),
  };
}

function marked(text: string, byLanguage: Readonly<Record<string, string>>): string {
  return `${text} (${mainLanguage(byLanguage) ?? ''})`;
}

/** Ids that follow from names follow from those in the main language: they are written down before the names change. */
function withIds({ topics, stakeholders }: Tour): Partial<Tour> {
  return {
    ...(topics && { topics: identified(topics) }),
    ...(stakeholders && { stakeholders: identified(stakeholders) }),
  };
}

function identified<T extends { id?: string | undefined; name?: string | undefined }>(
  items: readonly T[],
): T[] {
  const ids = idsOf(items);
  return items.map((item, i) => ({ ...item, id: ids[i] ?? item.id }));
}

/** Somebody named in the tour, or the role that does it where nobody is. */
function ownerIn(owner: string, spoken: ReadonlyMap<string, string>, { checklist }: Words): string {
  const role = roleOf(owner);
  return spoken.get(owner) ?? (role === undefined ? owner : checklist.roles[role]);
}

function titleOf({ session, title, kind, host }: SessionFacts, words: Words): string {
  if (session.title !== undefined) return session.title;
  return words.code === 'en' ? title : (host?.name ?? capitalised(words.kinds[kind]));
}

function translated(value: unknown, spoken: ReadonlyMap<string, string>, key: string): unknown {
  if (typeof value === 'string') return SPOKEN.has(key) ? (spoken.get(value) ?? value) : value;
  if (Array.isArray(value)) return value.map((inner) => translated(inner, spoken, key));
  if (typeof value === 'function')
    return (...given: unknown[]) => translated(value(...given), spoken, 'name');
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, translated(inner, spoken, name)]),
  );
}
