import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config/read-config.ts';
import { noSettings } from '../../src/config/settings.ts';

const NAME = 'studytour.config.yaml';
const read = (text: string) => readConfig(NAME, text);
/** `2:10 value-not-understood …`, one a diagnostic. */
const told = (text: string) =>
  read(text).diagnostics.map(
    ({ range, rule, message, help }) => `${range.line}:${range.column} ${rule} ${message} ${help ?? ''}`,
  );

describe('a project file', () => {
  it('becomes settings', () => {
    const { settings, diagnostics, config } = read(`
profile: taiex
files: ["tours/*.yaml"]
ignore: [tours/old/**]
severities: { host-unconfirmed: error, counterpart-unnamed: off }
thresholds: { sessionsPerDay: { value: 5, reason: our hosts are in one building } }
titles:
  - { title: Head of Consular, rank: head of division }
  - { title: "Leading Consultant, Legal", rank: specialist, country: UZ, organisation: Ministry of Justice }
holidays: [{ date: 2026-09-14, name: Day of the City, country: MY, observed: false }]
`);
    expect(diagnostics).toEqual([]);
    expect(config.files).toEqual(['tours/*.yaml']);
    expect(settings).toEqual({
      profile: 'taiex',
      thresholds: { sessionsPerDay: 5 },
      severities: { 'host-unconfirmed': 'error', 'counterpart-unnamed': 'off' },
      titles: [
        {
          where: `by ${NAME}`,
          source: NAME,
          countries: ['UZ'],
          organisations: ['ministry of justice'],
          ranks: { 'leading consultant , legal': 9 },
        },
        { where: `by ${NAME}`, source: NAME, ranks: { 'head of consular': 6 } },
      ],
      holidays: [{ date: '2026-09-14', name: 'Day of the City', country: 'MY', observed: false }],
    });
  });

  it.each(['', '# nothing decided yet\n'])('decides nothing where it says nothing: %j', (text) => {
    expect(read(text)).toMatchObject({ settings: noSettings, diagnostics: [], config: {} });
  });

  it.each([
    [
      '- a\n',
      '1:1 file-shape The file is a list, where the names and values of a project file are expected.',
    ],
    ['profil: taiex\n', '1:1 key-unknown A project file has no key `profil`. Did you mean `profile`?'],
    ['profile: taix\n', '1:10 value-not-understood `profile` is "taix", which is not one of'],
    [
      'severities:\n  host-unconfirm: off\n',
      '2:3 key-unknown `severities` has no key `host-unconfirm`. Did you mean `host-unconfirmed`?',
    ],
    ['severities: { host-unconfirmed: of }\n', '1:33 value-not-understood `host-unconfirmed` is "of"'],
    [
      'severities: { key-unknown: off }\n',
      '1:28 value-not-understood `key-unknown` is "off", but what cannot be read is always an error',
    ],
    [
      'severities: { yaml-syntax: warning }\n',
      '1:28 value-not-understood `yaml-syntax` is "warning", but what cannot be read is always an error',
    ],
    [
      'thresholds: { sessionPerDay: { value: 5, reason: x } }\n',
      '1:15 key-unknown `thresholds` has no key `sessionPerDay`. Did you mean `sessionsPerDay`?',
    ],
    [
      'thresholds: { townSpeed: { value: 0, reason: x } }\n',
      '1:35 value-not-understood `townSpeed` is 0, but it is at least 1. Unless stated it is 30 km/h: speed on the road',
    ],
    [
      'thresholds: { startStep: { value: 0, reason: x } }\n',
      '1:35 value-not-understood `startStep` is 0, but it is at least 1.',
    ],
    [
      'thresholds: { groundShare: { value: 25, reason: x } }\n',
      '1:37 value-not-understood `groundShare` is 25, but a share is a part of one, 0.25 for a quarter.',
    ],
    [
      'thresholds: { lunchMinutes: { value: 10.5, reason: x } }\n',
      '1:38 value-not-understood `lunchMinutes` is 10.5, but it is a whole number of minutes.',
    ],
    [
      'thresholds: { sessionsPerDay: { value: 5 } }\n',
      '1:15 key-missing `sessionsPerDay` has no `reason`. Add `reason: Our agreement with the ministry`.',
    ],
    [
      'thresholds: { sessionsPerDay: 5 }\n',
      '1:31 value-of-wrong-type `sessionsPerDay` is 5; a group of keys',
    ],
    ['titles: [{ title: Head, rank: boss }]\n', '1:31 value-not-understood `rank` is "boss"'],
    [
      'holidays: [{ date: 14.09.2026, name: X, country: MY }]\n',
      '1:20 value-not-understood `date` is "14.09.2026", which is not a date written year-month-day. Did you mean `2026-09-14`?',
    ],
    ['holidays: [{ date: 2026-09-14, name: X }]\n', 'key-missing Item 1 of `holidays` has no `country`.'],
    ['profile: [taiex\n', 'yaml-syntax'],
  ])('%j is answered in its own lines', (text, expected) => {
    expect(told(text).join('\n')).toContain(expected);
  });

  it('keeps what can be understood beside what cannot', () => {
    const { settings, diagnostics } = read('profile: taix\nseverities: { host-unconfirmed: info }\n');
    expect(diagnostics).toHaveLength(1);
    expect(settings).toEqual({ ...noSettings, severities: { 'host-unconfirmed': 'info' } });
  });

  it('leaves a figure with which nothing can be reckoned, and a fault that is always one, as they come', () => {
    expect(
      read('thresholds: { townSpeed: { value: 0, reason: x } }\nseverities: { key-unknown: off }\n').settings,
    ).toEqual(noSettings);
  });

  it('may say of what is always an error that it is one', () => {
    expect(told('severities: { key-unknown: error }\n')).toEqual([]);
  });

  it('may weigh what is noted of the form, and of comments', () => {
    expect(told('severities: { weekday-missing: off, suppression-unused: error }\n')).toEqual([]);
  });

  it('points into a group whose key is misspelt, under the key as it stands there', () => {
    const text = 'treshholds:\n  townSpeed: { value: 0, reason: x }\n';
    expect(told(text).join('\n')).toContain('2:23 value-not-understood `townSpeed` is 0');
    expect(read(text).locate(['thresholds', 'townSpeed'])).toMatchObject({ line: 2, column: 14 });
  });

  it('takes no title that has no words', () => {
    expect(read('titles: [{ title: "…", rank: specialist }]\n').settings.titles).toEqual([]);
  });

  it('takes a note by the word that is shown', () => {
    const { settings, diagnostics } = read('severities: { host-unconfirmed: note }\n');
    expect(diagnostics).toEqual([]);
    expect(settings.severities).toEqual({ 'host-unconfirmed': 'info' });
  });

  it('lowers what is only a warning of form', () => {
    expect(read('severities: { yaml-number: off, yaml-comment: warning }\n')).toMatchObject({
      diagnostics: [],
      settings: { severities: { 'yaml-number': 'off', 'yaml-comment': 'warning' } },
    });
  });

  it('says where each value stands', () => {
    const { locate } = read('profile: taiex\nseverities:\n  host-unconfirmed: off\n');
    expect(locate(['severities', 'host-unconfirmed'])).toMatchObject({ line: 3, column: 21 });
  });
});
