import { expect } from 'vitest';
import { deriveFacts } from '../../src/facts/derive-facts.ts';
import type { Facts } from '../../src/facts/facts.ts';
import { defaultPolicy } from '../../src/policy/thresholds.ts';
import { parseSource } from '../../src/source/parse-source.ts';
import { decodeTour } from '../../src/tour/decode.ts';
import type { Tour } from '../../src/tour/schema.ts';

const HEAD = `studytour: 1
title: A visit
countries: { receiving: UZ, providing: MY }
dates: { from: 2014-06-26, to: 2014-06-27 }
timeZone: Asia/Kuala_Lumpur
`;

/** A tour on two days of June 2014 with these further lines, and what follows from it. */
export function tourOf(lines: string): { tour: Tour; facts: Facts } {
  const { tour, findings } = decodeTour(parseSource('tour.yaml', HEAD + lines).source?.value);
  expect(findings.map(({ finding }) => finding.message)).toEqual([]);
  if (!tour) throw new Error('This is no tour.');
  return { tour, facts: deriveFacts(tour, defaultPolicy) };
}
