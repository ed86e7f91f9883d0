import { rememberedByObject } from '../base/remembered.ts';
import { slug } from '../base/text.ts';
import type { Tour } from './schema.ts';

interface Named {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
}

/**
 * The id of each item: the one written, else its name as a slug, with `-2`, `-3` where that is taken. So no two are the same,
 * also where one is written twice, which is told as a fault: what refers to it then means the first.
 */
export function idsOf(items: readonly Named[] | undefined): readonly string[] {
  return items === undefined ? [] : idsIn(items);
}

const idsIn = rememberedByObject((items: readonly Named[]): readonly string[] => {
  const taken = new Set<string>();
  for (const { id } of items) if (id !== undefined) taken.add(id);
  const given = new Set<string>();
  return items.map(({ id, name }) => {
    if (id !== undefined && !given.has(id)) {
      given.add(id);
      return id;
    }
    const base = id ?? (slug(name ?? '') || 'unnamed');
    let free = base;
    for (let i = 2; taken.has(free); i += 1) free = `${base}-${i}`;
    taken.add(free);
    return free;
  });
});

/** Ids of the sessions as listed: the one written, else the title, else host and kind, as a slug. */
export const sessionIds = rememberedByObject((tour: Tour): readonly string[] =>
  idsOf(
    tour.sessions?.map(({ id, title, host, kind }) => ({
      id,
      name: title ?? [host, kind].filter(Boolean).join(' '),
    })),
  ),
);

export const delegateIds = (tour: Tour): readonly string[] => idsOf(tour.delegation?.delegates);
export const hostIds = (tour: Tour): readonly string[] => idsOf(tour.hosts);
export const stakeholderIds = (tour: Tour): readonly string[] => idsOf(tour.stakeholders);
export const topicIds = (tour: Tour): readonly string[] => idsOf(tour.topics);
export const stayIds = rememberedByObject((tour: Tour): readonly string[] =>
  idsOf(tour.travel?.stays?.map(({ id, name, place }) => ({ id, name: name ?? place?.city }))),
);
/** By these `transfers` calls the places that sessions have of their own: an id that a host or a stay has means that. */
export const ownPlaceIds = rememberedByObject((tour: Tour): readonly string[] => {
  const taken = [...hostIds(tour), ...stayIds(tour)];
  const isPlaced = (i: number) => tour.sessions?.[i]?.place !== undefined;
  return sessionIds(tour).filter((id, i) => isPlaced(i) && !taken.includes(id));
});
export const interpreterIds = (tour: Tour): readonly string[] => idsOf(tour.interpretation?.interpreters);
