import type { Profile } from './profile.ts';

export const defaultProfile: Profile = {
  id: 'default',
  summary: 'Any study tour: every threshold as docs/thresholds.md has it.',
  thresholds: {},
};
