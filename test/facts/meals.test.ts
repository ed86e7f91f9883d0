import { describe, expect, it } from 'vitest';
import { isDinner, isMeal } from '../../src/facts/sessions/meals.ts';

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
  ])('is no meal where it is called "%s"', (title) => {
    expect(isMeal({ kind: 'briefing', title })).toBe(false);
  });

  it.each(['Gala dinner', 'Dîner officiel', 'Cena', 'Ужин', '欢迎晚宴'])(
    'is a dinner where a reception is called "%s"',
    (title) => {
      expect(isDinner({ kind: 'reception', title })).toBe(true);
      expect(isDinner({ kind: 'briefing', title })).toBe(false);
    },
  );
});
