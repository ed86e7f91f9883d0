import * as z from 'zod/mini';
import { RANKS } from '../policy/ladder.ts';
import { profiles } from '../policy/profiles/registry.ts';
import { thresholds } from '../policy/thresholds.ts';
import { ORGANISATION_KINDS } from './organisation-kinds.ts';
import * as scalar from './scalars.ts';
import { mainLanguage } from './texts.ts';

/**
 * The tour file, version 1: the one description of the format. The types below, the decoding, `schema/` and
 * `docs/tour-format.md` all come from it.
 */

/** The schema under a description of its own. As an entry of the registry, where a check would be run on every value. */
const said = <T extends z.ZodMiniType>(description: string, schema: T): T =>
  described(description, z.clone(schema));
const described = <T extends z.ZodMiniType>(description: string, fresh: T): T => {
  z.globalRegistry.add(fresh, { description });
  return fresh;
};
const filled = z.string().check(z.minLength(1));
const text = (description: string) => said(description, filled);
/** A text that documents show: in one language, or `{ en: …, ru: … }`. The tour holds English, or else the first. */
const texts = z.pipe(
  z.union([filled, z.record(z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)), filled)]),
  z.transform((written, context): string => {
    if (typeof written === 'string') return written;
    const text = written[mainLanguage(written) ?? ''];
    if (text !== undefined) return text;
    context.issues.push({ code: 'custom', input: written, params: { texts: 'none' } });
    return z.NEVER;
  }),
);
const spoken = (description: string) => said(description, texts);
const oneOf = <const T extends readonly [string, ...string[]]>(description: string, words: T) =>
  described(description, z.enum(words));
const maybe = z.optional;
const list = <T extends z.ZodMiniType>(description: string, item: T) => described(description, z.array(item));
const whole = (description: string, least = 0) =>
  described(description, z.number().check(z.int(), z.minimum(least)));
const amount = (description: string) => described(description, z.number().check(z.minimum(0)));
const flag = (description: string) => described(description, z.boolean());

const coordinates = said(
  'latitude and longitude in degrees',
  z.tuple([
    z.number().check(z.minimum(-90), z.maximum(90)),
    z.number().check(z.minimum(-180), z.maximum(180)),
  ]),
);

const place = z.strictObject({
  city: maybe(spoken('city')),
  address: maybe(spoken('street address, as a driver needs it')),
  country: maybe(
    said('country, where the tour leads to a second one; the providing country unless given', scalar.country),
  ),
  at: maybe(coordinates),
});

export const rank = oneOf(
  'rung of the ladder, to overrule what the title says',
  RANKS.map(({ word }) => word) as [(typeof RANKS)[number]['word'], ...(typeof RANKS)[number]['word'][]],
);

const organisationKind = oneOf('kind of organisation', ORGANISATION_KINDS);

const delegate = z.strictObject({
  id: maybe(said('id; the name as a slug unless given', scalar.id)),
  name: spoken('full name with form of address'),
  title: maybe(spoken('title as on the business card, in English')),
  organisation: maybe(spoken('stakeholder id, or the name of an organisation')),
  rank: maybe(rank),
  languages: maybe(
    list('languages spoken well enough to work in; those of the delegation unless given', scalar.language),
  ),
  interests: maybe(list('topic ids', z.string())),
  role: maybe(oneOf('role in the exchange', ['leader', 'influencer', 'convener', 'key actor'])),
  reason: maybe(text('why this person is included and what he or she contributes, in one line')),
  essential: maybe(flag('true where the tour fails without this person')),
  substitute: maybe(text('delegate id, or the name of who goes instead')),
  basedIn: maybe(
    said(
      'country where this person already is: fills a chair, needs no flight, visa or hotel',
      scalar.country,
    ),
  ),
  nationality: maybe(said('the receiving country unless given', scalar.country)),
  from: maybe(said('joins on', scalar.date)),
  to: maybe(said('leaves after', scalar.date)),
  passport: maybe(
    z.strictObject({
      expires: maybe(scalar.date),
      number: maybe(text('passport number; never printed in documents for hosts')),
    }),
  ),
  visa: maybe(z.strictObject({ applied: maybe(scalar.date), granted: maybe(scalar.date) })),
  diet: maybe(text('what the kitchen must know')),
  access: maybe(
    text(
      'what it takes to come in and take part: no steps, a seat, large print; hosts are told it without the name',
    ),
  ),
});

const person = z.strictObject({
  name: maybe(spoken('full name with form of address')),
  title: maybe(spoken('title as on the business card, in English')),
  rank: maybe(rank),
  languages: maybe(list('languages spoken; those of the host unless given', scalar.language)),
});

/** Somebody to call or to look out for: liaison officers and greeters, as guides of protocol have them (US Chief of Protocol, Summary Guide, 2007). */
const reachable = {
  name: maybe(spoken('full name with form of address')),
  title: maybe(spoken('title as on the business card, in English')),
};

const contact = z.strictObject({
  ...reachable,
  // One of the two there must be: `checkContacts`.
  phone: maybe(scalar.phone),
  email: maybe(
    said('e-mail address, shown wherever the telephone number is, and where there is none', scalar.email),
  ),
  languages: maybe(list('languages spoken on the telephone', scalar.language)),
});

/** Hosts and interpreters are shown a part of them: `src/views/public-parts.ts`. */
const CONTACT_ROLES = [
  'delegation leader',
  'liaison officer',
  'host coordinator',
  'embassy',
  'hotel',
  'driver',
  'interpreter',
  'doctor',
  'emergency services',
] as const;

const meets = z.strictObject({
  ...reachable,
  phone: maybe(scalar.phone),
  where: maybe(spoken('where: main lobby, arrivals hall')),
});

const dress = oneOf('dress, as an invitation has it', [
  'business attire',
  'smart casual',
  'casual',
  'lounge suit',
  'lounge suit or national dress',
  'national dress',
  'black tie',
  'uniform',
  'modest dress',
  'protective clothing',
]);

const companion = z.strictObject({
  name: maybe(spoken('full name')),
  title: maybe(spoken('title')),
  organisation: maybe(spoken('organisation')),
  kind: maybe(
    oneOf('what the companion does', ['staff', 'consultant', 'security', 'interpreter', 'press', 'spouse']),
  ),
});

const host = z.strictObject({
  id: maybe(said('id; the name as a slug unless given', scalar.id)),
  name: spoken('full name of the organisation'),
  short: maybe(spoken('how people call it, `MAMPU`: used in agenda, checklist and messages')),
  kind: maybe(organisationKind),
  place: maybe(place),
  lead: maybe(said('who receives the delegation', person)),
  people: maybe(list('further counterparts', person)),
  requestedBy: maybe(said('who signed the request, on the receiving side', person)),
  contact: maybe(said('whom to call there on the day', contact)),
  meets: maybe(said('who meets the delegation on arrival, and where', meets)),
  languages: maybe(
    list(
      'languages the host works in; whether anything is interpreted is not known unless given',
      scalar.language,
    ),
  ),
  hours: maybe(
    list('opening hours; 08:30-17:00 on the country’s working days unless given', scalar.openingHours),
  ),
  closed: maybe(list('dates on which the host cannot receive', scalar.date)),
  capacity: maybe(whole('seats for visitors', 1)),
  asks: maybe(
    z.strictObject({
      names: maybe(said('names needed so long before', scalar.days)),
      security: maybe(said('time lost at the gate', scalar.duration)),
    }),
  ),
  invited: maybe(said('date of the request', scalar.date)),
  status: maybe(oneOf('where the request stands', ['wished', 'invited', 'confirmed', 'declined'])),
  confirmed: maybe(said('date of the confirmation', scalar.date)),
});

const session = z.strictObject({
  id: maybe(said('id; the title, or else the host’s id, as a slug unless given', scalar.id)),
  host: maybe(text('host id; none for what the delegation does by itself')),
  kind: maybe(
    oneOf(
      'kind of session; unless given, what the title calls it (a courtesy call; a lunch or dinner, which are receptions), else a briefing',
      [
        'courtesy call',
        'briefing',
        'demonstration',
        'site visit',
        'round table',
        'workshop',
        'reception',
        'reflection',
        'debrief',
      ],
    ),
  ),
  title: maybe(spoken('title; the kind and the host’s name unless given')),
  topics: maybe(list('topic ids that it answers', z.string())),
  for: maybe(said('length in one language; interpretation is added by the planner', scalar.length)),
  slot: maybe(said('time the host has set aside, interpretation included', scalar.length)),
  interpreted: maybe(
    said(
      `share of it spoken across the language barrier; 100% unless given, ${thresholds.receptionInterpreted.value * 100}% of a reception`,
      scalar.share,
    ),
  ),
  mode: maybe(
    oneOf('mode of interpretation, where it differs from the tour’s', [
      'consecutive',
      'simultaneous',
      'whispered',
      'none',
    ]),
  ),
  priority: maybe(oneOf('must unless given', ['must', 'should', 'could'])),
  attend: maybe(
    described(
      '`all`, or a list of delegate ids: split groups run side by side',
      z.union([z.literal('all'), z.array(z.string())]),
    ),
  ),
  lead: maybe(said('who receives, where it is not the host’s lead', person)),
  place: maybe(
    said(
      'where, if not at the host; what the delegation does by itself is at the hotel of that day unless given',
      place,
    ),
  ),
  meets: maybe(said('who meets the delegation, and where, if not as at the host', meets)),
  dress: maybe(said('dress, if not that of the tour', dress)),
  at: maybe(said('start agreed with the host: stays where it is', scalar.dateTime)),
  until: maybe(said('end agreed with the host, on the same day', scalar.clock)),
  earliest: maybe(said('not before', scalar.dateTime)),
  latest: maybe(said('over by', scalar.dateTime)),
  prefer: maybe(
    z.strictObject({
      days: maybe(list('dates that suit best', scalar.date)),
      part: maybe(oneOf('part of the day that suits best', ['morning', 'afternoon'])),
    }),
  ),
  after: maybe(list('session ids that come earlier', z.string())),
  sameDay: maybe(list('session ids on the same day', z.string())),
  otherDay: maybe(list('session ids on another day', z.string())),
  position: maybe(oneOf('place in the programme', ['first', 'last', 'first of the day', 'last of the day'])),
  alternative: maybe(text('name of a choice: of all sessions that share it, one takes place')),
  setUp: maybe(said('time needed before it starts', scalar.duration)),
});

const meetingPoint = spoken('where people gather before they leave the hotel: lobby');

const agendaEntry = z.strictObject({
  session: text('session id'),
  at: said('start', scalar.dateTime),
  until: maybe(said('end, on the same day; when the session has taken its time unless given', scalar.clock)),
  interpreters: maybe(list('interpreter ids; who interprets is not judged unless given', z.string())),
});

const interpreter = z.strictObject({
  id: maybe(said('id; the name as a slug unless given', scalar.id)),
  name: maybe(spoken('full name')),
  languages: maybe(list('languages interpreted between', scalar.language)),
  sectors: maybe(list('sectors whose terms the interpreter knows', z.string())),
  from: maybe(said('first day', scalar.date)),
  to: maybe(said('last day', scalar.date)),
  hours: maybe(said('hours on each day', scalar.openingHours)),
});

const leg = z.strictObject({
  from: text('airport code or city'),
  to: text('airport code or city'),
  by: maybe(oneOf('plane unless given', ['plane', 'train', 'bus', 'car', 'boat'])),
  number: maybe(text('flight or train number')),
  departs: maybe(said('local time at the place of departure', scalar.dateTime)),
  arrives: maybe(said('local time at the place of arrival', scalar.dateTime)),
  who: maybe(
    described(
      '`all` who travel and are there then, or a list of delegate ids; whoever joins later or leaves earlier has another leg',
      z.union([z.literal('all'), z.array(z.string())]),
    ),
  ),
  meets: maybe(said('who meets the travellers where it ends, and where', meets)),
});

const prayers = said(
  '`true`: computed for the place; or the times kept free: `Mon-Sun 13:15-13:45`; lunch has its own time beside them where it can',
  z.union([z.boolean(), z.array(scalar.openingHours)]),
);

export const profile = oneOf(
  'whose rules the tour follows: a named set of thresholds; default unless given',
  profiles.map(({ id }) => id) as [string, ...string[]],
);

export const tourSchema = z.strictObject({
  studytour: said('version of the format', z.literal(1)),
  title: spoken('title of the tour'),
  id: maybe(
    said(
      'what calendars know this tour by, so that neither another title nor another year doubles their entries; title, countries and year unless given',
      scalar.id,
    ),
  ),
  sector: maybe(text('sector, one word or two: what interpreters must know the terms of')),
  organiser: maybe(spoken('who organises and answers for the tour')),
  source: maybe(text('where this tour is documented')),
  objectives: maybe(list('what should be different afterwards', texts)),
  documents: maybe(
    z.strictObject({
      languages: maybe(
        list('languages that documents go out in: texts that one of them lacks are told', scalar.language),
      ),
    }),
  ),
  countries: z.strictObject({
    receiving: said('whose people travel and learn', scalar.country),
    providing: said('whose people host', scalar.country),
    considered: maybe(
      list(
        'other destinations with the same lesson to teach',
        z.strictObject({
          country: scalar.country,
          city: maybe(text('city')),
          at: maybe(coordinates),
          costPerTraveller: maybe(amount('expected travel cost for one traveller, in the budget’s currency')),
          note: maybe(text('why it was considered')),
        }),
      ),
    ),
  }),
  dates: said('first and last day of the programme', z.strictObject({ from: scalar.date, to: scalar.date })),
  timeZone: said('time zone of the providing side', scalar.timeZone),
  profile: maybe(profile),
  topics: maybe(
    list(
      'what the receiving side asked to learn',
      z.strictObject({
        id: maybe(scalar.id),
        name: spoken('topic, as the delegates put it'),
        wantedBy: maybe(list('stakeholder or delegate ids', z.string())),
      }),
    ),
  ),
  survey: maybe(z.strictObject({ sent: maybe(scalar.date), answered: maybe(scalar.date) })),
  stakeholders: maybe(
    list(
      'every organisation whose decision the reform needs',
      z.strictObject({
        id: maybe(scalar.id),
        name: spoken('full name of the organisation'),
        kind: maybe(organisationKind),
        stake: maybe(oneOf('weight in the reform; interested unless given', ['lead', 'key', 'interested'])),
        host: maybe(text('host id, where it is met on the hosts’ side')),
      }),
    ),
  ),
  delegation: maybe(
    z.strictObject({
      size: maybe(whole('number of delegates announced', 1)),
      languages: maybe(list('languages the delegation works in', scalar.language)),
      delegates: maybe(list('who travels to learn', delegate)),
      companions: maybe(list('staff, consultants, security: they fill seats, not roles', companion)),
    }),
  ),
  hosts: maybe(list('who receives the delegation', host)),
  sessions: maybe(list('what should happen; one briefing at each host unless given', session)),
  agenda: maybe(
    list(
      'an agenda made by hand: `validate` holds it against all that the tour asks, `plan` keeps to it as far as it can',
      agendaEntry,
    ),
  ),
  interpretation: maybe(
    z.strictObject({
      mode: maybe(oneOf('consecutive unless given', ['consecutive', 'simultaneous', 'whispered', 'none'])),
      relay: maybe(flag('true where it goes through a third language')),
      glossary: maybe(said('glossary with the interpreters on', scalar.date)),
      documents: maybe(said('documents with the interpreters on', scalar.date)),
      booked: maybe(said('interpreters booked on', scalar.date)),
      interpreters: maybe(list('who interprets', interpreter)),
    }),
  ),
  travel: maybe(
    z.strictObject({
      home: maybe(said('where the travellers set out', place)),
      base: maybe(
        z.strictObject({
          name: maybe(spoken('hotel')),
          place: maybe(place),
          meetingPoint: maybe(meetingPoint),
        }),
      ),
      stays: maybe(
        list(
          'nights elsewhere than at `base`: on these days the mornings start from this hotel, the evenings return to it, and what the delegation does by itself is there',
          z.strictObject({
            id: maybe(said('id; the name, or else the city, as a slug unless given', scalar.id)),
            name: maybe(spoken('hotel')),
            place: maybe(place),
            meetingPoint: maybe(meetingPoint),
            from: said('first night', scalar.date),
            to: maybe(said('day of leaving; that of the next stay, or the end, unless given', scalar.date)),
          }),
        ),
      ),
      legs: maybe(list('flights and trains', leg)),
      transfers: maybe(
        list(
          'known travel times; others are estimated from coordinates and marked so',
          z.strictObject({
            between: described(
              'two host ids or stay ids, ids of sessions that have a `place` of their own, `base`, or an airport or city as `legs` has it',
              z.tuple([z.string(), z.string()]),
            ),
            takes: scalar.duration,
          }),
        ),
      ),
      entry: maybe(
        z.strictObject({
          visa: maybe(oneOf('visa the travellers need', ['not needed', 'on arrival', 'before travel'])),
          processing: maybe(said('time the consulate takes', scalar.days)),
        }),
      ),
    }),
  ),
  contacts: maybe(
    list(
      'whom to call during the tour, on both sides; hosts and interpreters are shown liaison officers and host coordinators only',
      z.strictObject({
        role: oneOf('what for, or who that is', CONTACT_ROLES),
        city: maybe(
          spoken(
            'the city that it is for: hosts there are shown it and not those for other cities; all unless given',
          ),
        ),
        ...contact.shape,
      }),
    ),
  ),
  dress: maybe(said('dress at all sessions with hosts that do not say another', dress)),
  calendar: maybe(
    z.strictObject({
      holidays: maybe(
        list(
          'holidays that count, whatever a table says',
          z.strictObject({
            date: scalar.date,
            name: text('name'),
            country: maybe(scalar.country),
            observed: maybe(flag('false where work goes on')),
          }),
        ),
      ),
      free: maybe(
        list(
          'time that the delegation has asked to have for itself',
          z.strictObject({
            date: scalar.date,
            from: maybe(said('the whole day before `to` unless given', scalar.clock)),
            to: maybe(said('the rest of the day unless given', scalar.clock)),
          }),
        ),
      ),
    }),
  ),
  day: maybe(
    z.strictObject({
      from: maybe(said('first session not before; 08:30 unless given', scalar.clock)),
      to: maybe(said('last session over by; 17:00 unless given', scalar.clock)),
      lunch: maybe(said('60m between 12:00 and 14:00 unless given', scalar.lunch)),
      prayers: maybe(prayers),
      praying: maybe(list('delegate ids of those who pray; all unless given', z.string())),
    }),
  ),
  budget: maybe(
    z.strictObject({
      currency: maybe(scalar.currency),
      total: maybe(amount('sum available')),
      lines: maybe(
        list(
          'what it is spent on',
          z.strictObject({
            item: text('what'),
            amount: amount('sum for one unit'),
            per: maybe(
              oneOf('tour unless given', [
                'tour',
                'traveller',
                'day',
                'night',
                'traveller-day',
                'traveller-night',
              ]),
            ),
          }),
        ),
      ),
    }),
  ),
  preparation: maybe(
    z.strictObject({
      opened: maybe(said('first contact with the host country', scalar.date)),
      objectives: maybe(said('objectives and budget agreed in writing', scalar.date)),
      participants: maybe(said('list of participants settled', scalar.date)),
      passports: maybe(said('validity of all passports checked', scalar.date)),
      briefing: maybe(said('pre-departure briefing', scalar.date)),
      hostBrief: maybe(said('hosts briefed on the visitors and their questions', scalar.date)),
    }),
  ),
  followUp: maybe(
    z.strictObject({
      evaluation: maybe(scalar.date),
      actionPlan: maybe(
        z.strictObject({ owner: maybe(text('stakeholder id, or who')), due: maybe(scalar.date) }),
      ),
      report: maybe(scalar.date),
      reviews: maybe(list('dates on which the action plan is looked at again', scalar.date)),
    }),
  ),
  checklist: maybe(
    z.strictObject({
      done: maybe(said('task ids with the date each was done', z.record(z.string(), scalar.date))),
      owners: maybe(said('task ids with who does it', z.record(z.string(), z.string()))),
    }),
  ),
});

/** A tour as its author wrote it, words read into values; the same keys and order as the file, so that paths agree. */
export type Tour = z.infer<typeof tourSchema>;
export type Delegation = NonNullable<Tour['delegation']>;
export type Delegate = z.infer<typeof delegate>;
export type Person = z.infer<typeof person>;
export type Contact = z.infer<typeof contact>;
export type ContactRole = (typeof CONTACT_ROLES)[number];
export type Meets = z.infer<typeof meets>;
export type Dress = NonNullable<Tour['dress']>;
export type Companion = z.infer<typeof companion>;
export type Host = z.infer<typeof host>;
export type Session = z.infer<typeof session>;
export type SessionKind = NonNullable<Session['kind']>;
export type Mode = NonNullable<Session['mode']>;
export type Priority = NonNullable<Session['priority']>;
export type AgendaEntry = z.infer<typeof agendaEntry>;
export type Interpreter = z.infer<typeof interpreter>;
export type Leg = z.infer<typeof leg>;
export type TourPlace = z.infer<typeof place>;
