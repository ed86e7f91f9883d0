import { daysBetween, formatDate, type LocalDate } from '../base/calendar.ts';
import { formatClock } from '../base/clock.ts';
import type { Path } from '../base/path.ts';
import { closest, isAscii, listed } from '../base/text.ts';
import { type FormatFinding, formatFault } from './format-faults.ts';
import { delegateIds, hostIds, interpreterIds, sessionIds, stakeholderIds, topicIds } from './ids.ts';
import { replacementsFrom } from './replacements-from.ts';
import type { Tour } from './schema.ts';

/** Every id that is named exists, no two things of a kind share one, and no end lies before its beginning. */
export function checkReferences(tour: Tour): FormatFinding[] {
  return [...unknownReferences(tour), ...repeatedIds(tour), ...reversedDates(tour)];
}

interface Reference {
  readonly path: Path;
  readonly name: string;
  readonly kind: string;
  readonly known: readonly string[];
}

function unknownReferences(tour: Tour): FormatFinding[] {
  return references(tour)
    .filter(({ name, known }) => !known.includes(name))
    .map(({ path, name, kind, known }) => {
      const meant = closest(name, known);
      const choice =
        known.length === 0
          ? `The tour lists no ${kind}s.`
          : `There ${known.length === 1 ? 'is' : 'are'} ${listed(known.slice(0, 12))}${known.length > 12 ? ' and others' : ''}.`;
      return formatFault('reference-unknown', path, `No ${kind} has the id \`${name}\`.`, {
        help: meant === undefined ? choice : `Did you mean \`${meant}\`?`,
        ...replacementsFrom(name, known),
      });
    });
}

function references(tour: Tour): Reference[] {
  const hosts = hostIds(tour);
  const topics = topicIds(tour);
  const delegates = delegateIds(tour);
  const sessions = sessionIds(tour);
  const stakeholders = stakeholderIds(tour);
  const one = (kind: string, known: readonly string[], path: Path, name: string | undefined): Reference[] =>
    name === undefined ? [] : [{ path, name, kind, known }];
  const each = (
    kind: string,
    known: readonly string[],
    path: Path,
    names: readonly string[] | undefined,
  ): Reference[] => (names ?? []).flatMap((name, i) => one(kind, known, [...path, i], name));
  const people = (path: Path, names: 'all' | readonly string[] | undefined) =>
    each('delegate', delegates, path, names === 'all' ? [] : names);
  return [
    ...(tour.topics ?? []).flatMap((topic, i) =>
      each(
        'stakeholder or delegate',
        [...stakeholders, ...delegates],
        ['topics', i, 'wantedBy'],
        topic.wantedBy,
      ),
    ),
    ...(tour.stakeholders ?? []).flatMap((stakeholder, i) =>
      one('host', hosts, ['stakeholders', i, 'host'], stakeholder.host),
    ),
    ...(tour.delegation?.delegates ?? []).flatMap((delegate, i) => [
      ...each('topic', topics, ['delegation', 'delegates', i, 'interests'], delegate.interests),
      ...one(
        'stakeholder',
        isSlug(delegate.organisation) && stakeholders.length > 0
          ? stakeholders
          : [delegate.organisation ?? ''],
        ['delegation', 'delegates', i, 'organisation'],
        delegate.organisation,
      ),
      ...one(
        'delegate',
        isSlug(delegate.substitute) ? delegates : [delegate.substitute ?? ''],
        ['delegation', 'delegates', i, 'substitute'],
        delegate.substitute,
      ),
    ]),
    ...(tour.sessions ?? []).flatMap((session, i) => [
      ...one('host', hosts, ['sessions', i, 'host'], session.host),
      ...each('topic', topics, ['sessions', i, 'topics'], session.topics),
      ...people(['sessions', i, 'attend'], session.attend),
      ...each('session', sessions, ['sessions', i, 'after'], session.after),
      ...each('session', sessions, ['sessions', i, 'sameDay'], session.sameDay),
      ...each('session', sessions, ['sessions', i, 'otherDay'], session.otherDay),
    ]),
    ...(tour.agenda ?? []).flatMap((entry, i) => [
      ...one(
        'session',
        tour.sessions === undefined ? hosts : sessions,
        ['agenda', i, 'session'],
        entry.session,
      ),
      ...each('interpreter', interpreterIds(tour), ['agenda', i, 'interpreters'], entry.interpreters),
    ]),
    ...(tour.travel?.legs ?? []).flatMap((leg, i) => people(['travel', 'legs', i, 'who'], leg.who)),
    ...(tour.travel?.transfers ?? []).flatMap((transfer, i) =>
      each('host', ['base', ...hosts], ['travel', 'transfers', i, 'between'], transfer.between),
    ),
    ...one(
      'stakeholder',
      isSlug(tour.followUp?.actionPlan?.owner) && stakeholders.length > 0
        ? stakeholders
        : [tour.followUp?.actionPlan?.owner ?? ''],
      ['followUp', 'actionPlan', 'owner'],
      tour.followUp?.actionPlan?.owner,
    ),
  ];
}

/** Written like an id, in one word of small letters: meant to refer to something. A name has spaces or capitals. */
function isSlug(text: string | undefined): boolean {
  if (text === undefined) return false;
  return (isAscii(text) ? /^[a-z0-9]+(-[a-z0-9]+)*$/ : /^[\p{Ll}\p{N}]+(-[\p{Ll}\p{N}]+)*$/u).test(text);
}

function repeatedIds(tour: Tour): FormatFinding[] {
  const kinds: [string, Path, readonly string[]][] = [
    ['topic', ['topics'], topicIds(tour)],
    ['stakeholder', ['stakeholders'], stakeholderIds(tour)],
    ['delegate', ['delegation', 'delegates'], delegateIds(tour)],
    ['host', ['hosts'], hostIds(tour)],
    ['session', ['sessions'], sessionIds(tour)],
    ['interpreter', ['interpretation', 'interpreters'], interpreterIds(tour)],
  ];
  return kinds.flatMap(([kind, path, ids]) =>
    ids.flatMap((id, i) => {
      const first = ids.indexOf(id);
      if (first === i) return [];
      return [
        formatFault('id-repeated', [...path, i, 'id'], `Two ${kind}s have the id \`${id}\`.`, {
          related: [{ path: [...path, first, 'id'], message: 'the first one' }],
          help: `Give this ${kind} another id, and use that where it is meant.`,
        }),
      ];
    }),
  );
}

function reversedDates(tour: Tour): FormatFinding[] {
  const spans: [Path, LocalDate | undefined, LocalDate | undefined][] = [
    [['dates'], tour.dates.from, tour.dates.to],
    ...(tour.delegation?.delegates ?? []).map(
      ({ from, to }, i): [Path, LocalDate | undefined, LocalDate | undefined] => [
        ['delegation', 'delegates', i],
        from,
        to,
      ],
    ),
    ...(tour.interpretation?.interpreters ?? []).map(
      ({ from, to }, i): [Path, LocalDate | undefined, LocalDate | undefined] => [
        ['interpretation', 'interpreters', i],
        from,
        to,
      ],
    ),
  ];
  const dates = spans.flatMap(([path, from, to]) =>
    from === undefined || to === undefined || daysBetween(from, to) >= 0
      ? []
      : [
          formatFault(
            'dates-reversed',
            [...path, 'to'],
            `The end, ${formatDate(to)}, lies before the beginning, ${formatDate(from)}.`,
            {
              related: [{ path: [...path, 'from'], message: 'begins here' }],
              help: 'Exchange the two, or correct the year or month.',
            },
          ),
        ],
  );
  const slots = [
    ...(tour.sessions ?? []).map(({ at, until }, i) => ({ at, until, path: ['sessions', i] })),
    ...(tour.agenda ?? []).map(({ at, until }, i) => ({ at, until, path: ['agenda', i] })),
  ];
  const times = slots.flatMap(({ at, until, path }) =>
    at === undefined || until === undefined || at.time < until
      ? []
      : [
          formatFault(
            'dates-reversed',
            [...path, 'until'],
            `The session ends at ${formatClock(until)}, but starts at ${formatClock(at.time)}.`,
            {
              related: [{ path: [...path, 'at'], message: 'starts here' }],
              help: `Write an end after ${formatClock(at.time)} on the same day.`,
            },
          ),
        ],
  );
  return [...dates, ...times];
}
