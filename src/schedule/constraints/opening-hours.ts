import { theCountry } from '../../facts/places/country-name.ts';
import { spansOf } from '../../facts/time/opening.ts';
import { formatOpeningHours } from '../../tour/opening-hours.ts';
import { programmeWindows } from '../programme-windows.ts';
import { hostPath } from '../tour-words.ts';
import type { Constraint } from './constraint.ts';

/**
 * Hosts receive within their hours. Where a host states none, the country's usual hours are only our guess: a start
 * agreed with the host outweighs it, and so does the nature of a site visit. A reception is after hours by nature.
 */
export const openingHours: Constraint = {
  id: 'opening-hours',
  summary: 'A session at a host lies within the host’s opening hours.',
  demands: ({ facts }) =>
    facts.sessions.flatMap(({ id, kind, fixed, host }) => {
      if (host === undefined || kind === 'reception') return [];
      if (!host.hoursDeclared && (fixed !== undefined || kind === 'site visit')) return [];
      return [
        {
          about: id,
          sentence: host.hoursDeclared
            ? `${host.name} receives visitors ${formatOpeningHours(host.hours)}.`
            : `Hosts that state no hours receive visitors ${formatOpeningHours(host.hours)}, as is usual in ${theCountry(host.country)}.`,
          path: hostPath(host, 'hours'),
          requirement: {
            kind: 'within',
            session: id,
            windows: programmeWindows(facts, (day) => spansOf(host.hours, day)),
          },
        },
      ];
    }),
};
