import type { Entry } from '../agenda/agenda.ts';
import type { Plan } from '../agenda/plan.ts';
import type { SiteId } from '../facts/facts.ts';
import { interpreterIds } from '../tour/ids.ts';
import { narrowed } from './narrowed.ts';
import { present } from './public-parts.ts';

/**
 * What an interpreter needs: the sessions to interpret and the gates before them, but for groups that join what he or she
 * is in the house for already; who comes and who speaks there with titles, languages, topics, and when glossary and documents come.
 */
export function forInterpreter(plan: Plan, id: string): Plan {
  const { tour, facts, agenda } = plan;
  const isInterpreted = (entry: Entry) => entry.kind === 'session' && entry.interpreters.includes(id);
  const ownAt = (entries: readonly Entry[], site: SiteId | undefined) =>
    entries.filter((entry) => isInterpreted(entry) && entry.kind === 'session' && entry.site === site);
  const gates = new Set(
    agenda.days.flatMap(({ entries }) =>
      entries.filter(
        (entry) =>
          entry.kind === 'arrival at the gate' &&
          ownAt(entries, entry.site).some(({ start }) => start === entry.end) &&
          !ownAt(entries, entry.site).some(({ start, end }) => start < entry.end && entry.start <= end),
      ),
    ),
  );
  const own = facts.interpreters.find((one) => one.id === id)?.interpreter;
  const { glossary, documents, mode, interpreters } = tour.interpretation ?? {};
  const partners = new Set(
    agenda.days.flatMap(({ entries }) =>
      entries.flatMap((entry) =>
        entry.kind === 'session' && isInterpreted(entry) ? [...entry.interpreters, id] : [id],
      ),
    ),
  );
  const heard = new Set(
    agenda.days.flatMap(({ entries }) =>
      entries.flatMap((entry) => (isInterpreted(entry) ? entry.attendees : [])),
    ),
  );
  const ids = interpreterIds(tour);
  return narrowed(plan, {
    reader: { kind: 'interpreter', id, name: own?.name ?? id },
    isTheirs: (entry) => isInterpreted(entry) || gates.has(entry),
    knows: (delegate) => heard.has(delegate.id),
    own: () => ({
      interpretation: {
        ...present({ glossary, documents, mode }),
        interpreters: (interpreters ?? []).flatMap(({ name, languages, sectors, from, to, hours }, i) => {
          const known = ids[i] ?? '';
          if (known === id) return [{ id: known, ...present({ name, languages, sectors, from, to, hours }) }];
          return partners.has(known) ? [{ id: known, ...present({ name, languages }) }] : [];
        }),
      },
    }),
  });
}
