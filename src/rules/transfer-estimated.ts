import { formatDuration } from '../base/duration.ts';
import { allOf, capitalised, counted, listedBriefly } from '../base/text.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { hasDeclined } from '../facts/expected-hosts.ts';
import type { SessionFacts, SiteId, Transfer } from '../facts/facts.ts';
import { isHotel } from '../facts/places/hotels.ts';
import { endMeaning } from '../facts/places/transfer-basis.ts';
import { whereabouts } from '../facts/places/whereabouts.ts';
import type { Rule, RuleContext } from './rule.ts';

export const transferEstimated: Rule = {
  id: 'transfer-estimated',
  lesson: 'logistics',
  severity: 'info',
  until: 'the tour is over',
  summary: 'Ways between the places of the programme are estimated or assumed, not stated.',
  why: 'An estimate knows neither the bridge that is closed nor the traffic at five; a driver of the city does.',
  source: 'house rule: the straight line times 1.3, at 30 km/h in towns and 60 beyond',
  check(context) {
    const { tour, facts, policy } = context;
    const { areApart } = whereabouts(tour, facts, policy);
    const going = facts.sessions.filter(({ host }) => !hasDeclined(host));
    const sites: SiteId[] = [
      ...facts.hotels.map(({ site }) => site),
      ...new Set(going.map(({ site }) => site).filter((site) => !isHotel(facts, site))),
    ];
    // Between towns that a journey connects its own times count, and between neighbours there is no way.
    const ways = sites.flatMap((from, i) =>
      sites.slice(i + 1).flatMap((to): Way[] => {
        // Between two hotels nobody goes but with the luggage.
        if (isHotel(facts, to)) return [];
        const { minutes, basis } = facts.transfer(from, to);
        return minutes > 0 && !areApart(from, to) ? [{ from, to, minutes, basis }] : [];
      }),
    );
    // Of a hotel without coordinates `hotel-unlocated` says it.
    const assumed = ways.filter(({ basis, from }) => basis === 'assumed' && !isHotel(facts, from));
    const estimated = ways.filter(({ basis }) => basis === 'estimated');
    // Around the corner no estimate is off by a step of the agenda.
    const isNear = estimated.every(({ minutes }) => minutes < policy.startStep);
    return [
      ...(assumed.length === 0 ? [] : [guessed(context, going, assumed)]),
      ...(isNear ? [] : [computed(context, ways.length, estimated)]),
    ];
  },
};

interface Way {
  readonly from: SiteId;
  readonly to: SiteId;
  readonly minutes: number;
  readonly basis: Transfer['basis'];
}

/** The site without coordinates is at one end of every such way. */
function guessed(
  { tour, facts, policy }: RuleContext,
  going: readonly SessionFacts[],
  ways: readonly Way[],
): Finding {
  const unplaced = facts.hosts.filter(
    ({ id, host }) =>
      host.place?.at === undefined &&
      going.some(({ site }) => site === id) &&
      ways.some(({ from, to }) => from === id || to === id),
  );
  const [host] = unplaced;
  const elsewhere = going.filter(
    ({ site, session }) =>
      session.place !== undefined &&
      session.place.at === undefined &&
      ways.some(({ from, to }) => from === site || to === site),
  );
  const names = [...unplaced.map(({ name }) => name), ...elsewhere.map(({ title }) => `"${title}"`)];
  const [statable] = ways.flatMap((way) => statement(way, tour, '25m') ?? []);
  return finding(
    host ? [...host.path, 'name'] : elsewhere[0] ? [...elsewhere[0].path, 'place'] : ['sessions'],
    `${counted(ways.length, 'way')} between the places of the programme ${ways.length === 1 ? 'is' : 'are'} assumed to take ${formatDuration(policy.transferMinutes)}, as ${listedBriefly(names)} ${names.length > 1 ? 'have' : 'has'} no coordinates.`,
    {
      ...(host ? {} : { target: 'key' as const }),
      help: `Add \`place: { city: …, at: [latitude, longitude] }\`${statable === undefined ? '' : `, or state the ${ways.length === 1 ? 'way' : 'ways'} under \`travel\`: ${statable}`}.`,
    },
  );
}

function computed({ tour, facts }: RuleContext, all: number, ways: readonly Way[]): Finding {
  const sorted = [...ways].sort((a, b) => b.minutes - a.minutes);
  const [longest] = sorted;
  const [least, most] = [sorted.at(-1)?.minutes ?? 0, longest?.minutes ?? 0];
  const [statable] = sorted.flatMap((way) => statement(way, tour, '…') ?? []);
  const host = facts.hosts.find(
    ({ id, host: { place } }) => place && ways.some(({ from, to }) => from === id || to === id),
  );
  const which =
    ways.length === all ? capitalised(allOf(all, 'way')) : `${ways.length} of ${counted(all, 'way')}`;
  return finding(
    tour.travel !== undefined ? ['travel'] : host ? [...host.path, 'place'] : ['sessions'],
    `${which} between the places of the programme ${ways.length === 1 ? 'is' : 'are'} estimated from the map, ${range(least, most)}${ways.length > 1 && least === most ? ' each' : ''}${longest && least < most ? `; the longest leads from ${facts.siteName(longest.from)} to ${facts.siteName(longest.to)}` : ''}.`,
    {
      target: 'key',
      help: `Ask a host or driver how long the longest take, and state them under \`travel\`${statable === undefined ? '' : `: ${statable}`}.`,
    },
  );
}

/** As the file states a way; undefined where an id of its ends means another place as well. */
function statement({ from, to }: Way, tour: RuleContext['tour'], takes: string): string | undefined {
  const [one, other] = [endMeaning(from, tour), endMeaning(to, tour)];
  return one === undefined || other === undefined
    ? undefined
    : `\`transfers: [{ between: [${one}, ${other}], takes: ${takes} }]\``;
}

/** `5 min to 45 min` */
function range(least: number, most: number): string {
  return least === most ? formatDuration(most) : `${formatDuration(least)} to ${formatDuration(most)}`;
}
