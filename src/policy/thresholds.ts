import { AIIC, CONSERVATION, HOUSE_RULE, MEETINGSNET, TAMPA } from './sources.ts';

/** A number that a check or the planner compares with, and where it comes from. */
interface Threshold {
  readonly value: number;
  readonly unit: string;
  readonly meaning: string;
  /** An address, a document, or the words "house rule": no public figure was found, the default is ours. */
  readonly source: string;
  /** Below it nothing can be reckoned; 0 unless given, or what the unit asks for. */
  readonly least?: number;
}

/** Every threshold of the default profile. Other profiles overrule some of them. */
export const thresholds = {
  consecutiveFactor: {
    value: 2,
    unit: 'times',
    meaning: 'what consecutive interpretation does to the minutes spoken across the barrier',
    source: 'int-conf, "double the time needed", https://int-conf.com/en/?p=39370',
  },
  relayFactor: {
    value: 3,
    unit: 'times',
    meaning: 'the same through a third language: each sentence is said three times',
    source: HOUSE_RULE,
  },
  simultaneousFactor: {
    value: 1,
    unit: 'times',
    meaning: 'what simultaneous or whispered interpretation does to them',
    source: HOUSE_RULE,
  },
  slotMargin: {
    value: 0.1,
    unit: 'share',
    meaning: 'time to spare that a slot should have over what is needed',
    source: HOUSE_RULE,
  },

  briefingMinutes: {
    value: 60,
    unit: 'minutes',
    meaning: 'a session without a length takes, in one language',
    source: HOUSE_RULE,
  },
  courtesyCallMinutes: {
    value: 30,
    unit: 'minutes',
    meaning: 'a courtesy call without a length takes, in one language',
    source: HOUSE_RULE,
  },
  siteVisitMinutes: {
    value: 90,
    unit: 'minutes',
    meaning: 'a site visit or workshop without a length takes, in one language',
    source: HOUSE_RULE,
  },
  leastSessionMinutes: {
    value: 15,
    unit: 'minutes',
    meaning: 'in one language make a session; nobody is advised to cut one to less',
    source: HOUSE_RULE,
  },
  lengthStep: {
    value: 5,
    unit: 'minutes',
    least: 1,
    meaning: 'to whose next multiple lengths with interpretation and estimated transfers are rounded up',
    source: HOUSE_RULE,
  },
  startStep: {
    value: 15,
    unit: 'minutes',
    least: 1,
    meaning: 'at whose multiples after midnight the planner lets sessions start, as invitations have them',
    source: HOUSE_RULE,
  },

  dayFrom: {
    value: 510,
    unit: 'minutes after midnight',
    meaning: 'no session earlier (08:30)',
    source: HOUSE_RULE,
  },
  dayTo: {
    value: 1020,
    unit: 'minutes after midnight',
    meaning: 'every session over by (17:00)',
    source: HOUSE_RULE,
  },
  receptionFrom: {
    value: 1020,
    unit: 'minutes after midnight',
    meaning: 'a reception whose time is open is not earlier (17:00)',
    source: HOUSE_RULE,
  },
  dinnerFrom: {
    value: 1110,
    unit: 'minutes after midnight',
    meaning: 'a dinner whose time is open is not earlier (18:30)',
    source: HOUSE_RULE,
  },
  receptionTo: {
    value: 1320,
    unit: 'minutes after midnight',
    meaning: 'a reception over by (22:00)',
    source: HOUSE_RULE,
  },
  nightTo: {
    value: 360,
    unit: 'minutes after midnight',
    meaning: 'nobody leaves the hotel for a session earlier (06:00)',
    source: HOUSE_RULE,
  },
  nightFrom: {
    value: 1380,
    unit: 'minutes after midnight',
    meaning: 'everybody is back at the hotel from a session by (23:00)',
    source: HOUSE_RULE,
  },
  lunchMinutes: { value: 60, unit: 'minutes', meaning: 'kept free for lunch', source: HOUSE_RULE },
  lunchFrom: {
    value: 720,
    unit: 'minutes after midnight',
    meaning: 'lunch not before (12:00)',
    source: HOUSE_RULE,
  },
  lunchTo: {
    value: 840,
    unit: 'minutes after midnight',
    meaning: 'lunch over by (14:00)',
    source: HOUSE_RULE,
  },
  lunchGapMinutes: {
    value: 45,
    unit: 'minutes',
    meaning: 'between two agreed sessions that still make a lunch',
    source: HOUSE_RULE,
  },
  lunchGapFrom: {
    value: 690,
    unit: 'minutes after midnight',
    meaning: 'such a lunch not before (11:30)',
    source: HOUSE_RULE,
  },
  lunchGapTo: {
    value: 870,
    unit: 'minutes after midnight',
    meaning: 'such a lunch over by (14:30)',
    source: HOUSE_RULE,
  },
  dayLengthMinutes: {
    value: 540,
    unit: 'minutes',
    meaning: 'from the beginning of the first agreed session of a day to the end of the last',
    source: HOUSE_RULE,
  },
  eveningGapMinutes: {
    value: 120,
    unit: 'minutes',
    meaning: 'free before a reception, after which the evening no longer lengthens the day',
    source: HOUSE_RULE,
  },
  prayerMinutes: {
    value: 30,
    unit: 'minutes',
    meaning: 'kept free for a prayer between its time and the next one',
    source: HOUSE_RULE,
  },
  fridayPrayerMinutes: {
    value: 60,
    unit: 'minutes',
    meaning: 'kept free from noon on Fridays for the prayer in the mosque',
    source: HOUSE_RULE,
  },
  securityMinutes: {
    value: 15,
    unit: 'minutes',
    meaning: 'arrival and security at a host that states nothing',
    source: HOUSE_RULE,
  },
  transferMinutes: {
    value: 30,
    unit: 'minutes',
    meaning: 'a transfer between places of which one has no coordinates',
    source: HOUSE_RULE,
  },
  townSpeed: {
    value: 30,
    unit: 'km/h',
    meaning: 'speed on the road in towns, for estimates',
    source: HOUSE_RULE,
  },
  townKilometres: {
    value: 10,
    unit: 'km of road',
    meaning: 'of a transfer pass through towns, for estimates',
    source: HOUSE_RULE,
  },
  motorwaySpeed: {
    value: 60,
    unit: 'km/h',
    meaning: 'speed on the rest of the road, for estimates',
    source: HOUSE_RULE,
  },
  longTransferMinutes: {
    value: 45,
    unit: 'minutes',
    meaning: 'a transfer takes, from which delays are to be expected on it',
    source: HOUSE_RULE,
  },
  slackMinutes: {
    value: 60,
    unit: 'minutes',
    meaning: 'of slack after an interpreted session or a long transfer, above which more is of no use',
    source: HOUSE_RULE,
  },
  plannedDays: {
    value: 60,
    unit: 'days',
    meaning: 'of a programme that are looked at; what lies later is in no agenda',
    source: HOUSE_RULE,
  },
  plannedSessions: {
    value: 150,
    unit: 'sessions',
    meaning: 'that one file may ask the planner to place; more take it too long to begin',
    source: HOUSE_RULE,
  },
  roadDetour: {
    value: 1.3,
    unit: 'times',
    meaning: 'length of a road against the straight line, for estimates',
    source: HOUSE_RULE,
  },

  sessionsPerDay: { value: 4, unit: 'sessions', meaning: 'most sessions at hosts in one day', source: TAMPA },
  consecutiveSessionsPerDay: {
    value: 3,
    unit: 'sessions',
    meaning: 'most sessions with consecutive interpretation in one day',
    source: 'house rule: 450 minutes a day over 165 for an hour doubled, with gate and transfer, is 2.7',
  },
  listeningMinutesPerDay: {
    value: 360,
    unit: 'minutes',
    meaning: 'a delegate follows sessions in consecutive interpretation on one day',
    source:
      'Pfeuffer, at most six hours of interpreting, http://www.dolmetscher-service.de/pfeuffer/Ratschlaege%20-%20en.html',
  },
  roundTableMinutes: {
    value: 3,
    unit: 'minutes',
    meaning: 'for each participant of a round table, in one language',
    source: HOUSE_RULE,
  },
  reflectionDays: {
    value: 3,
    unit: 'days',
    meaning: 'of programme, from which time to reflect together is planned',
    source: HOUSE_RULE,
  },
  restDays: {
    value: 5,
    unit: 'days',
    meaning: 'of programme, above which half a day is free',
    source:
      'a lighter half-day mid-tour, https://planningatour.academytravelschools.com.au/designing-your-ideal-study-tour-getting-the-balance-right/',
  },
  oneInterpreterMinutes: {
    value: 180,
    unit: 'minutes',
    meaning: 'one interpreter works in consecutive on one day before it is too much',
    source: 'https://translators-bg.com/en/content/standard-terms-and-conditions',
  },
  soloConsecutiveMinutes: {
    value: 90,
    unit: 'minutes',
    meaning:
      'one interpreter works in consecutive without a pause; a longer session has two who take turns, where there are two and, for a part of the delegation, no other group needs the second',
    source: 'AICE, a pause every 90 minutes, https://aice-interpretes.com/en/working-hours',
  },
  interpreterRestMinutes: {
    value: 15,
    unit: 'minutes',
    meaning: 'such a pause, at least; sessions with less between them are work in a row',
    source: HOUSE_RULE,
  },
  oneInterpreterMaximum: {
    value: 360,
    unit: 'minutes',
    meaning: 'the same, at the very most: the normal six-hour day',
    source: AIIC,
  },
  soloSimultaneousMinutes: {
    value: 40,
    unit: 'minutes',
    meaning: 'one interpreter works alone in simultaneous or whispered',
    source: AIIC,
  },
  pairSimultaneousMinutes: {
    value: 210,
    unit: 'minutes',
    meaning: 'two interpreters work in simultaneous before it is too much',
    source: AIIC,
  },
  pairSimultaneousMaximum: {
    value: 240,
    unit: 'minutes',
    meaning: 'the same, at the very most',
    source: AIIC,
  },
  trioSimultaneousMaximum: {
    value: 360,
    unit: 'minutes',
    meaning: 'three interpreters work in simultaneous at the very most',
    source: AIIC,
  },
  interpretedMinutesPerDay: {
    value: 420,
    unit: 'minutes',
    meaning: 'interpreted in one day at the very most',
    source: 'AICE, https://aice-interpretes.com/en/working-hours',
  },
  whisperedListeners: {
    value: 2,
    unit: 'people',
    meaning: 'one whispering interpreter serves',
    source: 'AIIC, via https://www.aibcnet.com/index.php/en/how-we-work',
  },
  whisperedListenersMaximum: {
    value: 3,
    unit: 'people',
    meaning: 'the same, at the very most',
    source: 'http://interpretersmorocco.com/type-of-interpretation.html',
  },
  receptionInterpreted: {
    value: 0.2,
    unit: 'share',
    meaning: 'of a reception is speeches and toasts, which are interpreted; the rest is talk',
    source: HOUSE_RULE,
  },
  interpretedShare: {
    value: 1,
    unit: 'share',
    meaning: 'of the sessions may be interpreted',
    source: HOUSE_RULE,
  },
  interpreterDocumentsDays: {
    value: 14,
    unit: 'days',
    meaning: 'before the start glossary and documents are with the interpreters',
    source: HOUSE_RULE,
  },

  leadTimeError: {
    value: 4,
    unit: 'weeks',
    meaning: 'between first contact and start at the very least',
    source: MEETINGSNET,
  },
  leadTimeWarning: { value: 8, unit: 'weeks', meaning: 'the same, to be comfortable', source: HOUSE_RULE },
  leadTimeInfo: { value: 16, unit: 'weeks', meaning: 'the same, as recommended', source: CONSERVATION },
  hostNoticeWeeks: { value: 4, unit: 'weeks', meaning: 'notice a host needs', source: TAMPA },
  hostNoticeMinimumWeeks: {
    value: 2,
    unit: 'weeks',
    meaning: 'notice a host needs at the very least',
    source: TAMPA,
  },
  confirmationWeeks: {
    value: 4,
    unit: 'weeks',
    meaning: 'before the start everything is confirmed',
    source: MEETINGSNET,
  },
  passportMonths: {
    value: 6,
    unit: 'months',
    meaning: 'a passport is valid after entry, where the rule of the country is not known',
    source: HOUSE_RULE,
  },
  visaProcessingDays: {
    value: 45,
    unit: 'days',
    meaning: 'a visa may take where the tour states nothing',
    source: 'https://lex-lawyers.com/LAW/Estonia/Tallinn/Business-invitation-Estonia-Tallinn.html',
  },
  securityNamesDays: {
    value: 30,
    unit: 'days',
    meaning: 'names are with the hosts for security',
    source: 'http://security.research.ucf.edu/vr.html',
  },

  briefingDays: {
    value: 7,
    unit: 'days',
    meaning: 'before departure the delegates have been briefed, and before the first day the hosts',
    source: HOUSE_RULE,
  },
  strayDates: {
    value: 3,
    unit: 'dates',
    meaning: 'may each be wrong; more that are out of place agree, and that of the tour is wrong',
    source: HOUSE_RULE,
  },
  preparationMonths: {
    value: 18,
    unit: 'months',
    meaning: 'before the start, earlier than which a date of the preparation is taken for a mistake',
    source: HOUSE_RULE,
  },
  followUpMonths: {
    value: 24,
    unit: 'months',
    meaning: 'after the end, later than which a date of the follow-up is taken for a mistake',
    source: HOUSE_RULE,
  },
  evaluationDays: {
    value: 7,
    unit: 'days',
    meaning: 'after return people still remember what they would have changed',
    source: HOUSE_RULE,
  },
  reportDays: {
    value: 90,
    unit: 'days',
    meaning: 'after return, later than which nobody waits for a report any more',
    source: HOUSE_RULE,
  },
  reviewToleranceDays: {
    value: 45,
    unit: 'days',
    meaning: 'a review may lie from three, six and twelve months after return and still stand for that stage',
    source: HOUSE_RULE,
  },
  budgetTolerance: {
    value: 0.01,
    unit: 'share',
    meaning: 'of the total that the lines of a budget may exceed it by, for rounding',
    source: HOUSE_RULE,
  },
  passportRenewalDays: {
    value: 28,
    unit: 'days',
    meaning: 'a new passport takes, so long before departure all have been looked at',
    source: HOUSE_RULE,
  },
  interpreterBookingDays: {
    value: 28,
    unit: 'days',
    meaning: 'before the start interpreters who know a sector can still be had',
    source: HOUSE_RULE,
  },

  rankGapWarning: {
    value: 2,
    unit: 'rungs',
    meaning: 'between the best delegate present and the host’s lead',
    source: HOUSE_RULE,
  },
  rankGapError: { value: 3, unit: 'rungs', meaning: 'the same, too far', source: HOUSE_RULE },
  farBelowRungs: {
    value: 4,
    unit: 'rungs',
    meaning: 'below the host’s lead counts as far below',
    source: HOUSE_RULE,
  },
  farBelowShare: {
    value: 0.25,
    unit: 'share',
    meaning: 'of the delegates present may sit far below the host’s lead',
    source: HOUSE_RULE,
  },
  quorum: {
    value: 0.5,
    unit: 'share',
    meaning: 'of those a session is for must be there on its day, where another day has them',
    source: HOUSE_RULE,
  },
  rankSpread: {
    value: 5,
    unit: 'rungs',
    meaning: 'between the highest and the lowest delegate of one group',
    source: HOUSE_RULE,
  },
  decisionMakerRank: {
    value: 6,
    unit: 'rung',
    meaning: 'lowest rank that decides for its organisation (head of division)',
    source: HOUSE_RULE,
  },
  courtesyRank: {
    value: 4,
    unit: 'rung',
    meaning: 'lowest rank of a counterpart for whom order and courtesy calls matter (agency head)',
    source: HOUSE_RULE,
  },
  groupSize: {
    value: 15,
    unit: 'people',
    meaning: 'one group learns well',
    source:
      'Citizen Ambassador 10-15, https://citizenambassador.org/outline-of-the-delegation-leader-role/; Cedefop 10-15',
  },
  leaderlessGroup: {
    value: 2,
    unit: 'delegates',
    meaning: 'agree between them who speaks; more have a leader',
    source: HOUSE_RULE,
  },
  oneOrganisationGroup: {
    value: 3,
    unit: 'delegates',
    meaning: 'may well come from one organisation; more come from several',
    source: HOUSE_RULE,
  },
  rolesWithoutKeyActor: {
    value: 3,
    unit: 'roles',
    meaning: 'may well be without a key actor; among more there is one',
    source: HOUSE_RULE,
  },
  oneKindStakeholders: {
    value: 3,
    unit: 'stakeholders',
    meaning: 'may well be of one kind; more are of several',
    source: HOUSE_RULE,
  },
  higherHosts: {
    value: 1,
    unit: 'host',
    meaning: 'that receives at a level above everybody is being kind; more are a pattern',
    source: HOUSE_RULE,
  },
  briefingsOnly: {
    value: 3,
    unit: 'sessions',
    meaning: 'at hosts may well be briefings all; of more one is something else',
    source: HOUSE_RULE,
  },
  programmeDays: {
    value: 21,
    unit: 'days',
    meaning: 'of programme, first and last included, at most',
    source: 'IVLP, three weeks, https://eca.state.gov/ivlp/about-ivlp/questions-about-ivlp',
  },

  groundShare: {
    value: 0.25,
    unit: 'share',
    meaning: 'of the whole trip may be spent in the air and at airports',
    source: HOUSE_RULE,
  },
  nearbyFlightHours: {
    value: 4,
    unit: 'hours',
    meaning: 'flown one way, up to which a destination is near enough for a tour of any length',
    source: HOUSE_RULE,
  },
  nearerShare: {
    value: 0.2,
    unit: 'share',
    meaning: 'an alternative must be nearer or cheaper by, to be named',
    source: HOUSE_RULE,
  },
  costPerTravellerDay: {
    value: 1500,
    unit: 'US dollars',
    meaning: 'cost of one traveller for one day on the ground that asks for a second look',
    source: HOUSE_RULE,
  },
  flightSpeed: {
    value: 850,
    unit: 'km/h',
    meaning: 'for estimating flight time from distance',
    source: 'house rule: with 30 minutes added, within half an hour of schedules (docs/decisions)',
  },
  flightOverheadMinutes: {
    value: 30,
    unit: 'minutes',
    meaning: 'added to an estimated flight for climb and approach',
    source: HOUSE_RULE,
  },

  restZones: {
    value: 3,
    unit: 'time zones',
    meaning: 'eastward, from which a night’s rest comes first',
    source: HOUSE_RULE,
  },
  restFlightHours: {
    value: 8,
    unit: 'hours',
    meaning: 'flown, from which a night’s rest comes first',
    source: HOUSE_RULE,
  },
  restMinutes: {
    value: 720,
    unit: 'minutes',
    meaning:
      'between landing and first session after such a flight; what was flown before a stop as long on the way no longer counts',
    source: HOUSE_RULE,
  },
  longRestFlightHours: {
    value: 14,
    unit: 'hours',
    meaning: 'flown, from which a day’s rest comes first',
    source: 'US Federal Travel Regulation, 41 CFR 301-11.12',
  },
  longRestMinutes: {
    value: 1440,
    unit: 'minutes',
    meaning: 'between landing and first session after such a flight',
    source: 'US Federal Travel Regulation, 41 CFR 301-11.12',
  },
  firstDayShare: {
    value: 0.5,
    unit: 'share',
    meaning: 'of the first day that should be left after arrival and rest',
    source: HOUSE_RULE,
  },
  airportToTown: {
    value: 120,
    unit: 'minutes',
    meaning: 'from landing to the first session after a short flight',
    source: HOUSE_RULE,
  },
  beforeDeparture: {
    value: 180,
    unit: 'minutes',
    meaning: 'from the last session to an international departure',
    source: HOUSE_RULE,
  },
  beforeInlandDeparture: {
    value: 120,
    unit: 'minutes',
    meaning: 'from the last session to a flight inside the tour',
    source: HOUSE_RULE,
  },
  beforeTrain: {
    value: 60,
    unit: 'minutes',
    meaning: 'from the last session to a train, bus, car or boat, and from its arrival to the next session',
    source: HOUSE_RULE,
  },
  afterLanding: {
    value: 45,
    unit: 'minutes',
    meaning: 'from landing to leaving the airport: passports and luggage',
    source: HOUSE_RULE,
  },
  beforeTakeOff: {
    value: 120,
    unit: 'minutes',
    meaning: 'at the airport before an international departure',
    source: HOUSE_RULE,
  },
  beforeInlandTakeOff: {
    value: 60,
    unit: 'minutes',
    meaning: 'at the airport before a flight inside the tour',
    source: HOUSE_RULE,
  },
  atStation: {
    value: 15,
    unit: 'minutes',
    meaning: 'at the station before a train, bus, car or boat leaves, and after it has arrived',
    source: HOUSE_RULE,
  },
  freeAtHotel: {
    value: 60,
    unit: 'minutes',
    meaning: 'of free time at the hotel, for which it is worth going back there between two sessions',
    source: HOUSE_RULE,
  },
  connectionMinutes: {
    value: 60,
    unit: 'minutes',
    meaning: 'between the arrival of one leg and the departure of the next',
    source: HOUSE_RULE,
  },
  longestChange: {
    value: 1440,
    unit: 'minutes',
    meaning: 'between two legs, up to which they are one journey with a change and not two with a stay',
    source: HOUSE_RULE,
  },
  longestChangeThere: {
    value: 480,
    unit: 'minutes',
    meaning: 'the same in the country of the hosts, where a night and a morning are part of the programme',
    source: HOUSE_RULE,
  },
  fastestTravel: {
    value: 1100,
    unit: 'km/h',
    meaning: 'from take-off to landing, faster than which no airliner covers a leg',
    source: HOUSE_RULE,
  },
  cityReachKilometres: {
    value: 100,
    unit: 'km',
    meaning:
      'coordinates further than this from the middle of the city named with them are taken for a mistake',
    source: HOUSE_RULE,
  },
  sameCityKilometres: {
    value: 100,
    unit: 'km',
    meaning: 'from where a leg ends is still reached by road for a session',
    source: HOUSE_RULE,
  },
} as const satisfies Record<string, Threshold>;

export type ThresholdName = keyof typeof thresholds;

/** The thresholds in force, as plain numbers in the units stated above. */
export type Policy = Readonly<Record<ThresholdName, number>>;

export const defaultPolicy: Policy = Object.fromEntries(
  Object.entries(thresholds).map(([name, threshold]) => [name, threshold.value]),
) as Policy;
