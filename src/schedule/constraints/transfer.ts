import { formatDuration } from '../../base/duration.ts';
import type { Transfer } from '../../facts/facts.ts';
import { statedTransferPath } from '../../facts/places/transfer-basis.ts';
import { whereabouts } from '../../facts/places/whereabouts.ts';
import { knownBeds } from '../known-beds.ts';
import type { Constraint, ConstraintContext, StatedDemand } from './constraint.ts';

const BASIS: Readonly<Record<Transfer['basis'], string>> = {
  given: '',
  estimated: ', estimated from the map',
  assumed: ', assumed for want of coordinates',
  none: '',
};

/**
 * Getting from place to place takes time, in the morning from the hotel and in the evening back to it. Between towns
 * that a journey of the tour connects, its own times count; where one then sleeps is known by the stays alone.
 */
export const transfer: Constraint = {
  id: 'transfer',
  summary: 'There is time to get from one session to the next.',
  demands: (context) => {
    const { tour, facts, policy } = context;
    const { areApart } = whereabouts(tour, facts, policy);
    const sites = [
      ...new Set([...facts.sessions.map(({ site }) => site), ...facts.hotels.map(({ site }) => site)]),
    ];
    return [
      ...sites.flatMap((from) =>
        sites.filter((to) => !areApart(from, to)).flatMap((to) => journey(context, from, to)),
      ),
      ...nights(context),
    ];
  },
};

function journey({ tour, facts }: ConstraintContext, from: string, to: string): StatedDemand[] {
  const { minutes, basis } = facts.transfer(from, to);
  if (minutes === 0) return [];
  return [
    {
      about: `${from}:${to}`,
      sentence: `From ${facts.siteName(from)} to ${facts.siteName(to)} it takes ${formatDuration(minutes)}${BASIS[basis]}.`,
      path: statedTransferPath(tour, from, to) ?? [],
      requirement: { kind: 'travel', from, to, minutes },
    },
  ];
}

/** None where one of the two hotels is not stated. */
function nights(context: ConstraintContext): StatedDemand[] {
  return knownBeds(context).flatMap(({ date, morning, evening }): StatedDemand[] => {
    if (morning === undefined || evening === undefined) return [];
    return [
      {
        about: `night:${date}`,
        sentence:
          morning === evening
            ? `The day begins and ends at ${evening.name}.`
            : `The day begins at ${morning.name} and ends at ${evening.name}.`,
        path: evening.path,
        requirement: { kind: 'overnight', date, morning: morning.site, evening: evening.site },
      },
    ];
  });
}
