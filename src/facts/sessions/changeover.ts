import type { ClockTime, Minutes } from '../../base/clock.ts';
import { formatDuration } from '../../base/duration.ts';
import { listed } from '../../base/text.ts';
import type { Policy } from '../../policy/thresholds.ts';
import type { Tour } from '../../tour/schema.ts';
import type { Facts, SiteId, Transfer } from '../facts.ts';
import { gateMinutes, setUpMinutes } from '../places/gate.ts';
import { siteOn } from '../places/hotels.ts';
import { basisWords } from '../places/transfer-basis.ts';
import { whereabouts } from '../places/whereabouts.ts';
import type { Agreed } from './agreed.ts';

/** What lies between the end of one session and the start of the next for the same people. */
export interface Changeover {
  readonly from: SiteId;
  readonly to: SiteId;
  readonly way: Transfer;
  /** Minutes at the door of the next, setting up included; within one site, of setting up alone. */
  readonly gate: Minutes;
  /** True where only a journey leads from the one to the other. */
  readonly isApart: boolean;
  /** The earliest start of the next. */
  readonly start: ClockTime;
}

/** The changeover from one session to another, which is then on the date of the first. */
export function changeovers(
  tour: Tour,
  facts: Facts,
  policy: Policy,
): (before: Agreed, next: Agreed) => Changeover {
  const { areApart } = whereabouts(tour, facts, policy);
  return (before, next) => {
    const from = siteOn(tour, facts, before.session, before.date);
    const to = siteOn(tour, facts, next.session, before.date);
    const way = facts.transfer(from, to);
    const gate = from === to ? setUpMinutes(next.session) : gateMinutes(next.session);
    return { from, to, way, gate, isApart: areApart(from, to), start: before.to + way.minutes + gate };
  };
}

/** `, 25 min on the way (estimated from the map) and 15 min at the gate included`; empty where there is neither. */
export function includedWords({ way, gate }: Changeover): string {
  const parts = [
    ...(way.minutes > 0 ? [`${formatDuration(way.minutes)} on the way (${basisWords(way)})`] : []),
    ...(gate > 0 ? [`${formatDuration(gate)} ${way.minutes > 0 ? 'at the gate' : 'for setting up'}`] : []),
  ];
  return parts.length === 0 ? '' : `, ${listed(parts)} included`;
}
