import { counted, listed } from '../../base/text.ts';
import { languageName } from '../../facts/people/language-name.ts';
import { countryName, theCountry } from '../../facts/places/country-name.ts';
import type { Ride, Words } from '../words.ts';

export const en: Words = {
  code: 'en',
  name: 'English',
  englishName: 'English',
  direction: 'ltr',
  reviewed: true,
  colon: ':',
  stop: '.',
  space: ' ',
  englishRemains: '',
  notReviewed: '',

  calendar: {
    weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    shortWeekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    monthAndYear: (month, year) => `${en.calendar.months[month - 1]} ${year}`,
    date: ({ weekday, day, month, year }) => `${weekday} ${day} ${month} ${year}`,
    shortDate: ({ weekday, day, month, year }) => `${weekday} ${day} ${month} ${year}`,
    plainDate: ({ day, month, year }) => `${day} ${month} ${year}`,
    dates(from, to, shared) {
      const first = [from.weekday, from.day];
      if (shared !== 'month') first.push(from.month);
      if (shared === 'nothing') first.push(from.year);
      return `${first.join(' ')} to ${en.calendar.date(to)}`;
    },
    timeOn: (time, date) => `${time} on ${date}`,
    today: 'today',
    tomorrow: 'tomorrow',
    yesterday: 'yesterday',
    inDays: (days) => `in ${counted(days, 'day')}`,
    daysAgo: (days) => `${counted(days, 'day')} ago`,
  },

  lists: { comma: ', ', and: () => ' and ', or: () => ' or ' },
  numbers: { decimal: '.', group: ',', hour: 'h', minute: 'min', gap: ' ' },

  counts: {
    days: (n) => counted(n, 'day'),
    delegates: (n) => counted(n, 'delegate'),
    sessions: (n) => counted(n, 'session'),
    tasks: (n) => counted(n, 'task'),
    errors: (n) => counted(n, 'error'),
    warnings: (n) => counted(n, 'warning'),
    people: (n) => counted(n, 'person', 'people'),
    companions: {
      staff: (n) => counted(n, 'staff member'),
      consultant: (n) => counted(n, 'consultant'),
      security: (n) => `${n} security`,
      interpreter: (n) => counted(n, 'interpreter'),
      press: (n) => `${n} press`,
      spouse: (n) => counted(n, 'spouse'),
      other: (n) => counted(n, 'other'),
    },
  },

  kinds: {
    'courtesy call': 'courtesy call',
    briefing: 'briefing',
    demonstration: 'demonstration',
    'site visit': 'site visit',
    'round table': 'round table',
    workshop: 'workshop',
    reception: 'reception',
    reflection: 'reflection',
    debrief: 'debrief',
  },
  modes: { consecutive: 'consecutive', simultaneous: 'simultaneous', whispered: 'whispered' },
  priorities: { must: 'must', should: 'should', could: 'could' },
  severities: { error: 'error', warning: 'warning', info: 'info' },
  companionKinds: {
    staff: 'staff',
    consultant: 'consultant',
    security: 'security',
    interpreter: 'interpreter',
    press: 'press',
    spouse: 'spouse',
    other: 'other',
  },
  activities: {
    session: 'session',
    transfer: 'transfer',
    gate: 'gate',
    lunch: 'lunch',
    prayer: 'prayer',
    journey: 'journey',
  },

  country: countryName,
  countryInText: theCountry,
  language: languageName,

  titleBlock: {
    organiser: 'Organiser',
    objectives: 'Objectives',
    dates: 'Dates',
    places: 'Places',
    delegation: 'Delegation',
    groups: 'Groups',
    hotel: 'Hotel',
    languages: 'Languages',
    interpretation: 'Interpretation',
    times: 'Times',
    asOf: 'As of',
    hotelOpen: (town) => `${town}, hotel not yet stated`,
    localTimes: (zones) => `Local at each place (${zones})`,
    datesAndDays: (dates, days) => `${dates} (${days})`,
    delegatesFrom: (count, country) => `${counted(count, 'delegate')} from ${country}`,
    announcedFrom: (count, country) => `${counted(count, 'delegate')} from ${country}, not yet named`,
    someAreThere: (size, travelling, names, count, country) =>
      `${size}: ${travelling} travel; ${names} ${count === 1 ? 'is' : 'are'} based in ${country} and ${count === 1 ? 'joins' : 'join'} there`,
    accompaniedBy: (people, kinds) => `Accompanied by ${people} (${kinds})`,
    ofDelegation: 'Delegation',
    ofHosts: 'Hosts',
    interpretedBy: (modes, names) => `${modes}, by ${names}`,
    openMeetings: (open, all) =>
      `${open} of ${counted(all, 'meeting')} with hosts ${open === 1 ? 'is' : 'are'} still to be confirmed`,
  },

  attendance: {
    group: (letter) => `Group ${letter}`,
    allBut: (names) => `all but ${names}`,
    whole: 'Whole delegation',
    wholeExcept: (names) => `Whole delegation except ${names}`,
    nobody: 'nobody of the delegation',
    allWhoTravel: 'All who travel',
  },

  programme: {
    heading: 'Programme',
    time: 'Time',
    noMeetings: 'No meetings.',
    holidayIn: (country, name) => `Public holiday in ${country}: ${name}`,
    mayFallOtherwise: 'may fall a day earlier or later',
    weekendIn: (country) => `Weekend in ${country}.`,
    transferTo: (place) => `Transfer to ${place}`,
    estimated: (length) => `about ${length}, estimated`,
    assumed: (length) => `about ${length}, assumed`,
    arrivalAndSecurity: 'Arrival and security',
    lunch: 'Lunch',
    prayer: 'Prayer',
    inPlace: (city) => `in ${city}`,
    toBeConfirmed: 'to be confirmed',
    host: 'Host',
    where: 'Where',
    receivedBy: 'Received by',
    attending: 'Attending',
    interpretation: 'Interpretation',
    topics: 'Topics',
    toBeNamedByHost: 'To be named by the host',
    nameToFollow: (title) => `${title} (name to follow)`,
    interpreterToBeNamed: 'interpreter to be named',
    beAtTheGateBy: (time) => `Be at the gate by ${time}.`,
  },

  journeys: {
    departure: (ride) => `Departure of ${theRide(ride)} from ${ride.from} to ${ride.to}`,
    arrival: (ride) => `Arrival of ${theRide(ride)} from ${ride.from} at ${ride.to}`,
    whole: ({ by, name, from, to }) => {
      const words = name === undefined ? VEHICLES[by] : `${VEHICLES[by]} ${name}`;
      return `${words.charAt(0).toUpperCase()}${words.slice(1)} from ${from} to ${to}`;
    },
    arrives: (when) => `arrives ${when}`,
  },

  participants: {
    heading: 'Participants',
    delegation: 'Delegation',
    accompanying: 'Accompanying',
    hosts: 'Hosts',
    interpreters: 'Interpreters',
    name: 'Name',
    title: 'Title',
    organisation: 'Organisation',
    languages: 'Languages',
    toBeNamed: 'to be named',
    basedIn: (country) => `based in ${country}`,
  },

  checklist: {
    heading: 'Checklist',
    inName: 'checklist',
    nothing: 'Nothing to do.',
    summary: (tasks, date, states) => `${tasks} as of ${date}: ${states}.`,
    states: { overdue: 'Overdue', due: 'To do', done: 'Done' },
    missed: 'Missed before the tour',
    countedStates: {
      overdue: (n) => `${n} overdue`,
      due: (n) => `${n} to do`,
      done: (n) => `${n} done`,
    },
    doneOn: (date) => `done ${date}`,
    daysLate: (n) => `${counted(n, 'day')} late`,
    due: 'Due',
    task: 'Task',
    owner: 'Owner',
    state: 'State',
    why: 'Why',
    source: 'Source',
    done: 'done',
    timing: 'When',
    reasons: 'Why these tasks',
    byOwner: 'By owner',
    roles: {
      organiser: 'organiser',
      delegationLeader: 'delegation leader',
      hostCoordinator: 'host coordinator',
      actionPlanOwner: 'owner of the action plan',
    },
  },

  timings: {
    lengths: {
      day: (n) => counted(n, 'day'),
      week: (n) => counted(n, 'week'),
      month: (n) => counted(n, 'month'),
    },
    anchors: {
      departure: 'departure',
      'first day': 'the first day',
      'last day': 'the last day',
      return: 'return',
      visit: 'the visit',
    },
    before: (length, anchor) => `${length} before ${anchor}`,
    after: (length, anchor) => `${length} after ${anchor}`,
    onTheDay: {
      departure: 'on the day of departure',
      'first day': 'on the first day',
      'last day': 'on the last day',
      return: 'on the day of return',
      visit: 'on the day of the visit',
    },
    agreed: 'as agreed',
  },

  notes: {
    leftOut: 'Left out',
    cannotHold: 'Demands that cannot all be met',
    cannotHoldEither: 'Further demands that cannot all be met',
    waysOut: 'Ways out',
    sessionsMust: (n) => `${n} sessions must take place`,
    lines: (runs, count) => `${count === 1 ? 'line' : 'lines'} ${runs}`,
    run: (from, to) => `${from} to ${to}`,
    restsOn: 'What this plan rests on',
    everythingStated: 'Everything that the plan needs is stated in the tour.',
    objective:
      'The agenda is the best by this order: as much as possible of what must take place, then of what should and of what could; fewest changes to an earlier agenda; protocol; least travel; least waiting; preferred days and times; most time for delays.',
    findings: 'Findings',
    remarks: (n) => counted(n, 'further remark'),
    openChecks: (n) => `${counted(n, 'check')} that lacked a fact`,
    notListed: (rest) => `Not listed here: ${rest}. They are shown by studytour validate.`,
  },

  verdict: {
    nothingToPlan: 'There is nothing to plan: the tour has no sessions.',
    allFit: (n) => (n === 1 ? 'The one session fits.' : `All ${n} sessions fit.`),
    everyMustFits: 'Every session that must take place fits.',
    notEveryMustFits: 'Not every session that must take place fits.',
    holds: (placed, all) => `The agenda holds ${placed} of ${counted(all, 'session')};`,
    leftOut(counts) {
      const all = counts.reduce((sum, { count }) => sum + count, 0);
      const each = counts.map(({ priority, count }) => `${count} that ${priority}`);
      return `left out ${all === 1 ? 'is' : 'are'} ${listed(each)} take place.`;
    },
    proven: 'No better agenda exists; this is proven.',
    notProven: 'It is not proven that no better agenda exists.',
    better: {
      musts: 'A better agenda may exist: more of what must take place would fit.',
      shoulds: 'A better agenda may exist: more of what should take place would fit.',
      coulds: 'A better agenda may exist: more of what could take place would fit.',
      changes: (n) => `A better agenda may exist: ${counted(n, 'session')} fewer at most would move.`,
      protocol: 'A better agenda may exist: the order of the meetings would follow protocol more closely.',
      travel: (length) =>
        `A better agenda may exist: it would save ${length} of travel at most, summed over everybody.`,
      idle: (length) =>
        `A better agenda may exist: it would save ${length} of waiting at most, summed over everybody.`,
      preferences: 'A better agenda may exist: it would meet more of the preferred days and times.',
      tightness: 'A better agenda may exist: it would leave more time for delays.',
    },
    unread: (n) =>
      `${counted(n, 'entry', 'entries')} of the tour file could not be read and ${n === 1 ? 'is' : 'are'} missing here.`,
    moved: (n) =>
      `${counted(n, 'session')} of the earlier agenda ${n === 1 ? 'is' : 'are'} moved or dropped.`,
    planned: (placed, all) => `${placed} of ${counted(all, 'session')} planned`,
    tasksOpen: (overdue, due) => `${counted(overdue, 'task')} overdue, ${due} to do`,
  },

  sheets: {
    date: 'Date',
    weekday: 'Weekday',
    start: 'Start',
    end: 'End',
    kind: 'Kind',
    what: 'What',
    address: 'Address',
    city: 'City',
    interpreters: 'Interpreters',
    remark: 'Remark',
    side: 'Side',
    about: 'About',
    place: 'Where in the tour file',
    id: 'Id',
    weeks: 'Weeks',
    states: { overdue: 'overdue', due: 'due', done: 'done' },
    sides: {
      delegation: 'delegation',
      accompanying: 'accompanying',
      hosts: 'hosts',
      interpreters: 'interpreters',
    },
    notes: {
      leftOut: 'left out',
      conflict: 'conflict',
      demand: 'demand',
      wayOut: 'way out',
      assumption: 'assumption',
    },
  },

  meetings: {
    heading: 'Meetings in detail',
    gettingThere: 'Getting there',
    leave: (time, from, length) => `${time} from ${from}, ${length}`,
    answers: 'Answers',
    askedBy: (names) => `asked by ${names}`,
    row: 'Row',
    seatingRule:
      'Seats by rank: the first row sits face to face in the middle of the table, the next rows to its right and left in turn.',
    rankOpen: '* The rank is not known: seated in the order of the list.',
  },

  pictures: {
    programme: 'Programme at a glance',
    load: 'Time in meetings, on the way and interpreted, day by day',
    inMeetings: 'in meetings',
    onTheWay: 'on the way',
    interpreted: 'interpreted',
    seniority: 'Seniority of delegates and counterparts',
    ranks: [
      'head of government or parliament',
      'minister',
      'deputy minister',
      'agency head',
      'director',
      'head of division',
      'head of section',
      'senior specialist',
      'specialist',
      'support',
    ],
    rankUnknown: 'rank unknown',
    maps: 'Maps',
    route: 'Route',
    venues: (city) => `Venues in ${city}`,
    fromTo: (from, to) => `${from} to ${to}`,
    kilometres: (number) => `${number} km`,
    straightLines: 'Distances in a straight line',
    weeks: 'Tasks by week, before and after the tour',
    tour: 'Tour',
  },

  readers: {
    for: 'For',
    delegate: {
      heading: 'For your journey',
      passport: 'Passport',
      expires: (date) => `Expires on ${date}`,
      expiryUnknown: 'Please tell the organiser when it expires',
      visa: 'Visa',
      visas: {
        'not needed': 'Not needed',
        'on arrival': 'Given on arrival',
      },
      visaNeeded: (country, date) => `Needed for ${country} before departure on ${date}`,
      visaTakes: (days) => `The consulate takes ${days}`,
      visaGranted: (date) => `Granted on ${date}`,
      visaApplied: (date) => `Applied for on ${date}`,
      visaOpen: 'Not yet applied for',
      meals: 'Meals',
      joins: 'Joins on',
      leaves: 'Leaves after',
      questions: 'Your questions',
      answeredAt: (topic, session, date, time) => `${topic}: ${session}, ${date}, ${time}`,
      unanswered: (topic) => `${topic}: no session of yours answers it`,
      toDo: 'To do',
      by: (task, date) => `${task}, by ${date}`,
    },
    host: {
      heading: 'What we ask of you',
      confirm: 'Please confirm the date and time of each meeting.',
      nameLead: 'Please tell us who will receive the delegation, with title.',
      namesUnknown: 'Please tell us how early your security needs the names of the visitors.',
      names: (days) =>
        `You asked for the names of the visitors ${days === 1 ? '1 day' : `${days} days`} before the visit; they come in a separate letter.`,
      seats: (visitors, interpreters) => {
        const people = [counted(visitors, 'visitor')];
        if (interpreters > 0) people.push(counted(interpreters, 'interpreter'));
        return `Please keep ${visitors + interpreters === 1 ? 'a seat' : 'seats'} for ${listed(people)}.`;
      },
      topics: (topics) => `The delegates would like to hear about: ${topics}.`,
      consecutive:
        'Interpretation is consecutive and takes about as long as the speech itself: please pause after a few sentences.',
      interpreted: 'Please send presentations and speeches beforehand, for the interpreters.',
    },
    interpreter: {
      heading: 'Your assignment',
      languages: 'Your languages',
      hours: 'Sessions',
      sector: 'Sector',
      glossary: 'Glossary',
      documents: 'Documents',
      onDate: (date) => `With you on ${date}`,
      dateOpen: 'Not yet dated',
    },
  },

  page: {
    contents: 'Contents',
    skip: 'Skip to the content',
    numbered: (page, pages) => `Page ${page} of ${pages}`,
    edition: (version, date) => `Version ${version}, as of ${date}`,
  },

  budget: {
    heading: 'Budget',
    item: 'Item',
    amount: 'Amount',
    per: 'Per',
    number: 'Number',
    sum: 'Sum',
    total: 'Total',
    available: 'Available',
    remaining: 'Remaining',
    travellers: 'Travellers',
    days: 'Days of the programme',
    nights: 'Nights abroad',
    perTraveller: 'Total per traveller',
    perTravellerDay: 'Total per traveller and day',
    units: {
      tour: 'tour',
      traveller: 'traveller',
      day: 'day',
      night: 'night',
      'traveller-day': 'traveller and day',
      'traveller-night': 'traveller and night',
    },
  },
};

const VEHICLES = { plane: 'flight', train: 'train', bus: 'bus', car: 'car', boat: 'boat' } as const;

/** `flight HY 553`, `the train` */
function theRide({ by, name }: Ride): string {
  return name === undefined ? `the ${VEHICLES[by]}` : `${VEHICLES[by]} ${name}`;
}
