import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../src/base/calendar.ts';
import { noSettings, type Settings } from '../src/config/settings.ts';
import { isOfForm, isSetAside } from '../src/diagnostics/diagnostic.ts';
import { figureFault } from '../src/policy/figure-fault.ts';
import { profiles } from '../src/policy/profiles/registry.ts';
import { defaultPolicy, type ThresholdName } from '../src/policy/thresholds.ts';
import { rules } from '../src/rules/registry.ts';
import { judgeOf, validate, validateAll } from '../src/validate.ts';

const TOUR = `studytour: 1
title: Public services
countries: { receiving: UZ, providing: MY }
dates: { from: 2014-06-26, to: 2014-06-27 }
timeZone: Asia/Kuala_Lumpur
delegation: { languages: [en], delegates: [{ name: Ms. A, title: Head of Consular }] }
hosts: [{ name: Ministry, lead: { name: Mr. B, title: Secretary General }, languages: [en], status: invited }]
sessions: [{ host: ministry, title: Talk, at: 2014-06-26 10:00, for: 60m }]
`;

function found(text: string, settings: Partial<Settings> = {}) {
  return validate(
    { file: 'tour.yaml', text },
    { today: '2014-06-01' as LocalDate, settings: { ...noSettings, ...settings } },
  );
}

function severitiesOf(rule: string, text: string, settings: Partial<Settings> = {}): string[] {
  return found(text, settings)
    .diagnostics.filter((one) => one.rule === rule)
    .map(({ severity, kind }) => (kind === 'finding' ? severity : kind));
}

it('finds in several files together what it finds in each, whatever is wrong with the others', () => {
  const settings = { ...noSettings, severities: { 'host-unconfirmed': 'off' as const } };
  const files = [
    TOUR,
    'title: [',
    TOUR.replace('status: invited', 'status: invite'),
    TOUR.replace('from: 2014-06-26', 'from: 2014-06-27'),
    '',
  ].flatMap((text, i) =>
    [noSettings, settings].map((settings) => ({
      file: { file: `tour-${i}.yaml`, text },
      options: { today: '2014-06-01' as LocalDate, settings },
    })),
  );
  const together = validateAll(files).map(({ diagnostics, suppressed }) => ({ diagnostics, suppressed }));
  const apart = files
    .map(({ file, options }) => validate(file, options))
    .map(({ diagnostics, suppressed }) => ({ diagnostics, suppressed }));
  expect(together).toEqual(apart);
  expect(together.every(({ diagnostics }) => diagnostics.length > 0)).toBe(true);
});

describe('a value that is a comment', () => {
  it('is told once, by the text', () => {
    const { diagnostics } = found(TOUR.replace('title: Public services', 'title: #1 in water'));
    expect(diagnostics.filter(isOfForm).map(({ rule }) => rule)).toEqual(['yaml-value-in-comment']);
  });

  it('leaves it to be told that its key is none', () => {
    const { diagnostics } = found(TOUR.replace('title: Public services', '$&\nroom: #3'));
    const rules = diagnostics.filter(isOfForm).map(({ rule }) => rule);
    expect(rules.sort()).toEqual(['key-unknown', 'yaml-value-in-comment']);
  });
});

it('does not take a text apart that is far too long for a group written in one', () => {
  const { diagnostics } = found(`${TOUR}day: "a${' '.repeat(60_000)}x"\n`);
  expect(diagnostics.find(({ rule }) => rule === 'value-of-wrong-type')?.help).toContain('indented below');
});

describe('what a project decides', () => {
  it('weighs a rule otherwise, and silences it', () => {
    const rule = 'host-unconfirmed';
    expect(severitiesOf(rule, TOUR)).toEqual(['error']);
    expect(severitiesOf(rule, TOUR, { severities: { [rule]: 'info' } })).toEqual(['info']);
    expect(severitiesOf(rule, TOUR, { severities: { [rule]: 'off' } })).toEqual([]);
  });

  it('weighs warnings of form too, and leaves what is not assessable as it is', () => {
    const numbered = TOUR.replace('title: Talk', 'title: Talk, prefer: { part: morning }, topics: [010]');
    expect(severitiesOf('yaml-number', numbered)).toEqual(['warning']);
    expect(severitiesOf('yaml-number', numbered, { severities: { 'yaml-number': 'off' } })).toEqual([]);
    expect(severitiesOf('rank-unknown', TOUR)).toEqual(['not-assessable']);
    expect(severitiesOf('rank-unknown', TOUR, { severities: { 'rank-unknown': 'error' } })).toEqual([
      'not-assessable',
    ]);
    expect(severitiesOf('rank-unknown', TOUR, { severities: { 'rank-unknown': 'off' } })).toEqual([]);
  });

  it('knows its own titles before all others', () => {
    const titles: Settings['titles'] = [
      { where: 'by our file', source: 'our file', ranks: { 'head of consular': 6, 'secretary general': 9 } },
    ];
    const { facts } = found(TOUR, { titles }).understood ?? {};
    expect(facts?.delegates[0]?.ranking).toEqual({
      kind: 'derived',
      rank: 6,
      because: "'head of consular' is rank 6 by our file",
    });
    expect(facts?.hosts[0]?.lead?.ranking).toMatchObject({ rank: 9 });
  });

  it('adds holidays and takes them away; what the tour says of a date wins', () => {
    const own = (observed: boolean, name = 'Day of the City') => [
      { date: '2014-06-26' as LocalDate, name, country: 'MY', observed },
    ];
    const names = (text: string, holidays: Settings['holidays']) =>
      found(text, { holidays }).understood?.facts.days[0]?.holidays.map(({ name }) => name);
    expect(names(TOUR, own(true))).toEqual(['Day of the City']);
    expect(severitiesOf('session-on-holiday', TOUR, { holidays: own(true) })).toEqual(['error']);
    const declared = `${TOUR}calendar: { holidays: [{ date: 2014-06-26, name: Fair, observed: false }] }\n`;
    expect(names(declared, own(true))).toEqual([]);
    const independence = TOUR.replaceAll('2014-06-2', '2014-08-3')
      .replaceAll('36', '31')
      .replaceAll('37', '31');
    expect(names(independence, [])).toEqual(['Independence Day']);
    expect(
      names(independence, [{ date: '2014-08-31' as LocalDate, name: 'x', country: 'MY', observed: false }]),
    ).toEqual([]);
  });

  it('points only at what stands in the tour', () => {
    const holidays = [{ date: '2014-06-26' as LocalDate, name: 'Fair', country: 'MY' }];
    const [own] = found(TOUR, { holidays }).diagnostics.filter(({ rule }) => rule === 'session-on-holiday');
    expect(own?.related).toEqual([]);
    const declared = `${TOUR}calendar: { holidays: [{ date: 2014-06-26, name: Fair }] }\n`;
    const [stated] = found(declared).diagnostics.filter(({ rule }) => rule === 'session-on-holiday');
    expect(stated?.related).toHaveLength(1);
  });
});

describe('profiles', () => {
  it('begin from figures that can be', () => {
    for (const [name, value] of Object.entries(defaultPolicy))
      expect(figureFault(name as ThresholdName, value), name).toBeUndefined();
  });

  it.each(profiles)(
    '$id differs from the defaults, and says why',
    ({ id, summary, thresholds, severities }) => {
      expect(summary).toMatch(/^[A-Z].*\.$/);
      const overruled = Object.entries(thresholds);
      for (const [name, { value, source }] of overruled) {
        expect(value, name).not.toBe(defaultPolicy[name as keyof typeof defaultPolicy]);
        expect(source, name).toMatch(/https?:\/\/|house rule/);
        expect(figureFault(name as ThresholdName, value), name).toBeUndefined();
      }
      for (const [rule, { severity, source }] of Object.entries(severities ?? {})) {
        expect(rules.find((one) => one.id === rule)?.severity, rule).not.toBe(severity);
        expect(rules.map((one) => one.id)).toContain(rule);
        expect(source, rule).toMatch(/https?:\/\/|house rule/);
      }
      const differences = overruled.length + Object.keys(severities ?? {}).length;
      expect(differences > 0).toBe(id !== 'default');
    },
  );

  it('are chosen by the tour, else by the project; thresholds of the project overrule both', () => {
    const policyOf = (text: string, settings: Partial<Settings> = {}) =>
      found(text, settings).understood?.policy;
    expect(policyOf(TOUR)).toEqual(defaultPolicy);
    expect(policyOf(TOUR, { profile: 'taiex' })).toEqual({
      ...defaultPolicy,
      groupSize: 5,
      programmeDays: 5,
    });
    expect(policyOf(`${TOUR}profile: open-world\n`, { profile: 'taiex' })?.programmeDays).toBe(8);
    expect(policyOf(`${TOUR}profile: taiex\n`, { thresholds: { groupSize: 7 } })?.groupSize).toBe(7);
  });

  it('weigh rules otherwise; severities of the project overrule them', () => {
    const rule = 'delegate-without-reason';
    expect(severitiesOf(rule, TOUR)).toEqual(['info']);
    expect(severitiesOf(rule, `${TOUR}profile: world-bank\n`)).toEqual(['warning']);
    expect(severitiesOf(rule, TOUR, { profile: 'world-bank', severities: { [rule]: 'off' } })).toEqual([]);
  });
});

describe('an agenda made by hand', () => {
  const withAgenda = `${TOUR}agenda: [{ session: talk, at: 2014-06-26 22:00 }]\n`;
  const rule = 'agenda-demand-broken';

  it('is judged where there is one, and only then brings the planner with it', async () => {
    expect(await judgeOf({ file: 'tour.yaml', text: TOUR })).toBeUndefined();
    const judge = await judgeOf({ file: 'tour.yaml', text: withAgenda });
    const { diagnostics } = validate(
      { file: 'tour.yaml', text: withAgenda },
      { today: '2014-06-01' as LocalDate, judge },
    );
    expect(diagnostics.filter((one) => one.rule === rule).map(({ message }) => message)).toEqual([
      '"Talk" is agreed for Thursday 26 June 2014 at 10:00. But "Talk" at Ministry is on Thursday 26 June 2014 22:00-23:00.',
    ]);
  });

  it('names sessions and interpreters that there are, and ends after it begins', () => {
    const { diagnostics } = found(
      `${TOUR}agenda: [{ session: tolk, at: 2014-06-26 10:00, until: 09:00, interpreters: [ivan] }]\n`,
    );
    const ofForm = diagnostics.filter(({ lesson }) => lesson === 'format');
    expect(ofForm.map(({ message, help }) => `${message} ${help}`)).toEqual([
      'No session has the id `tolk`. Did you mean `talk`?',
      'The session ends at 09:00, but starts at 10:00. Write an end after 10:00 on the same day.',
      'No interpreter has the id `ivan`. The tour lists no interpreters.',
    ]);
  });
});

describe('a field that cannot be read', () => {
  it.each([
    ['status: invited', 'status: yes', 'host-unconfirmed'],
    ['delegation: {', 'budget: 24,000 EUR\ndelegation: {', 'travel-cost-per-day-high'],
    ['delegation: {', 'travel: { base: Hilton }\ndelegation: {', 'hotel-unlocated'],
  ])('as in %s written %s is not told as missing by %s as well', (right, wrong, rule) => {
    const written = TOUR.replace(right, wrong);
    expect(severitiesOf(rule, written)).toEqual([]);
    expect(found(written).diagnostics.filter(isOfForm)).toHaveLength(1);
    const missing = written.replace(/status: yes|budget: .*\n|travel: .*\n/, '');
    expect(severitiesOf(rule, missing)).toEqual(['not-assessable']);
  });

  it.each([
    ['session-without-end', 'for: 60m', 'for: an hour or so'],
    ['counterpart-unnamed', 'lead: { name: Mr. B, title: Secretary General }', 'lead: Mr. B'],
  ])('is not told as missing by %s either, whose finding stands at another place', (rule, right, wrong) => {
    const written = TOUR.replace(right, wrong);
    expect(found(written).diagnostics.filter(isSetAside)).toHaveLength(1);
    expect(severitiesOf(rule, written)).toEqual([]);
    expect(severitiesOf(rule, TOUR.replace(`, ${right}`, ''))).toHaveLength(1);
  });

  it('is told once, also where a part of it looks odd by itself', () => {
    const rules = (at: string) =>
      found(TOUR.replace('name: Ministry,', `name: Ministry, place: { at: ${at} },`)).diagnostics.flatMap(
        ({ rule, lesson }) => (lesson === 'format' ? [rule] : []),
      );
    expect(rules('[41,07, 28,94]')).toEqual(['value-not-understood']);
    expect(rules('[41.07, 028]')).toEqual(['yaml-number']);
  });

  it('is not the ground for others: of two dates in the wrong order nobody knows which is wrong', () => {
    const { diagnostics } = found(
      TOUR.replace('from: 2014-06-26, to: 2014-06-27', 'from: 2014-06-27, to: 2014-06-26'),
    );
    const errors = diagnostics.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
    expect(errors).toContain('dates-reversed');
    expect(errors).not.toContain('session-outside-programme');
  });

  it('is left out where others are missing', () => {
    const others = ', { name: Agency }, { name: Council }]';
    const toldOf = (text: string) =>
      found(text).diagnostics.flatMap(({ rule, message }) => (rule === 'host-unconfirmed' ? [message] : []));
    const tour = TOUR.replace(/sessions:.*\n/, '');
    const missing = tour.replace(', status: invited }]', ` }${others}`);
    expect(toldOf(missing)).toEqual([expect.stringContaining('`status` of hosts 1, 2 and 3 is not stated.')]);
    const faulty = tour.replace('status: invited }]', `status: yes }${others}`);
    expect(toldOf(faulty)).toEqual([expect.stringContaining('`status` of hosts 2 and 3 is not stated.')]);
  });
});

it('says of a topic that the tour does not list only this, and not that the session has none', () => {
  const tour = TOUR.replace('for: 60m', 'for: 60m, topics: [leakage]');
  const told = found(`${tour}topics: [{ id: leakage-and-tariffs, name: Leakage and tariffs }]\n`);
  const names = told.diagnostics.map(({ rule }) => rule);
  expect(names).toContain('reference-unknown');
  expect(names).not.toContain('session-without-wanted-topic');
});
