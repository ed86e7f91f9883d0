import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../src/base/calendar.ts';
import { noSettings } from '../../src/config/settings.ts';
import { fix } from '../../src/fix.ts';
import { validate } from '../../src/validate.ts';

const TOUR = `studytour: 1
title: A visit
countries: { receiving: UZ, providing: MY }
dates: { from: 2014-06-24, to: 2014-06-27 }
timeZone: Asia/Kuala_Lumpur
delegation:
  languages: [en]
  delegates:
    - name: Ms. A
      title: Head of Consular
    - name: Ms. B
      title: Head of Nothing
`;

const today = '2014-05-15' as LocalDate;

function checked(text: string, severities = {}, on = today) {
  return validate({ file: 'tour.yaml', text }, { today: on, settings: { ...noSettings, severities } });
}

function found(text: string, rule: string, severities = {}) {
  return checked(text, severities)
    .diagnostics.filter((one) => one.rule === rule)
    .map(({ range, message, help }) => ({ line: range.line, message, help }));
}

const behind = (line: string, comment: string) => TOUR.replace(line, `${line} ${comment}`);
const atop = (line: string, comment: string) =>
  TOUR.replace(new RegExp(`^( *)${line}`, 'm'), `$1${comment}\n$1${line}`);
const ANSWER = '# studytour-ignore rank-unknown: nobody there knows either';

describe('a comment that suppresses', () => {
  it('silences its rule on its own line, or on the line below it, and nowhere else', () => {
    expect(found(TOUR, 'rank-unknown').map(({ line }) => line)).toEqual([10, 12]);
    expect(found(behind('Head of Consular', ANSWER), 'rank-unknown').map(({ line }) => line)).toEqual([12]);
    expect(found(atop('title: Head of Nothing', ANSWER), 'rank-unknown').map(({ line }) => line)).toEqual([
      10,
    ]);
  });

  it('reaches as far as the entry that begins there', () => {
    expect(found(atop('- name: Ms. A', ANSWER), 'rank-unknown').map(({ line }) => line)).toEqual([13]);
    expect(found(atop('delegates:', ANSWER), 'rank-unknown')).toEqual([]);
    expect(found(behind('delegation:', ANSWER), 'rank-unknown')).toEqual([]);
    expect(found(behind('studytour: 1', ANSWER), 'rank-unknown')).toHaveLength(2);
  });

  it('may stand above another one, and an empty line', () => {
    const two = TOUR.replace(
      '    - name: Ms. A',
      `    ${ANSWER}\n\n    # studytour-ignore form-of-address-missing: she has none\n    - name: Ms. A`,
    );
    expect(found(two, 'rank-unknown')).toHaveLength(1);
  });

  it('keeps what it silenced, with the reason', () => {
    const { suppressed } = checked(behind('Head of Consular', ANSWER));
    expect(suppressed.map(({ diagnostic, reason }) => [diagnostic.rule, reason])).toEqual([
      ['rank-unknown', 'nobody there knows either'],
    ]);
  });

  it('may stand behind other words, and behind another one', () => {
    const other = '# studytour-ignore form-of-address-missing: she has none';
    const both = behind('Head of Consular', `# as on her card ${ANSWER} ${other}`);
    expect(found(both, 'rank-unknown').map(({ line }) => line)).toEqual([12]);
    const [unused] = checked(both).diagnostics.filter(({ rule }) => rule === 'suppression-unused');
    const [start, end] = [both.indexOf(` ${other}`), both.indexOf(other) + other.length];
    expect(unused?.fixes?.[0]?.edits).toEqual([{ start, end, text: '' }]);
    expect(unused?.range).toMatchObject({ line: 10, column: start - both.lastIndexOf('\n', start) + 1 });
    const first = behind('Head of Consular', `${other} ${ANSWER}`);
    expect(fix({ file: 'tour.yaml', text: first }, { today }, { unsafe: false }).text).toBe(
      behind('Head of Consular', ANSWER),
    );
  });

  it('is none within a text', () => {
    const quoted = TOUR.replace('title: A visit', `title: "A visit ${ANSWER.replace(/"/g, '')}"`);
    expect(checked(quoted).suppressed).toEqual([]);
    expect(found(quoted, 'suppression-unused')).toEqual([]);
    const folded = TOUR.replace('title: A visit', `title: >\n  A visit\n  ${ANSWER}`);
    expect(found(folded, 'suppression-unused')).toEqual([]);
  });

  it('works with the line ends of Windows', () => {
    const windows = behind('Head of Consular', ANSWER).replaceAll('\n', '\r\n');
    expect(found(windows, 'rank-unknown').map(({ line }) => line)).toEqual([12]);
    expect(checked(windows).suppressed.map(({ reason }) => reason)).toEqual(['nobody there knows either']);
  });
});

describe('a comment that suppresses nothing', () => {
  it('is reported', () => {
    const known = TOUR.replace('Head of Consular', 'Minister').replace('Head of Nothing', 'Minister');
    expect(found(known.replace('A visit', `A visit ${ANSWER}`), 'suppression-unused')).toEqual([
      {
        line: 2,
        message: 'Nothing is left here for the comment to silence: `rank-unknown` finds no fault.',
        help: 'Delete the comment.',
      },
    ]);
  });

  it('is told where the rule speaks instead, and then is not deleted unasked', () => {
    const misplaced = behind('title: A visit', ANSWER);
    expect(found(misplaced, 'suppression-unused')).toEqual([
      {
        line: 2,
        message:
          'The comment silences nothing: `rank-unknown` finds no fault in the entry that it stands by, but on lines 10 and 12.',
        help: 'Move it to the line of an entry that the rule speaks of, or above it; or delete it.',
      },
    ]);
    const fixes = checked(misplaced).diagnostics.flatMap((one) => one.fixes ?? []);
    expect(fixes.map(({ applicability }) => applicability)).toEqual(['unsafe']);
  });

  it('is not reported where the rule asks for nothing any more', () => {
    const leaderless = '# studytour-ignore delegation-without-leader: they are of one rank';
    const after = checked(behind('  delegates:', leaderless), {}, '2014-07-01' as LocalDate);
    expect(after.diagnostics.filter(({ rule }) => rule === 'suppression-unused')).toEqual([]);
    expect(found(behind('  delegates:', leaderless), 'suppression-unused')).toHaveLength(1);
  });

  it('is not reported where the rule did not look', () => {
    expect(found(behind('title: A visit', ANSWER), 'suppression-unused', { 'rank-unknown': 'off' })).toEqual(
      [],
    );
    const unread = behind('title: A visit', ANSWER).replace('2014-06-24', '24th');
    expect(found(unread, 'value-not-understood')).toHaveLength(1);
    expect(found(unread, 'suppression-unused')).toEqual([]);
  });
});

describe('a comment that cannot be followed', () => {
  it.each([
    ['# studytour-ignore rank-unknown', 'The comment gives no reason', 'Write it behind a colon'],
    ['# studytour-ignore rank-unknown:', 'The comment gives no reason', 'Write it behind a colon'],
    [
      '# studytour-ignore rank-unknown, lunch-missing: x',
      'One comment silences one rule.',
      'lunch-missing: …`',
    ],
    ['# studytour-ignore rank-unknown - x y', 'no colon behind `rank-unknown`', 'ignore rank-unknown: x y`'],
    ['# studytour-ignore rank-unknown because x', 'no colon behind', 'ignore rank-unknown: x`'],
    ['# studytour-ignore rank-unkown: x', 'There is no rule `rank-unkown`.', 'Did you mean `rank-unknown`?'],
    ['# studytour-ignore *: x', 'One comment cannot silence all rules.', 'Name the rule'],
    ['# studytour-ignore', 'The comment silences no rule', 'Write `# studytour-ignore rule-id'],
    ['# studytour-ignore key-unknown: x', '`key-unknown` cannot be silenced', 'Correct the place itself'],
  ])('%s', (comment, message, help) => {
    const text = behind('Head of Consular', comment);
    expect(found(text, 'suppression-invalid')).toEqual([
      { line: 10, message: expect.stringContaining(message), help: expect.stringContaining(help) },
    ]);
    expect(found(text, 'rank-unknown')).toHaveLength(2);
  });
});
