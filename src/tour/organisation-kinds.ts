/** What an organisation is, for the tour file, for lists from spreadsheets and for whoever is asked. */
export const ORGANISATION_KINDS = [
  'government',
  'parliament',
  'municipality',
  'agency',
  'company',
  'university',
  'international organisation',
  'civil society',
] as const;
