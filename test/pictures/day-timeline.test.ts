import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../src/base/calendar.ts';
import { en } from '../../src/language/catalogues/en.ts';
import { dayTimeline } from '../../src/pictures/day-timeline.ts';
import { plan } from '../../src/plan.ts';
import { forHost } from '../../src/views/for-host.ts';

const tour = `studytour: 1
title: Public services
countries: { receiving: UZ, providing: MY }
dates: { from: 2026-06-22, to: 2026-06-22 }
timeZone: Asia/Kuala_Lumpur
hosts: [{ id: early, name: Ministry }, { id: late, name: Agency }]
sessions:
  - { host: early, title: Law, at: 2026-06-22 09:30, for: 45m, mode: none }
  - { host: late, title: Practice, at: 2026-06-22 14:30, for: 45m, mode: none }
`;

/** The first and the last hour below a day. */
async function hours(host?: string) {
  const { plan: whole } = plan({ file: 'tour.yaml', text: tour }, { today: '2026-01-05' as LocalDate });
  if (whole === undefined) throw new Error('no plan');
  const [figure] = await dayTimeline.draw(host === undefined ? whole : forHost(whole, host), en);
  const shown = [...(figure?.picture.svg ?? '').matchAll(/>(\d\d:00)</g)].map(([, hour]) => hour);
  return [shown[0], shown.at(-1)];
}

describe('the picture of a day', () => {
  it('shows the usual hours, so that days can be compared', async () => {
    expect(await hours()).toEqual(['09:00', '16:00']);
  });

  it('begins for a host with its visit, which a phone would else not show', async () => {
    expect(await hours('late')).toEqual(['14:00', '18:00']);
    expect(await hours('early')).toEqual(['09:00', '13:00']);
  });
});
