import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../src/base/calendar.ts';
import { en } from '../../src/language/catalogues/en.ts';
import { routeMap } from '../../src/pictures/route-map.ts';
import { plan } from '../../src/plan.ts';

async function drawn(travel: string) {
  const tour = `studytour: 1
title: Public services
countries: { receiving: UZ, providing: MY }
dates: { from: 2026-06-22, to: 2026-06-23 }
timeZone: Asia/Kuala_Lumpur
hosts: [{ name: Ministry }]
${travel}`;
  const { plan: planned } = plan({ file: 'tour.yaml', text: tour }, { today: '2026-01-05' as LocalDate });
  if (planned === undefined) throw new Error('no plan');
  return routeMap.draw(planned, en);
}

describe('the map of the route', () => {
  it('shows the ways of the tour', async () => {
    const legs = '{ from: TAS, to: KUL, departs: 2026-06-21 01:10, arrives: 2026-06-21 11:10 }';
    expect((await drawn(`travel: { legs: [${legs}] }`)).map(({ picture }) => picture.id)).toEqual(['route']);
  });

  it('is none where no way is known', async () => {
    expect(await drawn('')).toEqual([]);
  });
});
