import { areShared } from '../agenda/agenda.ts';
import type { Plan } from '../agenda/plan.ts';
import { capitalised } from '../base/text.ts';
import type { HostFacts, SessionFacts } from '../facts/facts.ts';
import { joined, listed } from '../language/say.ts';
import type { Words } from '../language/words.ts';
import type { Contact, Dress, Meets, Tour } from '../tour/schema.ts';
import { type Block, filled, heading, type TimetableRow } from './outline.ts';
import { type SessionEntry, sessionsOf } from './sessions.ts';

/** Somebody to call. */
export interface ContactLine {
  /** `Liaison officer, Lisbon`, or the host. */
  readonly whom: string;
  /** What a sentence says beside the name: `liaison officer, Lisbon`, or the title. */
  readonly beside: string | undefined;
  readonly name: string | undefined;
  readonly title: string | undefined;
  readonly phone: string | undefined;
  readonly email: string | undefined;
  readonly languages: readonly string[];
}

/** Whom to call: the contacts of the tour, then those at the hosts of the programme. */
export function contactLines(plan: Plan, words: Words): ContactLine[] {
  const met = new Set(sessionsOf(plan.agenda).map(({ entry }) => entry.host));
  const there = plan.facts.hosts.filter(({ id }) => met.has(id));
  return [...tourContacts(plan, words), ...there.flatMap((host) => hostContact(host, words) ?? [])];
}

export function tourContacts({ tour }: Plan, words: Words): ContactLine[] {
  return (tour.contacts ?? []).map(({ role, city, ...contact }) => {
    const post = joined(words, [words.contacts.roles[role], ...(city === undefined ? [] : [city])]);
    return contactLine(capitalised(post), post, contact, words);
  });
}

export function hostContact({ name, host }: HostFacts, words: Words): ContactLine | undefined {
  return host.contact && contactLine(name, host.contact.title, host.contact, words);
}

function contactLine(
  whom: string,
  beside: string | undefined,
  { name, title, phone, email, languages }: Contact,
  words: Words,
): ContactLine {
  return {
    whom,
    beside,
    name,
    title,
    phone: phone && dialled(phone, words),
    email,
    languages: (languages ?? []).map(words.language),
  };
}

/** The sheet for everybody's pocket. */
export function contacts(plan: Plan, words: Words): Block[] {
  const lines = contactLines(plan, words);
  if (lines.length === 0) return [];
  const { contacts: say, participants } = words;
  return [
    heading(2, say.heading),
    filled({
      kind: 'table',
      columns: [
        { title: say.whom, share: 3 },
        { title: participants.name, share: 4 },
        { title: say.phone, share: 3 },
        { title: say.email, share: 4 },
        { title: participants.languages, share: 3 },
      ],
      rows: lines.map(({ whom, name, title, phone, email, languages }) => ({
        tone: 'neutral',
        cells: [
          whom,
          joined(
            words,
            [name, title].flatMap((part) => part ?? []),
          ),
          phone ?? '',
          email ?? '',
          listed(words, languages),
        ],
      })),
    }),
  ];
}

/** Left-to-right mark: among Arabic words the groups of a number would be read from the right (Unicode Bidirectional Algorithm, W7). */
const LEFT_TO_RIGHT = '\u200E';

export function dialled(phone: string, { direction }: Pick<Words, 'direction'>): string {
  return direction === 'rtl' ? `${LEFT_TO_RIGHT}${phone}${LEFT_TO_RIGHT}` : phone;
}

/** Who meets the delegation at a session: as at its host, unless the session says so itself or is elsewhere. */
export function meetsAt({ session, site, host }: SessionFacts): Meets | undefined {
  return session.meets ?? (site === host?.id ? host.host.meets : undefined);
}

/** False where those who attend have been at the place since an earlier session: nobody meets them again. */
export function isArrivedAt({ agenda }: Plan, entry: SessionEntry): boolean {
  const entries = agenda.days.find((day) => day.entries.includes(entry))?.entries ?? [];
  return !entries.some(
    (other) =>
      other.kind === 'session' &&
      other.site === entry.site &&
      other.end <= entry.start &&
      areShared(other, entry),
  );
}

/** Who meets the delegation and where, line by line. */
export function meetsDetails(meets: Meets | undefined, words: Words): TimetableRow['details'] {
  const { name, title, phone, where } = meets ?? {};
  const who = [name, title, phone && dialled(phone, words)].flatMap((part) => part || []);
  return [
    ...(who.length === 0 ? [] : [{ label: words.contacts.metBy, text: joined(words, who) }]),
    ...(where ? [{ label: words.contacts.meetingPoint, text: where }] : []),
  ];
}

/** What to wear to a session: the tour's dress is for what hosts give. */
export function dressAt(tour: Tour, { session, host }: SessionFacts): Dress | undefined {
  return session.dress ?? (host === undefined ? undefined : tour.dress);
}

/** `Business attire` */
export function dressName(dress: Dress, words: Words): string {
  return capitalised(words.contacts.dresses[dress]);
}
