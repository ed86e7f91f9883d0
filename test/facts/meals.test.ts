import { describe, expect, it } from 'vitest';
import { isDinner, isMeal } from '../../src/facts/sessions/meals.ts';
import { tourOf } from './tour-of.ts';

const kindOf = (session: string) =>
  tourOf(`hosts: [{ id: h, name: Bank }]\nsessions: [${session}]\n`).facts.sessions[0]?.kind;

describe('a session', () => {
  it.each([
    'Working lunch with the committee',
    'Luncheon',
    'Déjeuner de travail',
    'Mittagessen',
    'Рабочий обед',
    'Tushlik',
    'Makan tengah hari',
    'غداء عمل',
    '工作午餐',
  ])('is a meal where it is called "%s"', (title) => {
    expect(isMeal({ kind: 'round table', title })).toBe(true);
  });

  it.each([
    'The national school lunch programme',
    'Lunch service at hospitals',
    'Visit before lunch',
    'Lunch-time seminar',
    'Petit déjeuner',
    'Обеденный зал',
    'Pre-lunch tour of the port',
    'Après le déjeuner: visite du port',
    'Visita antes del almuerzo',
    'Rundgang nach dem Mittagessen',
    'Школьный обед: опыт Финляндии',
    'После обеда',
    'Tushlikdan keyin',
    'Lawatan selepas makan tengah hari',
    'جولة بعد الغداء',
    '午餐后参观',
    '学校午餐',
  ])('is no meal where it is called "%s"', (title) => {
    expect(isMeal({ kind: 'briefing', title })).toBe(false);
  });

  it.each([
    'Lunch',
    'Working lunch',
    'lunch with the board',
    'Lunch break',
    'Dinner',
    'Dinner given by the Minister',
    'Déjeuner de travail',
    'Dîner',
    'Almuerzo',
    'Cena de bienvenida',
    'Abendessen',
    'Рабочий обед',
    'Ужин',
    'Tushlik',
    'Kechki ovqat',
    'Makan tengah hari',
    'Makan malam',
    'غداء عمل',
    'حفل عشاء',
    '工作午餐',
    '欢迎晚宴',
  ])('without a kind is a reception where it is called "%s"', (title) => {
    expect(kindOf(`{ host: h, title: "${title}" }`)).toBe('reception');
    expect(kindOf(`{ title: "${title}" }`)).toBe('reception');
    expect(kindOf(`{ host: h, kind: briefing, title: "${title}" }`)).toBe('briefing');
  });

  it.each([
    'The national school lunch programme',
    'School dinner services',
    'Visit before dinner',
    'Lunch-time seminar',
    'Visite avant le dîner',
    'Paseo después de la cena',
    'Escenarios de la balanza',
    'Обеденный зал',
    'جولة قبل العشاء',
    '晚餐后座谈',
    'Policy',
  ])('without a kind is a briefing where it is called "%s"', (title) => {
    expect(kindOf(`{ host: h, title: "${title}" }`)).toBe('briefing');
  });

  it.each(['Gala dinner', 'Dîner officiel', 'Cena', 'Ужин', '欢迎晚宴'])(
    'is a dinner where a reception is called "%s"',
    (title) => {
      expect(isDinner({ kind: 'reception', title })).toBe(true);
      expect(isDinner({ kind: 'briefing', title })).toBe(false);
    },
  );
});
