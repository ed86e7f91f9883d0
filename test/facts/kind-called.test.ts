import { describe, expect, it } from 'vitest';
import { kindCalled } from '../../src/facts/sessions/kind-called.ts';

describe('the kind that a title says', () => {
  it.each([
    'Courtesy call on the Minister',
    'Welcome and courtesy call',
    'COURTESY VISIT TO THE GOVERNOR',
    'Visite de courtoisie au Préfet',
    'Visita de cortesía al alcalde',
    'Höflichkeitsbesuch beim Minister',
    'Визит вежливости к министру',
    'Hurmat tashrifi',
    'Kunjungan hormat ke atas Ketua Setiausaha',
    'زيارة مجاملة لوزير المالية',
    '礼节性拜会部长',
  ])('is a courtesy call: %s', (title) => {
    expect(kindCalled(title)).toBe('courtesy call');
  });

  it.each(['Lunch with the directors', 'Dinner hosted by the Ambassador', 'Déjeuner de travail'])(
    'is a reception: %s',
    (title) => {
      expect(kindCalled(title)).toBe('reception');
    },
  );

  it.each([
    'Briefing before the courtesy call',
    'Preparing courtesy calls: protocol',
    'Courtesy calling cards',
    'The national budget',
    'School lunches in practice',
    '',
  ])('is a briefing: "%s"', (title) => {
    expect(kindCalled(title)).toBe('briefing');
  });
});
