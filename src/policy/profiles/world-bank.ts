import type { Profile } from './profile.ts';

const STEPS = 'The Art of Knowledge Exchange, World Bank, https://www.southsouthfacility.org/ssf/storysteps';

/** The guide gives duties and hardly a figure: they weigh more, the thresholds stay. */
export const worldBankProfile: Profile = {
  id: 'world-bank',
  summary:
    'An exchange by the World Bank’s guide: a reason for each participant, substitutes, a survey, time to reflect.',
  thresholds: {},
  severities: {
    'delegate-without-reason': { severity: 'warning', source: `${STEPS}/step-3-select-participants` },
    'delegation-without-key-actor': { severity: 'warning', source: `${STEPS}/step-3-select-participants` },
    'essential-delegate-without-substitute': {
      severity: 'error',
      source: `${STEPS}/step-3-select-participants`,
    },
    'programme-without-reflection': {
      severity: 'warning',
      source: `${STEPS}/step-4-guide-participants-along-their-learning-journey`,
    },
    'survey-not-sent': { severity: 'error', source: `${STEPS}/step-3-verify-objective-and-outcomes` },
  },
};
