import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../src/base/calendar.ts';
import { policyOf } from '../../src/policy/policy-of.ts';
import { defaultPolicy } from '../../src/policy/thresholds.ts';
import { type Answers, initialAnswer, openQuestions, readAnswer } from '../../src/scaffold/answers.ts';
import { questions } from '../../src/scaffold/questions.ts';
import { writeTour } from '../../src/scaffold/write-tour.ts';
import { yamlText } from '../../src/scaffold/yaml-text.ts';
import { parseSource } from '../../src/source/parse-source.ts';
import { validate } from '../../src/validate.ts';

const today = '2026-11-23' as LocalDate;
const least: Answers = {
  receiving: 'UZ',
  learn: 'Data interoperability; Digital identity',
  providing: 'MY',
  city: 'Putrajaya',
  hosts: 'Ministry of Digital; MAMPU',
  start: '2027-09-14',
};

/** With everything else as it usually is. */
function complete(answers: Answers): Answers {
  const [next] = openQuestions(answers);
  return next ? complete({ ...answers, [next.id]: initialAnswer(next, answers) ?? '' }) : answers;
}

it('gives ids in letters that every keyboard has, where the script is Latin', () => {
  const text = writeTour(
    complete({ ...least, learn: 'Água; Ørsted', hosts: 'Министерство юстиции' }),
    policyOf(undefined),
  );
  expect(text).toContain('- { id: agua, name: Água }');
  expect(text).toContain('- { id: orsted, name: Ørsted }');
  expect(text).toContain('- id: министерство-юстиции');
});

function read(id: string, text: string, answers: Answers = least) {
  const question = questions.find((one) => one.id === id);
  if (!question) throw new Error(id);
  return readAnswer(question, text, answers);
}

describe('a tour from answers', () => {
  it('validates with nothing worse than what is unknown', () => {
    const text = writeTour(complete(least), defaultPolicy);
    const { diagnostics, understood } = validate({ file: 'a.yaml', text }, { today });
    expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(understood?.tour).toMatchObject({
      title: 'Data interoperability in Malaysia',
      timeZone: 'Asia/Kuala_Lumpur',
      dates: { from: '2027-09-14', to: '2027-09-15' },
      interpretation: { mode: 'consecutive' },
    });
  });

  it('is called by its town within one country', () => {
    const within = { ...least, receiving: 'MY', providing: 'MY', city: 'Putrajaya' };
    expect(complete(within).title).toBe('Data interoperability in Putrajaya');
  });

  it('keeps time to reflect where the programme is long enough to ask for it', () => {
    const rulesOf = (end: string) => {
      const text = writeTour(complete({ ...least, end }), defaultPolicy);
      const { diagnostics } = validate({ file: 'a.yaml', text }, { today });
      return [text.includes('kind: reflection'), diagnostics.map(({ rule }) => rule)];
    };
    const told = expect.not.arrayContaining(['programme-without-reflection']);
    expect(rulesOf('2027-09-15')).toEqual([false, told]);
    expect(rulesOf('2027-09-16')).toEqual([true, told]);
    const short = policyOf(undefined, { reflectionDays: 2 });
    expect(writeTour(complete({ ...least, end: '2027-09-15' }), short)).toContain('kind: reflection');
  });

  it('needs no interpreters where a language is shared', () => {
    const text = writeTour(
      complete({ ...least, languages: 'ru; en', hostLanguages: 'ms; en' }),
      defaultPolicy,
    );
    expect(text).toContain('interpretation: { mode: none } # en is spoken on both sides');
  });

  it('says of which kind each host is, or what could be said', () => {
    const kindsOf = (hostKinds: string) =>
      writeTour(complete({ ...least, hostKinds }), defaultPolicy).match(/^ {4}(?:# )?kind: .*$/gm);
    expect(kindsOf('agency')).toEqual(['    kind: agency', '    kind: agency']);
    expect(kindsOf('government; civil society')).toEqual(['    kind: government', '    kind: civil society']);
    expect(kindsOf('')?.[0]).toBe(
      '    # kind: government # or parliament, municipality, agency, company, university, international organisation or civil society',
    );
  });

  it('is a file without faults of form, whatever is typed', () => {
    const typed = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
      .map((text) => text.replaceAll(';', ','));
    const name = typed.filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(name, fc.array(name, { minLength: 1, maxLength: 4 }), typed, (title, names, sector) => {
        const list = names.join('; ');
        const text = writeTour(
          complete({
            ...least,
            title,
            learn: list,
            hosts: list,
            organisations: list,
            objective: title,
            sector,
          }),
          defaultPolicy,
        );
        const { diagnostics, understood } = validate({ file: 'a.yaml', text }, { today });
        expect(
          diagnostics.filter(({ lesson, severity }) => lesson === 'format' && severity === 'error'),
        ).toEqual([]);
        expect(understood?.tour.hosts).toHaveLength(names.length);
      }),
      { numRuns: 150 },
    );
  });
});

describe('a text as YAML', () => {
  it('is read as what was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const { source } = parseSource('t', `a: [{ b: ${yamlText(text)} }]\n`);
        expect(source?.value).toEqual({ a: [{ b: text }] });
      }),
    );
    for (const word of ['no', 'Yes', 'null', 'on', '12', '1e3', '2014-06-26', 'a: b', 'a #b', '- a', '~'])
      expect(parseSource('t', `a: ${yamlText(word)}\n`).source?.value).toEqual({ a: word });
  });
});

describe('answers', () => {
  it.each([
    ['receiving', 'Uzbekistan', 'UZ'],
    ['providing', 'my', 'MY'],
    ['start', '14.09.2027', '2027-09-14'],
    ['languages', 'Russian, uz', 'ru; uz'],
    ['timeZone', 'Kuala Lumpur', 'Asia/Kuala_Lumpur'],
    ['hosts', ' A ;; B', 'A; B'],
    ['organisations', '', ''],
    ['hostKinds', 'goverment, Agency', 'government; agency'],
    ['hostKinds', '', ''],
  ])('%s: %s is %s', (id, typed, value) => {
    expect(read(id, typed)).toEqual({ value });
  });

  it.each([
    ['receiving', 'Atlantis', '"Atlantis" is not a country'],
    ['receiving', '', 'This has to be answered'],
    [
      'start',
      '2027-02-30',
      '"2027-02-30" is a date that does not exist. Correct it: February 2027 has 28 days.',
    ],
    ['end', '2027-09-13', 'Monday 13 September 2027 is before the first day, Tuesday 14 September 2027'],
    ['size', 'eight', '"eight" is not a number of people'],
    ['languages', 'ru; Dothraki', 'not a language'],
    ['hosts', ' ; ', 'at least one host'],
    ['hostKinds', 'circus', '"circus" is not one of government, parliament'],
    ['hostKinds', 'agency; agency; agency', 'These are 3 kinds for 2 hosts.'],
  ])('%s: %s is refused', (id, typed, problem) => {
    expect(read(id, typed)).toEqual({ problem: expect.stringContaining(problem) });
  });

  it('asks for the zone only where the city does not tell', () => {
    const ids = (answers: Answers) => openQuestions(answers).map(({ id }) => id);
    expect(ids(least)).not.toContain('timeZone');
    expect(ids({ ...least, city: 'Nowhere' })).toContain('timeZone');
  });
});
