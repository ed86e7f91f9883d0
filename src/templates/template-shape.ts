/**
 * What a template of the user's own can name, `{{ organiser }}` or `{% for delegate in delegates %}`; the page
 * docs/templates.md is made from it. Plain values only; what is not known is null, never absent.
 */
export interface TemplateData {
  /** Title of the tour. */
  readonly title: string;
  /** Who organises and answers for the tour. */
  readonly organiser: string | null;
  /** The sector, in a word or two. */
  readonly sector: string | null;
  /** What should be different afterwards. */
  readonly objectives: readonly string[];
  /** The country whose people travel. */
  readonly receiving: CountryData;
  /** The country whose people host. */
  readonly providing: CountryData;
  /** Countries that the sessions of the document are in, as a sentence has them: `Portugal and Spain`. Within one country, the towns. */
  readonly destination: string;
  /** True where the delegation leaves its country. */
  readonly abroad: boolean;
  /** False of a visit of one day within the country. */
  readonly overnight: boolean;
  /** First day of the programme. */
  readonly from: DateData;
  /** Last day of the programme. */
  readonly to: DateData;
  /** Both in words: `Monday 23 to Thursday 26 June 2014`. */
  readonly dates: string;
  /** The day as of which the document is written. */
  readonly today: DateData;
  /** Time zone of the programme's times, IANA. */
  readonly timeZone: string;
  /** What the delegates asked to learn. */
  readonly topics: readonly { readonly id: string; readonly name: string }[];
  /** Number of delegates: those listed, or as many as are announced where that is more. */
  readonly size: number | null;
  /** Languages the delegation works in. */
  readonly languages: readonly string[];
  /** Who travels to learn, in the order of the tour. */
  readonly delegates: readonly DelegateData[];
  /** Staff, consultants, security. */
  readonly companions: readonly CompanionData[];
  /** Who receives the delegation. */
  readonly hosts: readonly HostData[];
  /** Who interprets. */
  readonly interpreters: readonly InterpreterData[];
  readonly hotel: string | null;
  readonly hotelAddress: string | null;
  /** Where people gather before they leave the hotel. */
  readonly meetingPoint: string | null;
  /** Nights, hotel by hotel in their order, where there is more than one; none where `hotel` says it all. */
  readonly stays: readonly StayData[];
  /** Whether the travellers need one, in words: `Not needed`. In a letter to a delegate also how far it is. */
  readonly visa: string | null;
  /** Flights and trains. */
  readonly journeys: readonly JourneyData[];
  /** What the tour does not say of the reader’s own way, in a document for a delegate: `Journey there`, `Journey back`. */
  readonly openJourneys: readonly string[];
  /** When the delegate whose document it is joins, where that is after the first day. */
  readonly joins: DateData | null;
  /** The last day of the delegate whose document it is, where that is before the last one. */
  readonly leaves: DateData | null;
  /** What it takes to come in and take part: in a document for a host of all who come, without names; for a delegate, the own. */
  readonly access: readonly string[];
  /** The programme, day by day. */
  readonly days: readonly DayData[];
  /** Only the sessions of all days. */
  readonly sessions: readonly EntryData[];
  /** Whom to call, as far as the reader may know; hosts have theirs. */
  readonly contacts: readonly ContactData[];
  /** How to reach those of them who have a number or an address, each in a sentence: `Ms. A, liaison officer, +60 3-8000 8000`. */
  readonly reach: readonly string[];
  /** What to wear: `business attire`; a session may say another. */
  readonly dress: string | null;
  readonly checklist: readonly TaskData[];
  /** When the glossary is with the interpreters. */
  readonly glossary: DateData | null;
  /** When the documents are with the interpreters. */
  readonly documents: DateData | null;
}

export interface CountryData {
  /** ISO 3166: `MY`. */
  readonly code: string;
  readonly name: string;
  /** As a sentence has it, in English with its article: `the Netherlands`. */
  readonly inText: string;
  /** Behind “a delegation”: `from Uzbekistan`, `de Uzbekistán`, `d’Ouzbékistan`; in Russian, Uzbek and Chinese the name alone. */
  readonly from: string;
}

export interface DateData {
  /** `2014-06-23` */
  readonly iso: string;
  /** `Monday 23 June 2014` */
  readonly text: string;
  /** `Mon 23 Jun 2014` */
  readonly short: string;
  /** `23 June 2014`, as a letter is dated; with `--calendar islamic`, `23 June 2014 (25 Shaʻban 1435 AH)`. */
  readonly plain: string;
  /** `Monday 23 June 2014`; with `--calendar islamic`, `Monday 23 June 2014 (25 Shaʻban 1435 AH)`. */
  readonly full: string;
}

export interface PersonData {
  /** Full name with form of address. */
  readonly name: string | null;
  /** As on the business card. */
  readonly title: string | null;
  /** What stands where a name is not known: `to be named`. */
  readonly unnamed: string;
}

export interface ContactData {
  /** `Liaison officer, Lisbon`, or the host. */
  readonly whom: string;
  readonly name: string | null;
  readonly title: string | null;
  /** Telephone number. */
  readonly phone: string | null;
  readonly email: string | null;
  readonly languages: readonly string[];
  /** In a sentence: `Ms. A, liaison officer, +60 3-8000 8000`. */
  readonly text: string;
}

/** Who meets the delegation, and where. */
export interface MeetsData {
  readonly name: string | null;
  readonly title: string | null;
  readonly phone: string | null;
  readonly where: string | null;
  /** In a sentence, but for where: `Ms. A, Protocol Officer, +60 3-8000 8000`; null for nobody in particular. */
  readonly text: string | null;
}

export interface DelegateData extends PersonData {
  readonly id: string;
  /** Full name of the organisation. */
  readonly organisation: string | null;
  readonly languages: readonly string[];
  /** True for whoever leads the delegation. */
  readonly leader: boolean;
  /** True where already in the host country. */
  readonly local: boolean;
  /** Number of the passport: only in the list of names for a host's gate. */
  readonly passport: string | null;
  /** Only in the list of names for a host's gate. */
  readonly nationality: string | null;
}

export interface CompanionData extends PersonData {
  readonly organisation: string | null;
  /** `staff`, `consultant`, … */
  readonly kind: string | null;
}

export interface HostData {
  readonly id: string;
  /** Full name of the organisation. */
  readonly name: string;
  /** As people call it. */
  readonly short: string;
  readonly city: string | null;
  /** Street address and city. */
  readonly address: string | null;
  /** `wished`, `invited`, `confirmed` or `declined`. */
  readonly status: string | null;
  /** Who receives the delegation. */
  readonly lead: PersonData | null;
  /** Further counterparts. */
  readonly people: readonly PersonData[];
  readonly languages: readonly string[];
  /** Whom to call there. */
  readonly contact: ContactData | null;
  /** Seats for visitors. */
  readonly capacity: number | null;
  /** The host asks for names so many days before. */
  readonly namesDays: number | null;
  /** What the programme has there. */
  readonly sessions: readonly EntryData[];
}

export interface InterpreterData {
  readonly id: string;
  readonly name: string | null;
  readonly languages: readonly string[];
}

export interface StayData {
  readonly town: string | null;
  /** From arriving to leaving: `Thursday 10 to Saturday 12 June 2027`. */
  readonly dates: string;
  readonly hotel: string | null;
  readonly hotelAddress: string | null;
}

export interface JourneyData {
  readonly title: string;
  readonly date: DateData | null;
  /** `09:40`, on the clocks there. */
  readonly departs: string | null;
  /** `19:30`, with its date where that is another. */
  readonly arrives: string | null;
  /** Who meets the travellers at its end. */
  readonly meets: MeetsData | null;
}

export interface DayData {
  readonly date: DateData;
  readonly entries: readonly EntryData[];
}

/** A stretch of a day. */
export interface EntryData {
  /** `session`, `transfer`, `gate`, `lunch` or `prayer`. */
  readonly kind: string;
  readonly date: DateData;
  /** `09:30` */
  readonly start: string;
  readonly end: string;
  /** Both, in the order of the language: `09:30–11:00`. */
  readonly times: string;
  readonly minutes: number;
  /** As a programme says it: `Briefing: Shared services`, `Transfer to MAMPU`. */
  readonly title: string;
  /** The title alone: `Shared services`. */
  readonly name: string;
  /** Whom it concerns where that is not the whole delegation: `Group A`. */
  readonly who: string | null;
  /** `to be confirmed`, `about 35 min, estimated` */
  readonly remark: string | null;
  readonly host: { readonly id: string; readonly name: string } | null;
  /** Where it is, or leads to. */
  readonly address: string | null;
  readonly receivedBy: PersonData | null;
  readonly meets: MeetsData | null;
  /** What to wear to a session. */
  readonly dress: string | null;
  /** True of a session whose host has confirmed, and where the tour says of no host how it stands with it. */
  readonly confirmed: boolean;
  /** True of a session whose time is agreed with the host; that of others is proposed. */
  readonly agreed: boolean;
  /** Names of the delegates concerned. */
  readonly attendees: readonly string[];
  /** The same in words: `Whole delegation`, `Group A: Mr. A, Mr. B and Mr. C`, `Whole delegation except Mr. D`. */
  readonly attending: string;
  /** `consecutive`, `simultaneous`, `whispered`; null where nothing is interpreted. */
  readonly mode: string | null;
  /** Names of the interpreters. */
  readonly interpreters: readonly string[];
  /** Languages of the host. */
  readonly languages: readonly string[];
  /** Names of the topics that it answers. */
  readonly topics: readonly string[];
  /** What a programme says below it, line by line. */
  readonly details: readonly { readonly label: string; readonly text: string }[];
}

export interface TaskData {
  readonly id: string;
  readonly title: string;
  readonly due: DateData;
  readonly owner: string;
  /** `done`, `due` or `overdue`. */
  readonly state: string;
}
