import { daysBetween, formatDate, type LocalDate } from '../base/calendar.ts';
import { DAY_MINUTES, formatClock } from '../base/clock.ts';
import { whyLookAlike } from '../base/look-alikes.ts';
import { isWithin, type Path, valueAt } from '../base/path.ts';
import { closest, isAscii, listed, plainWords } from '../base/text.ts';
import { taskIds } from '../policy/back-plan.ts';
import { beginsWithForm } from '../policy/forms-of-address.ts';
import { type FormatFinding, formatFault } from './format-faults.ts';
import {
  eachWritten,
  isMeant,
  type Kind,
  kindsMeant,
  LISTS,
  REFERENCES,
  type ReferencePlace,
} from './references.ts';
import { replacementsFrom } from './replacements-from.ts';
import type { LocalDateTime } from './scalars.ts';
import type { Tour } from './schema.ts';

/**
 * Every id that is named exists, no two things of a kind share one, and no end lies before its beginning. `unread` are the
 * places that the tour lacks, as they could not be read: what refers to something there may well be right.
 */
export function checkReferences(tour: Tour, unread: readonly Path[]): FormatFinding[] {
  return [
    ...unknownReferences(tour, unread),
    ...unknownTasks(tour),
    ...repeatedIds(tour),
    ...reversedDates(tour),
  ];
}

function unknownReferences(tour: Tour, unread: readonly Path[]): FormatFinding[] {
  const unknown: FormatFinding[] = [];
  for (const place of REFERENCES) {
    if (unread.length > 0 && kindsMeant(place, tour).some((kind) => isListUnread(kind, place, unread)))
      continue;
    let known: ReadonlySet<string> | undefined;
    eachWritten(tour, place, (id, path) => {
      // Most places of most tours say nothing.
      known ??= idsMeant(place, tour);
      if (known.has(id) || (place.orName && (known.size === 0 || !isSlug(id)))) return;
      unknown.push(unknownId(id, [...path], place, known, tour));
    });
  }
  return unknown;
}

/** True where the list of a kind, or an item of it, could not be read. */
function isListUnread(kind: Kind, { only }: ReferencePlace, unread: readonly Path[]): boolean {
  const { path: list } = LISTS[kind];
  return unread.some(
    (path) =>
      isWithin(list, path) ||
      (isWithin(path, list) &&
        (path.length === list.length + 1 || path.at(-1) === 'id' || only?.kind === kind)),
  );
}

function idsMeant(place: ReferencePlace, tour: Tour): ReadonlySet<string> {
  const ids = kindsMeant(place, tour).flatMap((kind) =>
    idsInFile(kind, tour).filter((id) => isMeant(place, kind, id, tour)),
  );
  return new Set([...(place.also?.(tour) ?? []), ...ids]);
}

/** Of an id that is written twice the second one is given another, which no file has. */
function idsInFile(kind: Kind, tour: Tour): readonly string[] {
  const { path, ids } = LISTS[kind];
  const items = valueAt(tour, path) as readonly { readonly id?: string }[] | undefined;
  return ids(tour).filter((id, i) => (items?.[i]?.id ?? id) === id);
}

function unknownId(
  id: string,
  path: Path,
  place: ReferencePlace,
  ids: ReadonlySet<string>,
  tour: Tour,
): FormatFinding {
  const kinds = place.kinds.map((kind) => (place.only?.kind === kind ? place.only.called : kind));
  const known = [...ids];
  const named = namedSo(id, place, tour);
  const plain = named?.id ?? known.find((one) => whyLookAlike(id, one) !== undefined);
  const meant = plain ?? closest(id, known);
  const why = meant === undefined ? undefined : whyLookAlike(id, meant);
  const choice =
    known.length === 0
      ? `The tour lists no ${listed(
          place.kinds.map((kind) => `${kind}s`),
          'or',
        )}.`
      : `There ${known.length === 1 ? 'is' : 'are'} ${listed(known.slice(0, 12))}${known.length > 12 ? ' and others' : ''}.`;
  return formatFault(
    'reference-unknown',
    path,
    `No ${listed(kinds, 'or')} has the id \`${id}\`${why === undefined ? '' : `: ${why}`}.`,
    {
      help: meant === undefined ? choice : `Did you mean \`${meant}\`?`,
      ...(plain === undefined
        ? replacementsFrom(id, known)
        : {
            replacements: [
              {
                to: plain,
                applicability: named?.isOtherForm === true ? ('unsafe' as const) : ('safe' as const),
              },
            ],
          }),
    },
  );
}

/** The one thing that is called so; undefined where none or several are. `Ms. Lee` may be somebody else than `Mr. Lee`. */
function namedSo(
  name: string,
  place: ReferencePlace,
  tour: Tour,
): { readonly id: string; readonly isOtherForm: boolean } | undefined {
  const written = nameParts(name);
  const found = kindsMeant(place, tour).flatMap((kind) => {
    const { path, ids } = LISTS[kind];
    const known = idsInFile(kind, tour);
    const keys = kind === 'session' ? ['title'] : ['name', 'short'];
    return ids(tour).flatMap((id, i) => {
      const called = keys.flatMap((key) => {
        const one = valueAt(tour, [...path, i, key]);
        return typeof one === 'string' && nameParts(one).bare === written.bare ? [nameParts(one)] : [];
      });
      if (called.length === 0 || !known.includes(id) || !isMeant(place, kind, id, tour)) return [];
      const isOtherForm = called.every(
        ({ forms }) => forms !== '' && written.forms !== '' && forms !== written.forms,
      );
      return [{ id, isOtherForm }];
    });
  });
  return found.length === 1 ? found[0] : undefined;
}

/** `Mr. Otabek Karimov` as `mr` and `otabek karimov`. */
function nameParts(name: string): { readonly forms: string; readonly bare: string } {
  const words = plainWords(name);
  const forms: string[] = [];
  while (beginsWithForm(words)) forms.push(words.shift() ?? '');
  return { forms: forms.join(' '), bare: words.join(' ') };
}

/** Keys of the checklist: the id of a task, or `thank-host:mampu`, that of one of its items. */
function unknownTasks({ checklist }: Tour): FormatFinding[] {
  const known = checklist === undefined ? [] : taskIds();
  return (['done', 'owners'] as const).flatMap((group) =>
    Object.keys(checklist?.[group] ?? {}).flatMap((key) => {
      const [id = '', ...about] = key.split(':');
      if (known.some((one) => one === id)) return [];
      const ids = known.map((one) => [one, ...about].join(':'));
      const meant = closest(key, ids);
      return [
        formatFault('reference-unknown', ['checklist', group, key], `No task has the id \`${id}\`.`, {
          target: 'key',
          help:
            meant === undefined
              ? 'The checklist as a table has the id of each: `studytour checklist … --format csv`.'
              : `Did you mean \`${meant}\`?`,
          ...replacementsFrom(key, ids),
        }),
      ];
    }),
  );
}

/** Written like an id, in one word of small letters: meant to refer to something. A name has spaces or capitals. */
function isSlug(text: string): boolean {
  return (isAscii(text) ? /^[a-z0-9]+(-[a-z0-9]+)*$/ : /^[\p{Ll}\p{N}]+(-[\p{Ll}\p{N}]+)*$/u).test(text);
}

function repeatedIds(tour: Tour): FormatFinding[] {
  return Object.entries(LISTS).flatMap(([kind, { path }]) => {
    const items = (valueAt(tour, path) ?? []) as readonly { readonly id?: string; readonly name?: unknown }[];
    const firstWith = new Map<string, number>();
    return items.flatMap(({ id, name }, i) => {
      if (id === undefined) return [];
      const first = firstWith.get(id);
      if (first === undefined) {
        firstWith.set(id, i);
        return [];
      }
      const isCopy = name !== undefined && items[first]?.name === name;
      return [
        formatFault('id-repeated', [...path, i, 'id'], `Two ${kind}s have the id \`${id}\`.`, {
          related: [{ path: [...path, first, 'id'], message: 'the first one' }],
          nothingLost: true,
          help: isCopy
            ? `Take one of the two out; where they are two, give this ${kind} another name and id.`
            : `Give this ${kind} another id, and use that where it is meant.`,
        }),
      ];
    });
  });
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
    ...(tour.travel?.stays ?? []).map(
      ({ from, to }, i): [Path, LocalDate | undefined, LocalDate | undefined] => [
        ['travel', 'stays', i],
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
              nothingLost: true,
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
              nothingLost: true,
              help: `Write an end after ${formatClock(at.time)} on the same day.`,
            },
          ),
        ],
  );
  return [
    ...dates,
    ...times,
    ...(tour.sessions ?? []).flatMap((session, i) => halfAgreed(session, ['sessions', i], tour)),
  ];
}

/** Of a session whose length is not stated, for an example. */
const AN_HOUR = 60;

/** What a session says of its time that can be neither kept nor broken. */
function halfAgreed(
  { at, until, earliest, latest, slot, for: length }: NonNullable<Tour['sessions']>[number],
  path: Path,
  { dates }: Tour,
): FormatFinding[] {
  const moment = ({ date, time }: LocalDateTime) => `${formatDate(date)} ${formatClock(time)}`;
  const isReversed =
    earliest !== undefined &&
    latest !== undefined &&
    daysBetween(earliest.date, latest.date) * DAY_MINUTES + latest.time - earliest.time <= 0;
  return [
    ...(until === undefined || at !== undefined
      ? []
      : [
          formatFault(
            'key-missing',
            [...path, 'until'],
            `The session ends at ${formatClock(until)}, but \`at\` does not say on which day and from when.`,
            {
              nothingLost: true,
              help: `Write the start beside it: \`at: ${dates.from} ${formatClock(Math.max(0, until - (slot ?? length ?? AN_HOUR)))}\`, with the right date and time. Where it only has to be over by then, write \`latest: ${dates.from} ${formatClock(until)}\` instead.`,
            },
          ),
        ]),
    ...(isReversed
      ? [
          formatFault(
            'dates-reversed',
            [...path, 'latest'],
            `The session is to be over by ${moment(latest)}, but not to start before ${moment(earliest)}.`,
            {
              related: [{ path: [...path, 'earliest'], message: 'starts here at the earliest' }],
              nothingLost: true,
              help: 'Exchange the two, or correct one of them.',
            },
          ),
        ]
      : []),
  ];
}
