import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { LocalDate } from '../src/base/calendar.ts';
import type { Tour } from '../src/tour/schema.ts';

/*
 * Every country is one with an article here, so that any case shows whether its name is said as a sentence says it. All
 * that says it is loaded anew for that, and for the next file of this process once more.
 */
async function loaded() {
  vi.resetModules();
  vi.doMock('../src/facts/places/country-name.ts', () => ({
    countryName: (code: string) => `Kingdom ${code}`,
    theCountry: (code: string) => `the Kingdom ${code}`,
  }));
  return {
    ...(await import('../src/checklist/build-checklist.ts')),
    ...(await import('../src/facts/derive-facts.ts')),
    ...(await import('../src/policy/policy-of.ts')),
    ...(await import('../src/rules/registry.ts')),
    ...(await import('../src/source/parse-source.ts')),
    ...(await import('../src/tour/decode.ts')),
  };
}
const { buildChecklist, decodeTour, deriveFacts, parseSource, policyOf, rules } = await loaded();
afterAll(() => {
  vi.doUnmock('../src/facts/places/country-name.ts');
  vi.resetModules();
});

const TODAY = '2014-05-01' as LocalDate;

/** The tours of the cases in a folder: a case is a tour, or has one. */
function toursIn(folder: string): Tour[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split(/^---\n/m))
    .flatMap((text) => {
      const value = parseSource('tour.yaml', text).source?.value as { tour?: unknown } | undefined;
      return decodeTour(value?.tour ?? value).tour ?? [];
    });
}

/** What names a country without its article; a name in brackets stands by itself. */
function bare(texts: readonly string[]): string[] {
  return texts.filter(
    (text) => /(?<![Tt]he |\()Kingdom [A-Z]{2}/.test(text) || /(?:^|[.:] )the Kingdom/.test(text),
  );
}

describe('a country in a sentence', () => {
  it('has its article in whatever a rule says', () => {
    const said = toursIn('test/rules').flatMap((tour) => {
      const policy = policyOf(tour.profile);
      const facts = deriveFacts(tour, policy);
      return rules
        .flatMap((rule) => rule.check({ tour, facts, policy, today: TODAY }))
        .flatMap(({ message, label = '', help = '', related }) => [
          message,
          label,
          help,
          ...related.map((one) => one.message),
        ]);
    });
    expect(new Set(said.filter((text) => text.includes('the Kingdom'))).size).toBeGreaterThan(20);
    expect([...new Set(bare(said))]).toEqual([]);
  });

  it('has its article in whatever is to be done', () => {
    const said = toursIn('test/tasks').flatMap((tour) => {
      const policy = policyOf(tour.profile);
      return buildChecklist(tour, deriveFacts(tour, policy), policy, TODAY).map(({ title }) => title);
    });
    expect(said.some((text) => text.includes('the Kingdom'))).toBe(true);
    expect([...new Set(bare(said))]).toEqual([]);
  });
});
