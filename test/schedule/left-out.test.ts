import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import type { LocalDate } from '../../src/base/calendar.ts';
import { deriveFacts } from '../../src/facts/derive-facts.ts';
import { defaultPolicy } from '../../src/policy/thresholds.ts';
import { planTour } from '../../src/schedule/plan-tour.ts';
import { decodeTour } from '../../src/tour/decode.ts';

/**
 * A document of left-out.yaml: a tour, what is said of each session that its agenda does without, and, where it is of
 * interest, what is offered to let all take place, in its order.
 */
interface Case {
  readonly case: string;
  readonly tour: object;
  readonly leftOut: Readonly<Record<string, string>>;
  readonly waysOut?: readonly string[];
}

/** What every case's tour has unless it says otherwise: a Tuesday and a Wednesday in Vienna, four who speak English. */
const USUAL = {
  studytour: 1,
  title: 'A case',
  countries: { receiving: 'GE', providing: 'AT' },
  dates: { from: '2027-03-16', to: '2027-03-17' },
  timeZone: 'Europe/Vienna',
  delegation: {
    languages: ['en'],
    delegates: ['Nino', 'Giorgi', 'Tamar', 'Levan'].map((name) => ({ id: name.toLowerCase(), name })),
  },
};

const cases = parseAllDocuments(readFileSync(new URL('./left-out.yaml', import.meta.url), 'utf8')).map(
  (document) => document.toJS() as Case,
);

describe('of a session left out is told, and offered,', () => {
  test.each(cases.map((one) => [one.case, one] as const))('%s', (_, { tour: own, leftOut, waysOut }) => {
    const { tour, findings } = decodeTour({ ...USUAL, ...own });
    if (tour === undefined) throw new Error(findings.map(({ finding }) => finding.message).join('\n'));
    expect(findings).toEqual([]);
    const facts = deriveFacts(tour, defaultPolicy);
    const { planned } = planTour(tour, facts, defaultPolicy, { today: '2026-12-01' as LocalDate });
    expect(Object.fromEntries(planned.leftOut.map(({ session, why }) => [session, why]))).toEqual(leftOut);
    if (waysOut !== undefined) expect(planned.waysOut.map(({ change }) => change)).toEqual(waysOut);
  });
});
