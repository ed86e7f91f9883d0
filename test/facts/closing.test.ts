import { describe, expect, it } from 'vitest';
import { isEvaluation, sumsUp } from '../../src/facts/sessions/closing.ts';

const among = (title: string) => ({ kind: 'workshop' as const, title, host: undefined });

describe('what the delegates do among themselves', () => {
  it.each([
    'Wrap-up and lessons',
    'Results and reporting session',
    'Bilan de la visite',
    'Plan d’action',
    'Puesta en común y conclusiones',
    'Balance',
    'Balance final',
    'Primer balance de la visita',
    'Balance del viaje y próximos pasos',
    'Bilan à mi-parcours',
    'Auswertung der Reise',
    'Подведение итогов',
    'Итоговое совещание',
    'Разработка плана действий',
    'Yakuniy yigʻilish',
    'Mesyuarat penutup',
    'جلسة ختامية',
    '总结会',
  ])('sums the tour up where it is called "%s"', (title) => {
    expect(sumsUp(among(title))).toBe(true);
    expect(sumsUp({ ...among(title), host: {} as never })).toBe(false);
  });

  it.each([
    'Evaluation and feedback',
    'Évaluation à chaud',
    'Evaluación de la visita',
    'Auswertung',
    'Оценка визита участниками',
    'Обратная связь',
    'Safarni baholash',
    'Sesi maklum balas',
    'تقييم الزيارة',
    '评估会',
  ])('asks what they think of it where it is called "%s"', (title) => {
    expect(isEvaluation(among(title))).toBe(true);
    expect(isEvaluation({ ...among(title), host: {} as never })).toBe(false);
  });

  it.each([
    'The day',
    'Итальянский опыт',
    'Balancer les comptes',
    'Planning',
    'Yakshanba',
    '参观',
    'Balance of payments',
    'The balance of powers',
    'Balance sheets of banks',
    'Gender balance',
    'Work-life balance',
    'Balance de pagos',
    'Balance energético',
    'Balance de situación',
    'Bilan carbone',
    'Bilan comptable',
  ])('does neither where it is called "%s"', (title) => {
    expect(sumsUp(among(title))).toBe(false);
    expect(isEvaluation(among(title))).toBe(false);
  });
});
