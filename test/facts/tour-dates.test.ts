import { expect, it } from 'vitest';
import { departureDate, dueDate, returnDate } from '../../src/facts/departure.ts';
import { deriveFacts } from '../../src/facts/derive-facts.ts';
import { doneOn } from '../../src/facts/done.ts';
import { fixedSessions, formatMoment, startsBefore } from '../../src/facts/fixed-sessions.ts';
import type { Dated } from '../../src/policy/back-plan.ts';
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
  expect(due('brief-host')).toEqual({ date: '2014-05-26', timing: '4 weeks before departure' });
  expect(due('send-names').date).toBe('2014-05-25');
  expect(due('collect-evaluation')).toEqual({ date: '2014-06-27', timing: 'on the last day' });
  expect(due('write-report')).toEqual({ date: '2014-07-29', timing: '30 days after return' });
  expect(due('review-action-plan:1')).toEqual({ date: '2014-09-29', timing: '3 months after return' });
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
