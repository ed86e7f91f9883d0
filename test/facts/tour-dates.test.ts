import { expect, it } from 'vitest';
import type { LocalDate } from '../../src/base/calendar.ts';
import { buildChecklist } from '../../src/checklist/build-checklist.ts';
import { deriveFacts } from '../../src/facts/derive-facts.ts';
import { departureDate, returnDate } from '../../src/facts/places/departure.ts';
import { fixedSessions, formatMoment, startsBefore } from '../../src/facts/sessions/fixed-sessions.ts';
import { doneOn } from '../../src/facts/time/done.ts';
import { dueDate } from '../../src/facts/time/due-date.ts';
import { backPlan, type Dated } from '../../src/policy/back-plan.ts';
import { defaultPolicy } from '../../src/policy/thresholds.ts';
import { parseSource } from '../../src/source/parse-source.ts';
import { decodeTour } from '../../src/tour/decode.ts';

const text = `
studytour: 1
title: Public services
countries: { receiving: UZ, providing: MY }
dates: { from: 2014-06-24, to: 2014-06-27 }
timeZone: Asia/Kuala_Lumpur
hosts:
  - id: ministry
    name: Ministry
    lead: { name: Ms. A, title: Minister }
    requestedBy: { name: Mr. B, title: Main Specialist }
  - { id: gone, name: Gone, status: declined }
sessions:
  - { id: late, host: ministry, at: 2014-06-25 14:00 }
  - { id: early, host: ministry, at: 2014-06-25 09:30 }
  - { id: open, host: ministry }
  - { id: never, host: gone, at: 2014-06-24 09:00 }
travel:
  legs:
    - { from: TAS, to: KUL, departs: 2014-06-23 01:10, arrives: 2014-06-23 11:10 }
    - { from: KUL, to: TAS, departs: 2014-06-28 23:30, arrives: 2014-06-29 03:30 }
preparation: { hostBrief: 2014-05-27 }
checklist: { done: { brief-host: 2014-05-01, print-badges: 2014-06-10 } }
`;

function tourOf() {
  const { tour } = decodeTour(parseSource('tour.yaml', text).source?.value);
  if (!tour) throw new Error('The case is no tour.');
  return tour;
}

it('a tour begins with the first leg and ends with the last', () => {
  expect([departureDate(tourOf()), returnDate(tourOf())]).toEqual(['2014-06-23', '2014-06-29']);
});

it('the back-plan counts from each of its anchors', () => {
  const due = (task: Dated) => dueDate(task, tourOf(), defaultPolicy);
  expect(due('brief-host')).toEqual({
    date: '2014-05-26',
    by: '2014-05-26',
    timing: '4 weeks before departure',
  });
  expect(due('send-names').date).toBe('2014-05-25');
  expect(due('collect-evaluation')).toEqual({
    date: '2014-06-27',
    by: '2014-06-27',
    timing: 'on the last day',
  });
  expect(due('write-report').date).toBe('2014-07-29');
  expect(due('review-action-plan:1').date).toBe('2014-09-29');
});

it('what was done stands in its own field, or else in the checklist', () => {
  const tasks = ['brief-host', 'print-badges', 'hold-briefing'] as const;
  expect(tasks.map((task) => doneOn(task, tourOf()))).toEqual(['2014-05-27', '2014-06-10', undefined]);
});

it('sessions with a time come in its order, without those at hosts that declined', () => {
  const [early, late, ...others] = fixedSessions(deriveFacts(tourOf(), defaultPolicy));
  expect([early?.id, late?.id, others]).toEqual(['early', 'late', []]);
  if (!early || !late) throw new Error('Two sessions have a time.');
  expect([startsBefore(early, late), startsBefore(late, early), startsBefore(early, early)]).toEqual([
    true,
    false,
    false,
  ]);
  expect(formatMoment(early.fixed)).toBe('Wednesday 25 June 2014 at 09:30');
});

it('who signed the request is ranked like a delegate', () => {
  const [host] = deriveFacts(tourOf(), defaultPolicy).hosts;
  expect(host?.requestedBy?.ranking).toMatchObject({ rank: 8 });
  expect(host?.requestedBy?.path).toEqual(['hosts', 0, 'requestedBy']);
});

it('a date to name is one on which whoever must act works, and the one that the checklist names', () => {
  const tour = tourOf();
  const items = buildChecklist(
    tour,
    deriveFacts(tour, defaultPolicy),
    defaultPolicy,
    '2014-03-01' as LocalDate,
  );
  const [sunday] = [dueDate('send-names', tour, defaultPolicy)];
  expect([sunday?.date, sunday?.by]).toEqual(['2014-05-25', '2014-05-23']);
  const plain = items.filter(
    ({ id, task }) => id === task && !['send-names', 'send-final-agenda'].includes(id),
  );
  expect(plain.length).toBeGreaterThan(20);
  for (const { task, due } of plain) {
    if (task in backPlan(defaultPolicy))
      expect([task, dueDate(task as Dated, tour, defaultPolicy).by]).toEqual([task, due]);
  }
});
