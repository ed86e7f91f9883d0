import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addDays, type LocalDate, parseDate } from '../src/base/calendar.ts';
import { formatPath, type Path } from '../src/base/path.ts';
import type { Finding, Place } from '../src/diagnostics/diagnostic.ts';
import { LESSONS } from '../src/diagnostics/diagnostic.ts';
import { deriveFacts } from '../src/facts/derive-facts.ts';
import { policyOf } from '../src/policy/policy-of.ts';
import { defaultPolicy } from '../src/policy/thresholds.ts';
import { rules } from '../src/rules/registry.ts';
import { isInTime, type Rule, type RuleContext } from '../src/rules/rule.ts';
import { judgeAgenda } from '../src/schedule/judge-agenda.ts';
import { parseSource, type Source } from '../src/source/parse-source.ts';
import { decodeTour } from '../src/tour/decode.ts';

/*
 * test/rules/<id>.yaml holds small tours, separated by `---`, with the findings of the rule <id> written under the lines
 * they are about:
 *
 *   # case: two days for a flight of seven hours
 *   # today: 2014-05-01                    (unless that day)
 *   countries: { receiving: UZ, providing: MY }
 *   #                                      ^^ destination-far-for-its-days: 2 days on the ground
 *
 *   #                                      = Stay at least 3 days
 *   dates: { from: 2014-06-26, to: 2014-06-27 }
 *   #---- 2 days on the ground
 *
 * The carets stand under the whole place, or under its part on that line. After the rule's id may stand a severity
 * other than the rule's own, or `not assessable`, in brackets; after the colon a part of the message. A line with `=`
 * below the carets is a part of the help. Dashes are the further places of the tour's findings: all of them, where
 * there are any. Where a place begins in the first column, the `#` stands for the first sign below it. A tour without
 * carets must be silent.
 */

const FOLDER = 'test/rules';
const TODAY = '2014-05-01';

interface Case {
  readonly name: string;
  readonly today: LocalDate;
  readonly text: string;
  readonly expected: readonly Expectation[];
  readonly helps: readonly string[];
  readonly labels: readonly string[];
}

interface Expectation {
  readonly line: number;
  readonly column: number;
  readonly length: number;
  readonly rule: string;
  readonly kind: string;
  readonly part: string;
}

const CARETS = /^#( *)(\^+) ([a-z-]+)(?: \(([a-z ]+)\))?: (.+)$/;
const HELP = /^# *= (.+)$/;
const DASHES = /^#( *)(-+) (.+)$/;
const SIGN = /^\s*#\s*[\^=-]/;

/** An expectation that nobody reads would hold of everything. */
function heldToItsSigns(part: string): void {
  const unread = part
    .split('\n')
    .filter((line) => SIGN.test(line) && ![CARETS, HELP, DASHES].some((form) => form.test(line)));
  if (unread.length > 0)
    throw new Error(
      `Write \`#\` in the first column, then the sign, then what is expected:\n${unread.join('\n')}`,
    );
}

function casesOf(text: string): Case[] {
  return text.split(/^---\n/m).map((part) => {
    heldToItsSigns(part);
    const today = parseDate(/^# today: (\S+)/m.exec(part)?.[1] ?? TODAY);
    if (today === undefined) throw new Error(`No such day: ${part.slice(0, 80)}`);
    return {
      name: /^# case: (.+)$/m.exec(part)?.[1] ?? '',
      today,
      text: part,
      expected: expectationsOf(part.split('\n')),
      helps: part.split('\n').flatMap((line) => HELP.exec(line)?.[1] ?? []),
      labels: labelsOf(part.split('\n')),
    };
  });
}

function expectationsOf(lines: readonly string[]): Expectation[] {
  let about = 0;
  return lines.flatMap((line, i) => {
    const match = CARETS.exec(line);
    if (!match) {
      if (!line.startsWith('#')) about = i + 1;
      return [];
    }
    const [, spaces = '', carets = '', rule = '', kind = '', part = ''] = match;
    const first = spaces === '';
    return [
      {
        line: about,
        column: first ? 1 : spaces.length + 2,
        length: carets.length + (first ? 1 : 0),
        rule,
        kind,
        part,
      },
    ];
  });
}

/** `12:5-9 rank 9, specialist`: line, first and last column, message. */
function labelsOf(lines: readonly string[]): string[] {
  let about = 0;
  return lines.flatMap((line, i) => {
    const match = DASHES.exec(line);
    if (!line.startsWith('#')) about = i + 1;
    if (!match) return [];
    const [, spaces = '', dashes = '', message = ''] = match;
    const column = spaces === '' ? 1 : spaces.length + 2;
    return [`${about}:${column}-${spaces.length + 1 + dashes.length} ${message}`];
  });
}

function check(rule: Rule, text: string, today: LocalDate): { source: Source; findings: readonly Finding[] } {
  const { source, diagnostics } = parseSource('tour.yaml', text);
  expect(diagnostics.map(({ message }) => message)).toEqual([]);
  if (!source) throw new Error('The case cannot be read.');
  const { tour, findings: faults } = decodeTour(source.value);
  expect(faults.map(({ finding }) => `${formatPath(finding.place.path)}: ${finding.message}`)).toEqual([]);
  if (!tour) throw new Error('The case is no tour.');
  const policy = policyOf(tour.profile);
  const facts = deriveFacts(tour, policy);
  const brokenDemands = tour.agenda === undefined ? [] : judgeAgenda(tour, facts, policy);
  const context = { tour, facts, policy, today, brokenDemands, writtenAt: source.writtenAt };
  return { source, findings: isInTime(rule, tour, today) ? rule.check(context) : [] };
}

/** Where a place stands; of one that runs over several lines, what is on the first. `end` is the column after the last. */
function onItsLine({ path, target }: Place, source: Source) {
  const range = source.locate(path, target);
  const line = source.text.split('\n')[range.line - 1] ?? '';
  return {
    line: range.line,
    column: range.column,
    end: range.endLine === range.line ? range.endColumn : line.length + 1,
  };
}

/** A finding as one line, as an expectation would state it. */
function located(rule: Rule, finding: Finding, source: Source): Expectation {
  const { line, column, end } = onItsLine(finding.place, source);
  const { severity = rule.severity } = finding;
  return {
    line,
    column,
    length: end - column,
    rule: rule.id,
    kind: finding.kind === 'not-assessable' ? 'not assessable' : severity === rule.severity ? '' : severity,
    part: finding.message,
  };
}

function inOrder(all: readonly Expectation[]): Expectation[] {
  return [...all].sort((a, b) => a.line - b.line || a.column - b.column || (a.part < b.part ? -1 : 1));
}

/** What the expectations say, with each message cut to the part that was expected of it. */
function cut(actual: readonly Expectation[], expected: readonly Expectation[]): Expectation[] {
  return actual.map((one) => {
    const meant = expected.find(
      (other) => other.line === one.line && other.column === one.column && one.part.includes(other.part),
    );
    return meant ? { ...one, part: meant.part } : one;
  });
}

/** What is wrong with the form of a finding, whatever it says. */
function faultsOf(
  rule: Rule,
  { kind, severity, message, label, help, place, related }: Finding,
  has: (path: Path) => boolean,
): string[] {
  const words = [message, label ?? '', help ?? '', ...related.map((one) => one.message)].join(' ');
  const needsHelp = kind === 'finding' && severity !== 'info';
  return [
    ...[place, ...related]
      .filter(({ path }) => !has(path))
      .map(({ path }) => `${formatPath(path)} does not exist`),
    ...(message.endsWith('.') ? [] : ['the message is no sentence']),
    ...(needsHelp && !help ? ['an error or warning without help'] : []),
    ...(help === undefined || /[.?]$/.test(help) ? [] : ['the help is no sentence']),
    ...(/undefined|NaN|Infinity|\[object|\b1 (days|weeks|hosts|sessions|delegates)\b/.test(words)
      ? ['words that nobody wrote']
      : []),
  ].map((fault) => `${rule.id}: ${fault}: ${words}`);
}

const files = readdirSync(FOLDER).filter((file) => file.endsWith('.yaml'));

describe('every rule', () => {
  it('is still there where its cases are', () => {
    const ids = rules.map(({ id }) => id);
    expect(files.filter((file) => !ids.includes(basename(file, '.yaml')))).toEqual([]);
  });

  it.each(rules)('$id is documented', (rule) => {
    expect(rule.id).toMatch(/^[a-z]+(-[a-z]+)+$/);
    expect(LESSONS).toContain(rule.lesson);
    expect(rule.summary).toMatch(/^[A-Z].*\.$/);
    expect(rule.why).toMatch(/^[A-Z].*\.$/);
    expect(rule.source).toMatch(/https?:\/\/|"[^"]+"|house rule/);
  });
});

describe.each(files)('%s', (file) => {
  const rule = rules.find(({ id }) => id === basename(file, '.yaml'));
  const cases = casesOf(readFileSync(join(FOLDER, file), 'utf8'));

  it('has a tour on which the rule speaks and one on which it is silent', () => {
    expect(cases.every(({ name }) => name !== '')).toBe(true);
    expect(cases.some(({ expected }) => expected.some(({ kind }) => kind !== 'not assessable'))).toBe(
      rule?.id !== 'rank-unknown',
    );
    expect(cases.some(({ expected }) => expected.length > 0)).toBe(true);
    expect(cases.some(({ expected }) => expected.length === 0)).toBe(true);
  });

  if (rule?.until)
    it(`is silent once ${rule.until}`, () => {
      const spoken = cases.filter(({ expected }) => expected.length > 0);
      for (const { text } of spoken) {
        const [, from = '', to = ''] = /^dates: .*?(\d{4}-\d\d-\d\d).*?(\d{4}-\d\d-\d\d)/m.exec(text) ?? [];
        const day = rule.until === 'the tour begins' ? from : addDays(to as LocalDate, 1);
        expect(check(rule, text, day as LocalDate).findings).toEqual([]);
      }
    });

  it.each(cases)('$name', ({ text, today, expected, helps, labels }) => {
    if (!rule) throw new Error(`No rule is called ${basename(file, '.yaml')}.`);
    const { source, findings } = check(rule, text, today);
    expect(findings.flatMap((finding) => faultsOf(rule, finding, source.has))).toEqual([]);
    const actual = inOrder(findings.map((finding) => located(rule, finding, source)));
    expect(cut(actual, expected)).toEqual(inOrder(expected));
    expect(helps.filter((help) => !findings.some((finding) => finding.help?.includes(help)))).toEqual([]);
    if (labels.length === 0) return;
    const related = findings.flatMap((finding) =>
      finding.related.map((label) => {
        const { line, column, end } = onItsLine(label, source);
        return `${line}:${column}-${end - 1} ${label.message}`;
      }),
    );
    expect(related.sort()).toEqual([...labels].sort());
  });
});

/** Every path below a value; of a list the first two items stand for all, as the others have the same keys. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? value.slice(0, 2).map((item, i) => [i, item])
    : Object.entries(value);
  const below = entries.flatMap(([key, item]) => pathsOf(item, [...path, key]));
  return path.length === 0 ? below : [path, ...below];
}

function holderOf(value: unknown, path: Path): Record<string | number, unknown> | undefined {
  return path
    .slice(0, -1)
    .reduce<unknown>((at, step) => (at as Record<string | number, unknown> | undefined)?.[step], value) as
    | Record<string | number, unknown>
    | undefined;
}

function without(value: unknown, path: Path): unknown {
  const copy: unknown = structuredClone(value);
  const holder = holderOf(copy, path);
  const key = path.at(-1);
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else if (holder !== undefined && key !== undefined) delete holder[key];
  return copy;
}

const RECORD = 'uzbekistan-malaysia-2014';
const REPLANNED = 'uzbekistan-malaysia-replanned';
const DATES = ['2013-11-01', '2014-05-20', '2014-06-25', '2026-01-01'].map((day) => day as LocalDate);

interface Seen {
  readonly rule: Rule;
  readonly finding: Finding;
  readonly today: LocalDate;
}

/** What a rule finds on each of the dates. Where it does not ask which one it is, the first speaks for all. */
function onEachDate(rule: Rule, context: Omit<RuleContext, 'today'>): Seen[] {
  let asks = false;
  let findings: readonly Finding[] | undefined;
  return DATES.filter((day) => isInTime(rule, context.tour, day)).flatMap((day) => {
    const dated = {
      ...context,
      get today() {
        asks = true;
        return day;
      },
    };
    if (findings === undefined || asks) findings = rule.check(dated);
    return findings.map((finding) => ({ rule, finding, today: day }));
  });
}

/** Everything the rules say of an example seen on each of the dates, with the places that do not exist in it. */
function seen(value: unknown): { readonly faults: readonly string[]; readonly findings: readonly Seen[] } {
  const { tour, setAside } = decodeTour(value);
  // What was set aside is silenced by the engine: its rules may point at what is no longer there.
  if (!tour || setAside.length > 0) return { faults: [], findings: [] };
  const facts = deriveFacts(tour, defaultPolicy);
  const has = (path: Path) => path.length === 0 || String(path.at(-1)) in (holderOf(value, path) ?? {});
  const findings = rules.flatMap((rule) => onEachDate(rule, { tour, facts, policy: defaultPolicy }));
  return { faults: findings.flatMap(({ rule, finding }) => faultsOf(rule, finding, has)), findings };
}

function example(name: string): unknown {
  return parseSource('tour.yaml', readFileSync(`examples/${name}/tour.yaml`, 'utf8')).source?.value;
}

describe.each([RECORD, REPLANNED])('examples/%s', (name) => {
  it('is judged in sound sentences, whole and with any one thing left out', () => {
    const whole = example(name);
    for (const path of pathsOf(whole))
      expect(seen(without(whole, path)).faults, formatPath(path)).toEqual([]);
    expect(seen(whole).faults).toEqual([]);
  });
});

describe('the record', () => {
  it('breaks each of its own seven lessons, whatever the day', () => {
    for (const day of DATES) {
      const broken = seen(example(RECORD)).findings.filter(
        ({ rule, finding, today }) =>
          today === day && finding.kind === 'finding' && (finding.severity ?? rule.severity) !== 'info',
      );
      // Before the survey was due its absence is no fault; a topic without a session is.
      const lessons = broken.map(({ rule }) => rule.lesson);
      expect(lessons, day).toEqual(expect.arrayContaining(LESSONS.slice(0, 7)));
    }
  });

  it('heeds them once it is planned again', () => {
    const faults = seen(example(REPLANNED)).findings.filter(
      ({ rule, finding }) => (finding.severity ?? rule.severity) !== 'info',
    );
    expect(faults.map(({ rule, finding, today }) => `${today} ${rule.id}: ${finding.message}`)).toEqual([]);
  });
});
