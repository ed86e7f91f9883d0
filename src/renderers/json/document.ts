import * as z from 'zod/mini';

/**
 * The plan as data for other programs, version 1. This is the published shape: a field keeps its name and meaning as
 * long as the version stays; new fields may come. What is unknown is null, never absent. Dates are ISO 8601, times
 * wall-clock times at the place where they happen, without an offset; `timeZone` says where. Passports and diets are never in
 * it.
 */

const said = <T extends z.ZodMiniType>(description: string, schema: T): T =>
  schema.check(z.meta({ description })) as T;
const text = (description: string) => z.string().check(z.meta({ description }));
const orNull = <T extends z.ZodMiniType>(description: string, schema: T) =>
  z.nullable(schema).check(z.meta({ description }));
const list = <T extends z.ZodMiniType>(description: string, item: T) =>
  z.array(item).check(z.meta({ description }));
const flag = (description: string) => z.boolean().check(z.meta({ description }));
const whole = (description: string) => z.number().check(z.int(), z.minimum(0), z.meta({ description }));
const date = (description: string) =>
  z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/), z.meta({ description, examples: ['2014-06-26'] }));
const time = (description: string) =>
  z
    .string()
    .check(
      z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/),
      z.meta({ description, examples: ['2014-06-26T10:00'] }),
    );

const named = z
  .strictObject({ id: text('id in the tour'), name: text('name for people') })
  .check(z.meta({ id: 'named', description: 'somebody or something of the tour' }));
const person = z
  .strictObject({
    name: orNull('full name with form of address; null: to be named', z.string()),
    title: orNull('title as on the business card', z.string()),
  })
  .check(z.meta({ id: 'person', description: 'who receives' }));

const meets = z
  .strictObject({
    name: orNull('full name with form of address', z.string()),
    title: orNull('title as on the business card', z.string()),
    phone: orNull('telephone number', z.string()),
    where: orNull('main lobby, arrivals hall', z.string()),
  })
  .check(z.meta({ id: 'meets', description: 'who meets the delegation, and where' }));

const place = z
  .strictObject({
    site: text(
      'a host’s id, `base` for the hotel, `stay:ID` for that of other nights, `session:ID` for a place of the session’s own',
    ),
    name: text('name for people'),
    address: orNull('street address', z.string()),
    city: orNull('city', z.string()),
    at: orNull('latitude and longitude in degrees', z.tuple([z.number(), z.number()])),
  })
  .check(z.meta({ id: 'place', description: 'where something happens' }));

const stretch = {
  start: time('beginning'),
  end: time('end'),
  minutes: whole('length in minutes'),
  attendees: list('delegates concerned', named),
};

const entry = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('session'),
    session: text('id of the session in the tour'),
    sessionKind: text('courtesy call, briefing, demonstration, site visit, …'),
    title: text('title'),
    priority: z.enum(['must', 'should', 'could']),
    host: orNull('host; null for what the delegation does by itself', named),
    receivedBy: orNull('who receives the delegation; null where nobody is named', person),
    meets: orNull('who meets the delegation on arrival, and where', meets),
    dress: orNull('lounge suit, smart casual, …', z.string()),
    place,
    ...stretch,
    interpreters: list('interpreters assigned', named),
    mode: z.enum(['consecutive', 'simultaneous', 'whispered', 'none']),
    topics: list('topics that it answers', named),
    fixed: flag('true where the time was agreed with the host beforehand'),
  }),
  z.strictObject({
    kind: z.literal('transfer'),
    from: place,
    to: place,
    ...stretch,
    basis: said(
      'what the travel time rests on: `given` in the tour, `estimated` from coordinates, `assumed` without them',
      z.enum(['given', 'estimated', 'assumed', 'none']),
    ),
  }),
  z.strictObject({
    kind: z.enum(['gate', 'lunch', 'prayer']),
    place: orNull('where, if at a site', place),
    ...stretch,
  }),
]);

const slot = z
  .strictObject({ start: time('beginning'), end: time('end') })
  .check(z.meta({ id: 'slot', description: 'when a session takes place' }));

const levels = (description: string) => said(description, z.record(z.string(), z.number()));

export const planDocument = z.strictObject({
  version: said('version of this shape', z.literal(1)),
  title: text('title of the tour'),
  organiser: orNull('who organises and answers for the tour', z.string()),
  dates: z.strictObject({ from: date('first day of the programme'), to: date('last day') }),
  timeZone: text('IANA time zone of the programme’s times'),
  today: date('the day as of which the plan was made'),
  status: said(
    '`optimal`: all musts fit and nothing is better; `feasible`: all musts fit; `infeasible`: not all musts fit',
    z.enum(['optimal', 'feasible', 'infeasible']),
  ),
  proven: flag('true where no better agenda exists'),
  reader: orNull(
    'whom the plan is cut down to; null for the organiser, who sees everything',
    z.strictObject({
      kind: z.enum(['delegate', 'host', 'interpreter']),
      id: text('id in the tour'),
      name: text('name for people'),
    }),
  ),
  verdict: text('the same in a sentence for people; empty for other readers than the organiser'),
  value: levels('the objective level by level, from the most important; less is better'),
  bound: levels('what no agenda can be better than'),
  gap: levels('value less bound; all zero where proven'),
  delegates: list(
    'the delegation, in the order of the tour',
    z.strictObject({
      ...named.shape,
      title: orNull('title as on the business card', z.string()),
      organisation: orNull('organisation’s name', z.string()),
      local: flag('true where already in the host country: no flight, visa or hotel'),
    }),
  ),
  contacts: list(
    'whom to call, on both sides',
    z.strictObject({
      role: text('liaison officer, driver, embassy, …; `host` at a host'),
      city: orNull('city that it is for, where that is not the whole tour', z.string()),
      host: orNull('host whose contact it is', named),
      name: orNull('full name with form of address', z.string()),
      title: orNull('title as on the business card', z.string()),
      phone: orNull('telephone number', z.string()),
      email: orNull('e-mail address', z.string()),
      languages: list('languages spoken, BCP 47', z.string()),
    }),
  ),
  days: list(
    'every day of the programme, also the empty ones, and those around it with a ride from or to an airport or station',
    z.strictObject({
      date: date('date'),
      weekday: text('Monday … Sunday'),
      workday: flag('false at the weekend of the host country'),
      holidays: list(
        'public holidays of the host country',
        z.strictObject({
          name: text('name'),
          approximate: flag('true where it may fall a day earlier or later'),
        }),
      ),
      entries: list('what fills the day, by start', entry),
    }),
  ),
  changes: list(
    'sessions of the earlier agenda, `agenda:` in the tour, that are moved or dropped',
    z.strictObject({
      session: text('id of the session in the tour'),
      title: text('title'),
      before: slot,
      now: orNull('null where it is dropped', slot),
    }),
  ),
  leftOut: list(
    'sessions that are not in the agenda',
    z.strictObject({
      session: text('id of the session in the tour'),
      title: text('title'),
      priority: z.enum(['must', 'should', 'could']),
      why: text('the reason in a sentence'),
    }),
  ),
  conflicts: list(
    'demands that cannot all hold; without any one of them the others can',
    z.strictObject({
      summary: text('the arithmetic in a sentence'),
      demands: list(
        'the demands',
        z.strictObject({
          id: text('constraint and what it is about: `opening-hours:mampu-briefing`'),
          sentence: text('the demand in words'),
          path: text('place in the tour file: `sessions.3.at`'),
          line: orNull('line in the tour file, from 1', z.number().check(z.int())),
        }),
      ),
    }),
  ),
  waysOut: list(
    'changes that were tried by planning again',
    z.strictObject({ change: text('what to change'), effect: text('what it brings') }),
  ),
  assumptions: list('what the plan takes for granted because the tour does not say it', z.string()),
  checklist: list(
    'what must be done, by when and by whom',
    z.strictObject({
      id: text('stable from run to run: `confirm-host:mampu`'),
      task: text('kind of task'),
      title: text('what to do'),
      due: date('a working day of whoever must do it'),
      timing: text('how the date comes about'),
      owner: text('who does it'),
      state: z.enum(['done', 'due', 'overdue']),
      done: orNull('when it was done', z.string()),
      why: text('what goes wrong otherwise'),
      source: text('who says so'),
    }),
  ),
  findings: list(
    'what the check of the tour found',
    z.strictObject({
      rule: text('id of the rule'),
      lesson: text('lesson of earlier tours behind it'),
      kind: said(
        '`not-assessable`: the check lacked a fact, and neither passed nor failed',
        z.enum(['finding', 'not-assessable']),
      ),
      severity: z.enum(['error', 'warning', 'info']),
      message: text('what is wrong'),
      help: orNull('what to change', z.string()),
      file: text('tour file'),
      path: text('place in it: `delegation.delegates.3.title`'),
      line: whole('from 1'),
      column: whole('from 1, in UTF-16 units'),
      endLine: whole('from 1'),
      endColumn: whole('the first column after it'),
    }),
  ),
});

export type PlanDocument = z.infer<typeof planDocument>;
