import type { Profile } from './profile.ts';

const TAIEX =
  'European Commission, TAIEX, https://neighbourhood-enlargement.ec.europa.eu/funding-and-technical-assistance/taiex_en';

export const taiexProfile: Profile = {
  id: 'taiex',
  summary: 'A study visit of the European Union’s TAIEX: at most five practitioners and five days.',
  thresholds: {
    groupSize: { value: 5, source: `${TAIEX}: five practitioners` },
    programmeDays: { value: 5, source: 'https://um.fi/taiex-ohjeet: five days at most' },
  },
};
