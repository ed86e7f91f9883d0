import { POSP } from '../sources.ts';
import type { Profile } from './profile.ts';

export const pospProfile: Profile = {
  id: 'posp',
  summary:
    'The Parliamentary Officers’ Study Program of Canada: five working days, 08:30-16:30, in one language.',
  thresholds: {
    programmeDays: { value: 5, source: `${POSP}: five working days` },
    dayTo: { value: 990, source: `${POSP}: to about 16:30, the evenings free` },
    interpretedShare: { value: 0, source: `${POSP}: interpretation is not provided` },
  },
  severities: {
    'request-from-lower-rank': {
      severity: 'error',
      source: `${POSP}: the request comes from the clerk or secretary general to the clerk`,
    },
  },
};
