import type { Facts } from '../facts/facts.ts';
import type { Agenda, Entry } from './agenda.ts';

type Visit = Extract<Entry, { kind: 'session' }>;

/**
 * The facts as an agenda has them: who receives for a host, at whatever session it names nobody else for, receives one group
 * at a time. At a second one at the same hour it is open who does. Where the tour names somebody for the session itself, that stays.
 */
export function withFreeLeads(facts: Facts, agenda: Agenda): Facts {
  const open = new Set(agenda.days.flatMap(({ entries }) => unreceived(facts, entries)));
  return open.size === 0
    ? facts
    : {
        ...facts,
        sessions: facts.sessions.map((one) => (open.has(one.id) ? { ...one, lead: undefined } : one)),
      };
}

/** Ids of the sessions of a day whose host's lead is with another group then. */
function unreceived({ sessions }: Facts, entries: readonly Entry[]): string[] {
  const received: Visit[] = [];
  const open: string[] = [];
  for (const entry of entries) {
    if (entry.kind !== 'session' || entry.host === undefined) continue;
    const known = sessions.find(({ id }) => id === entry.session);
    if (known?.lead === undefined || known.lead !== known.host?.lead) continue;
    const isBusy = received.some(
      ({ host, start, end }) => host === entry.host && start < entry.end && entry.start < end,
    );
    if (isBusy) open.push(entry.session);
    else received.push(entry);
  }
  return open;
}
