import type { Profile } from './profile.ts';

const HOSTING =
  'Friendship Force International, https://helpcenter.friendshipforce.org/help/what-to-consider-when-hosting-an-alex-open-world-journey/';

export const openWorldProfile: Profile = {
  id: 'open-world',
  summary:
    'A delegation of the US Congress’s Open World: five delegates, a facilitator and an interpreter, eight days.',
  thresholds: {
    groupSize: { value: 5, source: `${HOSTING}: five delegates, and one facilitator who is none` },
    programmeDays: { value: 8, source: `${HOSTING}: a professional programme of eight days` },
  },
};
