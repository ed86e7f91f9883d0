import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../src/base/calendar.ts';
import { applyFixes, chosenFix } from '../src/diagnostics/apply-fixes.ts';
import { summary } from '../src/diagnostics/summary.ts';
import { fix } from '../src/fix.ts';
import { validate } from '../src/validate.ts';
import { FAULTS as SLIPS } from './source/faults.ts';

const options = { today: '2014-05-15' as LocalDate };

/** Written as people write: comments, quotes, brackets, empty lines, spaces of their own. */
const TOUR = `# Our visit to Malaysia
studytour: 1
title:   A visit            # as agreed
countries: { receiving: UZ, providing: 'MY' }
dates: {from: 2014-06-24,   to: "2014-06-27"}   # four days

timeZone: Asia/Kuala_Lumpur
delegation:
    languages: [ en,ru ]
    delegates:
        - name: Ms. A            # she leads
          title: Minister
hosts:
  - id: ministry
    name: "Ministry # 1"
    lead: { name: Mr. B, title: Secretary General }
    languages: [en]
    status: confirmed

    # what they show us
  - { id: agency, name: Agency, languages: [en], status: invited }
sessions:
- host: ministry
  title: >
    Talk
    and walk
  at: 2014-06-26 10:00
  for: 60m
  kind: briefing
- host: agency      # the day after
  at: 2014-06-27 10:00
  for: 1h30
`;

/** One fault for each thing that can be fixed: what is written, and what was meant. */
type Fault = readonly [rule: string, right: string, wrong: string, applicability: string];
const FAULTS: readonly Fault[] = (
  [
    ['key-unknown', 'title:   A', 'titel:   A'],
    ['key-unknown', 'timeZone:', '"timezone":'],
    ['key-unknown', '  sessions:'.trim(), 'sesions:'],
    ['value-not-understood', 'status: invited', 'status: "invitd"'],
    ['value-not-understood', 'kind: briefing', "kind: 'breifing'"],
    ['value-not-understood', "providing: 'MY'", "providing: 'Malaysia'"],
    ['value-not-understood', 'receiving: UZ', 'receiving: uz'],
    ['value-not-understood', 'from: 2014-06-24', 'from: 24.06.2014'],
    ['value-not-understood', 'to: "2014-06-27"', 'to: "27/6/2014"'],
    ['value-not-understood', 'at: 2014-06-27 10:00', 'at: 27.06.2014 10.00'],
    ['value-not-understood', 'at: 2014-06-27 10:00', 'at: 27.06.2014 10.00-11.30'],
    ['value-not-understood', 'for: 60m', 'for: 60'],
    ['value-not-understood', 'for: 60m', 'for: 5', 'unsafe'],
    ['key-unknown', '  for: 60m', '  duration: 60m'],
    ['key-unknown', '  for: 1h30', '  Length: half a day', 'unsafe'],
    ['key-unknown', '  at: 2014-06-26 10:00', '  time: 2014-06-26 10:00'],
    ['value-of-wrong-type', '{from: 2014-06-24,   to: "2014-06-27"}', '24-27 June 2014'],
    ['value-of-wrong-type', '{from: 2014-06-24,   to: "2014-06-27"}', '"1/6/2014 - 5/6/2014"', 'unsafe'],
    ['value-of-wrong-type', 'timeZone: Asia', 'budget: 24,000 EUR\ntimeZone: Asia'],
    ['amount-point-ambiguous', 'timeZone: Asia', 'budget: { total: 24.000 }\ntimeZone: Asia', 'unsafe'],
    ['value-of-wrong-type', 'timeZone: Asia', 'interpretation: Consecutive\ntimeZone: Asia'],
    ['value-of-wrong-type', 'timeZone: Asia', 'interpretation: whispered\ntimeZone: Asia'],
    ['value-of-wrong-type', '    languages: [ en,ru ]', '    size: 8 people\n    languages: [ en,ru ]'],
    ['value-of-wrong-type', 'title: Minister', 'title: Minister\n          passport: 12.03.2029', 'unsafe'],
    ['value-not-understood', 'at: 2014-06-27 10:00', 'at: Mon 27 June 2014, 10am', 'unsafe'],
    ['reference-unknown', '- host: agency', '- host: "agancy"'],
    ['weekday-wrong', 'from: 2014-06-24', 'from: Mon 2014-06-24', 'unsafe'],
    ['weekday-missing', 'at: 2014-06-26', 'at: Thu 2014-06-26'],
    ['suppression-unused', 'timeZone:', '# studytour-ignore rank-unknown: nobody knows\ntimeZone:'],
    ['suppression-unused', '# as agreed', '# studytour-ignore rank-unknown: nobody knows'],
    ['suppression-invalid', '# she leads', '# studytour-ignore rank-unkown: nobody knows'],
    ['suppression-invalid', '# she leads', '# studytour-ignore rank-unknown nobody knows'],
    ['suppression-invalid', '# she leads', '# studytour-ignore rank-unknown -- nobody knows'],
    ['value-of-wrong-type', 'languages: [ en,ru ]', 'languages: en, ru'],
    ['value-of-wrong-type', 'languages: [ en,ru ]', "languages: 'en'"],
    ['value-of-wrong-type', 'title: Minister', 'title: 007'],
    [
      'value-of-wrong-type',
      '- { id: agency, name: Agency, languages: [en], status: invited }',
      '- name:Agency',
    ],
    [
      'value-of-wrong-type',
      '- { id: agency, name: Agency, languages: [en], status: invited }',
      '- Agency',
      'unsafe',
    ],
    ['yaml-syntax', '- host: agency ', '- host:agency '],
    ['yaml-syntax', '- host: agency ', '- host: agency, kind: briefing ', 'unsafe'],
    ['yaml-syntax', 'status: confirmed', 'status: ?', 'unsafe'],
    ['yaml-syntax', 'name: Mr. B, title', 'name: Mr. B; title', 'unsafe'],
    ['value-of-wrong-type', "providing: 'MY' }", "providing: 'MY', considered: [KR] }", 'unsafe'],
    ['yaml-syntax', 'title:   A visit ', 'title:   A visit: to Malaysia '],
    ['yaml-syntax', 'title:   A visit ', 'title:   visit: Malaysia ', 'unsafe'],
    ['yaml-syntax', 'title: Minister', 'title: @Minister'],
    ['yaml-syntax', 'title: Minister', 'title: > Minister'],
    ['yaml-syntax', 'name: "Ministry # 1"', 'name: "Ministry" of all'],
    ['yaml-syntax', 'name: "Ministry # 1"', 'name: "C:\\Ministry # 1"'],
    ['yaml-syntax', '    status: confirmed', '    status:confirmed'],
    ['yaml-syntax', '- host: ministry', '-host: ministry'],
    ['yaml-key', 'timeZone:', '“timeZone”:'],
    ['yaml-key', 'timeZone:', '"timeZone ":'],
    ['yaml-indentation', '  at: 2014-06-26 10:00', ' \u00A0at: 2014-06-26 10:00'],
    ['yaml-indentation', '    lead: {', '\tlead: {', 'unsafe'],
    ['yaml-indentation', '          title: Minister', '\t\t  title: Minister', 'unsafe'],
    ['yaml-indentation', '    lead: {', '   lead: {', 'unsafe'],
    ['yaml-indentation', '    lead: {', '      lead: {', 'unsafe'],
    ['yaml-alias', 'name: Agency', 'name: *Agency'],
    ['yaml-unused-anchor', 'title: Minister', 'title: &Minister of all', 'unsafe'],
    ['yaml-tag', 'title: Minister', 'title: !Minister of all', 'unsafe'],
    ['yaml-comment', 'title: Minister', 'title: Minister #2', 'unsafe'],
    ['yaml-value-in-comment', 'title: Minister', 'title: #Minister', 'unsafe'],
  ] as const
).map(([rule, right, wrong, applicability = 'safe']): Fault => [rule, right, wrong, applicability]);

const told = (text: string) => validate({ file: 'tour.yaml', text }, options).diagnostics;
const found = (text: string, rule: string) => told(text).filter((one) => one.rule === rule);
const fixed = (text: string, unsafe = false) => fix({ file: 'tour.yaml', text }, options, { unsafe });
const comments = (text: string) =>
  [...text.matchAll(/(?<=^|\s)# (?!1")(?!studytour).*/gm)].map(([comment]) => comment);

describe('the tour without faults', () => {
  it('has nothing to fix', () => {
    expect(fixed(TOUR, true)).toEqual({ text: TOUR, applied: [] });
  });
});

describe.each(FAULTS)('%s: %s written as %s', (rule, right, wrong, applicability) => {
  const text = TOUR.replace(right, () => wrong);

  it('is found, and says what could be written', () => {
    expect(found(text, rule).flatMap(({ fixes = [] }) => fixes[0]?.applicability ?? [])).toEqual(
      expect.arrayContaining([applicability]),
    );
  });

  it('is gone after --fix, and the rest of the text is as it was', () => {
    const { text: after, applied } = fixed(text, applicability === 'unsafe');
    expect(applied.length).toBeGreaterThan(0);
    expect(found(after, rule).filter(({ fixes }) => fixes)).toEqual([]);
    expect(comments(after)).toEqual(comments(text));
    const untouched = text
      .split('\n')
      .filter((line) => !wrong.split('\n').some((part) => line.includes(part)));
    if (rule !== 'weekday-missing') for (const line of untouched) expect(after.split('\n')).toContain(line);
  });

  it('stays where it is a guess and nobody asked for guesses', () => {
    if (applicability === 'unsafe') expect(fixed(text).text).toBe(text);
  });
});

describe('over all that can be fixed', () => {
  const faulty = fc
    .tuple(fc.subarray([...FAULTS], { minLength: 1 }), fc.boolean(), fc.boolean())
    .map(([faults, windows, mark]) => {
      const text = faults.reduce((tour, [, right, wrong]) => tour.replace(right, () => wrong), TOUR);
      return `${mark ? '\uFEFF' : ''}${windows ? text.replaceAll('\n', '\r\n') : text}`;
    });

  it('a second time changes nothing', () => {
    fc.assert(
      fc.property(faulty, fc.boolean(), (text, unsafe) => {
        const once = fixed(text, unsafe);
        expect(fixed(once.text, unsafe)).toEqual({ text: once.text, applied: [] });
      }),
    );
  });

  it('what can be fixed is gone, every comment is there, and no line end changed', () => {
    fc.assert(
      fc.property(faulty, fc.boolean(), (text, unsafe) => {
        const { text: after } = fixed(text, unsafe);
        const { diagnostics } = validate({ file: 'tour.yaml', text: after }, options);
        expect(diagnostics.flatMap((one) => chosenFix(one, { unsafe }) ?? [])).toEqual([]);
        const kept = comments(text).filter((comment) => !comment.startsWith('# studytour-ignore'));
        expect(comments(after)).toEqual(expect.arrayContaining(kept));
        if (text.includes('\r\n')) expect(after).not.toMatch(/[^\r]\n/);
        else expect(after).not.toContain('\r');
      }),
    );
  });
});

/** What authors write wrong and can be fixed, from the tests of all that can be wrong: cases of rules and of form, slips of the pen. */
const CASES = [
  ...['test/rules', 'test/form'].flatMap((folder) =>
    readdirSync(folder).flatMap((file) => readFileSync(join(folder, file), 'utf8').split(/^---\n/m)),
  ),
  ...SLIPS.map(([, text]) => text),
].filter((text) => told(text).some(({ fixes }) => fixes));

describe('over every case of a rule that has a fix', () => {
  it('each fix by itself takes its finding away', () => {
    for (const text of CASES)
      for (const { rule, message, range, fixes = [] } of told(text))
        for (const one of fixes) {
          const after = applyFixes(text.replace(/^\uFEFF/, ''), [one]).text;
          const same = told(after).filter(
            (other) => other.rule === rule && other.message === message && other.range.line === range.line,
          );
          expect(same, `${one.title} in\n${text}`).toEqual([]);
        }
  });

  it.each([false, true])(
    'what can be fixed is gone, and a second time nothing changes (unsafe: %s)',
    (unsafe) => {
      for (const text of CASES) {
        const { text: after } = fixed(text, unsafe);
        expect(
          told(after).flatMap((one) => chosenFix(one, { unsafe }) ?? []),
          text,
        ).toEqual([]);
        expect(fixed(after, unsafe)).toEqual({ text: after, applied: [] });
      }
    },
  );

  it('and no rule has a fix that the list above lacks', () => {
    const fixable = CASES.flatMap((text) => told(text).filter(({ fixes }) => fixes));
    const listed = new Set(FAULTS.map(([rule]) => rule));
    expect([...new Set(fixable.map(({ rule }) => rule))].filter((rule) => !listed.has(rule))).toEqual([]);
  });
});

describe('how many are mended', () => {
  const counts = (text: string) => {
    const { fixable, fixableUnsafe } = summary(told(text));
    return { safe: fixable, all: fixableUnsafe };
  };
  const mended = (text: string) => ({
    safe: fixed(text).applied.length,
    all: fixed(text, true).applied.length,
  });

  /** A key called otherwise, with a value that is not as the format has it either. */
  const RENAMED = [
    ['for: 1h30', 'duration: 90', 2],
    ['at: 2014-06-27 10:00', 'start: 27.06.2014 10.00', 2],
    ['at: 2014-06-27 10:00', 'when: 27.06.2014 10.00-11.30', 2],
    ['    languages: [ en,ru ]', '    lang: English', 2],
    ['dates: {from: 2014-06-24,   to: "2014-06-27"}', 'period: 24-27 June 2014', 2],
    ['dates: {from: 2014-06-24,', 'period: {from: 24.06.2014,', 2],
    ['status: invited }', 'status: invited, location: { town: Putrajaya } }', 2],
    ['timeZone: Asia', 'costs: { amount: "24,000" }\ntimeZone: Asia', 3],
    [
      'timeZone: Asia',
      'travel: { flights: [{ from: TAS, to: KUL, departure: 23.06.2014 01.10, arrival: 23.06.2014 11.10 }] }\ntimeZone: Asia',
      5,
    ],
  ] as const;

  it.each(RENAMED)('%s written as %s: the summary says what --fix mends', (right, wrong, count) => {
    const text = TOUR.replace(right, () => wrong);
    expect(text).not.toBe(TOUR);
    expect(mended(text)).toEqual({ safe: count, all: count });
    expect(counts(text)).toEqual({ safe: count, all: count });
  });

  it('is what the summary says of every case', () => {
    for (const text of CASES) {
      // A text that YAML cannot read hides what else is to be mended.
      if (told(text).some(({ rule }) => rule.startsWith('yaml-'))) continue;
      expect(counts(text), text).toEqual(mended(text));
    }
  });

  it('a key whose value stays a guess is one too', () => {
    const text = TOUR.replace('  for: 1h30', '  duration: 5');
    expect(mended(text)).toEqual({ safe: 0, all: 2 });
    expect(counts(text)).toEqual({ safe: 0, all: 2 });
  });

  it('below two keys called otherwise the value itself is pointed at', () => {
    const [one] = found(
      TOUR.replace('timeZone:', () => 'costs: { amount: "24,000" }\ntimeZone:'),
      'value-of-wrong-type',
    );
    expect(one?.range).toMatchObject({ line: 7, column: 18, endColumn: 26 });
  });
});

describe('fixes that touch one another', () => {
  const write = (start: number, end: number, text: string) => ({
    title: text,
    applicability: 'safe' as const,
    edits: [{ start, end, text }],
  });

  it('wait for another round', () => {
    const { text, applied } = applyFixes('abcdef', [
      write(4, 5, 'E'),
      write(1, 3, 'BC'),
      write(2, 4, 'x'),
      write(3, 3, '!'),
    ]);
    expect(text).toBe('aBCdEf');
    expect(applied.map(({ title }) => title)).toEqual(['E', 'BC']);
  });
});

describe('what is not fixed', () => {
  it.each([
    [
      'a key that could be two others',
      TOUR.replace('from: 2014', 'form: 2014').replace('title:   A', 'titel: B\ntitle:   A'),
    ],
    ['an item that a reference may not mean', TOUR.replace('- host: agency', '- host: embassy')],
    [
      'a day and a month that may stand the other way round',
      TOUR.replace('from: 2014-06-24', 'from: 06/05/2014'),
    ],
  ])('%s', (_, text) => {
    const { text: after } = fixed(text);
    expect(after.includes('titel: B') || after === text).toBe(true);
  });
});
