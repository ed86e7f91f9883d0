import { formatDuration } from '../../base/duration.ts';
import type { Path } from '../../base/path.ts';
import type { Transfer } from '../../facts/facts.ts';
import { whereabouts } from '../../facts/whereabouts.ts';
import type { Demand } from '../demand.ts';
import type { Constraint, ConstraintContext } from './constraint.ts';

const BASIS: Readonly<Record<Transfer['basis'], string>> = {
  given: '',
  estimated: ', estimated from the map',
  assumed: ', assumed for want of coordinates',
  none: '',
};

/**
 * Getting from place to place takes time, in the morning from the hotel and in the evening back to it. Between towns
 * that a journey of the tour connects, its own times count; where one then sleeps is not known.
 */
export const transfer: Constraint = {
  id: 'transfer',
  summary: 'There is time to get from one session to the next.',
  demands: (context) => {
    const { tour, facts, policy } = context;
    const { inland, areApart } = whereabouts(tour, facts, policy);
    const hotel = tour.travel?.base === undefined ? [] : ['base'];
    const sites = [...new Set([...facts.sessions.map(({ site }) => site), ...hotel])];
    return [
      ...sites.flatMap((from) =>
        sites.filter((to) => !areApart(from, to)).flatMap((to) => journey(context, from, to)),
      ),
      ...(inland.length === 0 ? hotel.flatMap(() => nights(context)) : []),
    ];
  },
};

function journey({ tour, facts }: ConstraintContext, from: string, to: string): Demand[] {
  const { minutes, basis } = facts.transfer(from, to);
  if (minutes === 0) return [];
  return [
    {
      id: `transfer:${from}:${to}`,
      constraint: 'transfer',
      sentence: `From ${facts.siteName(from)} to ${facts.siteName(to)} it takes ${formatDuration(minutes)}${BASIS[basis]}.`,
      path: statedAt(tour, from, to),
      requirement: { kind: 'travel', from, to, minutes },
    },
  ];
}

function statedAt(tour: ConstraintContext['tour'], from: string, to: string): Path {
  const index = (tour.travel?.transfers ?? []).findIndex(
    ({ between }) => between.includes(from) && between.includes(to),
  );
  return index < 0 ? [] : ['travel', 'transfers', index];
}

function nights({ facts }: ConstraintContext): Demand[] {
  return facts.days.map(({ date }) => ({
    id: `transfer:night:${date}`,
    constraint: 'transfer',
    sentence: `The day begins and ends at ${facts.siteName('base')}.`,
    path: ['travel', 'base'],
    requirement: { kind: 'overnight', date, morning: 'base', evening: 'base' },
  }));
}
