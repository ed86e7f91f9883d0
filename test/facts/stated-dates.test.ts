import { expect, it } from 'vitest';
import { formatPath } from '../../src/base/path.ts';
import { deriveFacts } from '../../src/facts/derive-facts.ts';
import { followUpDates, preparationDates } from '../../src/facts/time/stated-dates.ts';
import { defaultPolicy } from '../../src/policy/thresholds.ts';
import { parseSource } from '../../src/source/parse-source.ts';
import { decodeTour } from '../../src/tour/decode.ts';

const text = `
studytour: 1
title: Public services
countries: { receiving: UZ, providing: MY }
dates: { from: 2014-06-24, to: 2014-06-27 }
timeZone: Asia/Kuala_Lumpur
survey: { sent: 2014-03-01, answered: 2014-03-02 }
hosts: [{ name: Planning Unit, short: MAMPU, invited: 2014-03-03, confirmed: 2014-03-04 }]
interpretation: { booked: 2014-03-05, glossary: 2014-03-06, documents: 2014-03-07 }
preparation: { opened: 2014-03-08, objectives: 2014-03-09, participants: 2014-03-10, passports: 2014-03-11, briefing: 2014-03-12, hostBrief: 2014-03-13 }
followUp: { evaluation: 2014-07-01, actionPlan: { due: 2014-07-02 }, report: 2014-07-03, reviews: [2014-07-04, 2014-07-05] }
`;

it('every date that the file states before and after the tour is known with its place', () => {
  const { source } = parseSource('tour.yaml', text);
  const { tour } = decodeTour(source?.value);
  if (!source || !tour) throw new Error('The case is no tour.');
  const before = preparationDates(tour, deriveFacts(tour, defaultPolicy));
  expect(before.map(({ date }) => date)).toEqual(
    Array.from({ length: 13 }, (_, i) => `2014-03-${String(i + 1).padStart(2, '0')}`),
  );
  expect(before[2]?.what).toBe('The invitation of MAMPU');
  const after = followUpDates(tour);
  expect(after.map(({ date }) => date)).toEqual([1, 2, 3, 4, 5].map((i) => `2014-07-0${i}`));
  for (const { path, date } of [...before, ...after]) {
    const { line, column, endColumn } = source.locate(path, 'value');
    expect(text.split('\n')[line - 1]?.slice(column - 1, endColumn - 1), formatPath(path)).toBe(date);
  }
});
