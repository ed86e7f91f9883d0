/** Documents that several rules, tasks or thresholds rest on. */

/** The record whose seven lessons the first seven groups of rules apply. */
export const RECORD =
  'World Bank, "Improving eGovernment Services in Uzbekistan: Knowledge Exchange with Malaysia" (2014), lessons learned';

export const ART_OF_EXCHANGE =
  'World Bank, The Art of Knowledge Exchange, https://www.southsouthfacility.org/ssf/storysteps/step-3-select-participants';

/** The step at which objectives and topics are agreed with those who travel and those who receive. */
export const VERIFYING =
  'World Bank, The Art of Knowledge Exchange, https://www.southsouthfacility.org/storysteps/step-3-verify-objective-and-outcomes';

export const CONSERVATION =
  'Conservation International, https://www.conservation.org/policy/guidance-for-south-south-exchanges';

export const AIIC =
  'AIIC Canada, strength of interpreter teams, http://canada.aiic.net/ViewPage.cfm/page1625';

/** Guide for receiving and being received: schedules, forms of address, interpretation, gifts, letters of thanks. */
export const CHIEF_OF_PROTOCOL =
  'Office of the US Chief of Protocol, "Foreign Dignitaries" (2007), https://tr.scribd.com/document/34674194/Foreign-Dignitaries';

/** Follow-up as part of the tour's design. */
export const SDC =
  'SDC, study tours as part of a process, https://www.shareweb.ch/site/DDLGN/events/2011F2FSarajevo/topics/study-tour-guidelines';

export const USAID_PFPI =
  'USAID/PFPI, action plans prepared during the tour, https://text-id.123dok.com/document/wye15wv4z-conduct-a-south-to-south-study-tour.html';

export const REPORTING =
  'World Bank, The Art of Knowledge Exchange, https://www.southsouthfacility.org/ssf/storysteps/step-5-reporting-results';

/** Small meetings: what is due six months to two weeks ahead. */
export const MEETINGSNET =
  'MeetingsNet timeline, http://meetingsnet.com/association-meetings/small-meeting-planning-timeline';

/** A local host of the US International Visitor Leadership Program. */
export const TAMPA = 'International Council of Tampa Bay, http://ic-tbr.org/What-Is-An-IVLP-Program.html';

/** Study programme for officers of other parliaments. */
export const POSP = 'Parliament of Canada, POSP, https://www.parl.ca/diplomacy/en/speakers/posp';

/** What a table says of itself that nobody has held against a publication yet. */
export const FROM_MEMORY = 'from memory, confirm';

/** What a number says of itself for which no public figure was found: the default is ours. */
export const HOUSE_RULE = 'house rule';
