import { slug } from '../base/text.ts';
import type { Tour } from './schema.ts';

interface Named {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
}

/** The id of each item: the one written, else its name as a slug, with `-2`, `-3` where that is taken. */
export function idsOf(items: readonly Named[] | undefined): string[] {
  if (items === undefined) return [];
  const taken = new Set<string>();
  for (const { id } of items) if (id !== undefined) taken.add(id);
  return items.map(({ id, name }) => {
    if (id !== undefined) return id;
    const base = slug(name ?? '') || 'unnamed';
    let free = base;
    for (let i = 2; taken.has(free); i += 1) free = `${base}-${i}`;
    taken.add(free);
    return free;
  });
}

/** Ids of the sessions as listed: the one written, else the title, else host and kind, as a slug. */
export function sessionIds(tour: Tour): string[] {
  return idsOf(
    tour.sessions?.map(({ id, title, host, kind }) => ({
      id,
      name: title ?? [host, kind].filter(Boolean).join(' '),
    })),
  );
}

export const delegateIds = (tour: Tour): string[] => idsOf(tour.delegation?.delegates);
export const hostIds = (tour: Tour): string[] => idsOf(tour.hosts);
export const stakeholderIds = (tour: Tour): string[] => idsOf(tour.stakeholders);
export const topicIds = (tour: Tour): string[] => idsOf(tour.topics);
export const interpreterIds = (tour: Tour): string[] => idsOf(tour.interpretation?.interpreters);
