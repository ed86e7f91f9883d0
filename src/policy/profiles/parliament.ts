import type { Profile } from './profile.ts';

export const parliamentProfile: Profile = {
  id: 'parliament',
  summary: 'A visit of members of one parliament to another: short, between two sittings.',
  thresholds: {
    groundShare: {
      value: 0.35,
      source:
        'house rule: the parliament to learn from cannot be exchanged for a nearer one, nor a sitting be moved',
    },
  },
};
