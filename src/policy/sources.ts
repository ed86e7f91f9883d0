/** Documents that several rules rest on. */

/** The record whose seven lessons the first seven groups of rules apply. */
export const RECORD =
  'World Bank, "Improving eGovernment Services in Uzbekistan: Knowledge Exchange with Malaysia" (2014), lessons learned';

export const ART_OF_EXCHANGE =
  'The Art of Knowledge Exchange, World Bank, https://www.southsouthfacility.org/ssf/storysteps/step-3-select-participants';

export const CONSERVATION =
  'Conservation International, https://www.conservation.org/policy/guidance-for-south-south-exchanges';

export const AIIC =
  'AIIC Canada, strength of interpreter teams, http://canada.aiic.net/ViewPage.cfm/page1625';

/** Guide for receiving and being received: schedules, forms of address, interpretation, gifts, letters of thanks. */
export const CHIEF_OF_PROTOCOL =
  'Office of the US Chief of Protocol, "Foreign Dignitaries" (2007), https://tr.scribd.com/document/34674194/Foreign-Dignitaries';
