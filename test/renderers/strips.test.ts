import { describe, expect, it } from 'vitest';
import { plainPalette } from '../../src/base/palette.ts';
import { en } from '../../src/language/catalogues/en.ts';
import { ru } from '../../src/language/catalogues/ru.ts';
import { dayStrips, type Strip } from '../../src/renderers/terminal/day-strips.ts';
import { stripLines } from '../../src/renderers/terminal/strip-lines.ts';
import { fixture } from './fixture.ts';

const screen = { width: 80, palette: plainPalette, unicode: true };

function strip(stretches: readonly Partial<Strip['stretches'][number]>[], named: Partial<Strip> = {}): Strip {
  const usual = { start: 540, end: 660, look: 'interpreted', label: 'MAMPU', isOpen: false } as const;
  return { day: 'Mon 23', group: '', stretches: stretches.map((one) => ({ ...usual, ...one })), ...named };
}

function lines(strips: readonly Strip[], changed: Partial<typeof screen> = {}): string[] {
  return stripLines(strips, en, { ...screen, ...changed });
}

describe('the days on a screen', () => {
  it('are a strip each, and one for each group that does something of its own', () => {
    expect(dayStrips(fixture, en).map(({ day, group }) => `${day} ${group}`.trim())).toEqual([
      'Sun 22',
      'Mon 23',
      'Tue 24',
      'Wed 25 Group B',
      'Wed 25 Group A',
      'Thu 26',
    ]);
    const [, , , b, a] = dayStrips(fixture, en).map(({ stretches }) => stretches.map(({ label }) => label));
    expect(b?.join()).toContain('IMPACT');
    expect(a?.join()).not.toContain('IMPACT');
  });

  it('have a strip for a day on which there is only a flight, unless it goes on past midnight', () => {
    const flights = dayStrips(fixture, en).flatMap(({ day, stretches }) =>
      stretches.filter(({ look }) => look === 'journey').map(({ start, end }) => [day, start, end]),
    );
    expect(flights).toEqual([['Sun 22', 50, 10 * 60 + 40]]);
  });

  it('speak the language of the document', () => {
    expect(dayStrips(fixture, ru)[3]).toMatchObject({ day: 'ср 25', group: 'Группа B' });
  });

  it('tell interpreted sessions from others, with their names and what the signs mean', () => {
    expect(
      lines([
        strip([
          {},
          { start: 660, end: 690, look: 'transfer', label: '' },
          { start: 690, end: 780, look: 'spoken' },
        ]),
      ]),
    ).toEqual([
      '        09        10        11        12        13        14        15',
      'Mon 23  ▌MAMPU ▒▒▒▒▒▒▒▒▒▒▒▒▒─────▌MAMPU ████████',
      '█ session   ▒ interpreted   ─ transfer',
    ]);
  });

  it('shows what is still to be confirmed', () => {
    expect(lines([strip([{ isOpen: true }])])[1]).toBe('Mon 23  ▌MAMPU?▒▒▒▒▒▒▒▒▒▒▒▒▒');
  });

  it('shorten a name, or leave it out, but never the sign of what it is', () => {
    const label = 'Ministry of Communications';
    const at = (end: number) => lines([strip([{ end, label }])])[1]?.slice(8);
    expect(at(660)).toBe('▌Ministry of Comm… ▒');
    expect(at(600)).toBe('▌Minist… ▒');
    expect(at(570)).toBe('▌▒▒▒▒');
  });

  it('keep their hours when there is no room for each of them', () => {
    const day = strip([{ start: 6 * 60, end: 22 * 60 }]);
    expect(lines([day], { width: 40 })[0]?.trim()).toBe('06  08  10  12  14  16  18  20');
  });

  it('cut off a journey by night, unless nothing of it would be left', () => {
    const journey = (start: number, end: number) =>
      strip([{ start: start * 60, end: end * 60, look: 'journey' }]);
    expect(lines([journey(1, 11), strip([{}])]).slice(0, 2)).toEqual([
      '        09        10        11        12        13        14        15',
      'Mon 23  ‹═══════════════════',
    ]);
    expect(lines([journey(14, 23)])[1]).toBe(`Mon 23  ${' '.repeat(50)}${'═'.repeat(19)}›`);
    expect(lines([journey(1, 5), strip([{}])])[0]?.trim()).toMatch(/^01 +02/);
  });

  it('have room for the letter of a group on a narrow screen', () => {
    const name = (group: string) =>
      lines([strip([{}], { group })], { width: 40 })[1]
        ?.slice(8, 20)
        .trimEnd();
    expect(name('Kumpulan A')).toBe('Kumpulan A');
    expect(name('Mr. Begzod Achilov')).toBe('Mr. Begzo…');
  });

  it('draw in ASCII where a screen knows nothing else', () => {
    expect(lines([strip([{}])], { unicode: false })[1]).toBe('Mon 23  [MAMPU ~~~~~~~~~~~~~');
  });

  it('are left out where nothing is planned', () => {
    expect(lines([strip([])])).toEqual([]);
  });
});
