import type { SessionFacts } from '../facts.ts';

// Each list is in the languages that documents are written in, and German, in small letters: V8 takes a millisecond more for
// a pattern with \p{L} that does not look at case.

const SUMMING_UP =
  /(?<!\p{L})(?:debrief\p{L}*|wrap[- ]?up|evaluation|action plans?|reporting|conclusions?|lessons|summary|summing up|bilan|débriefing|évaluation|plan d[’']action|synthèse|restitution|balance|evaluación|plan de acción|conclusiones|recapitulación|auswertung|nachbesprechung|abschluss(?:gespräch|besprechung|runde)|aktionsplan|fazit|zusammenfassung|итог\p{L}*|подведени\p{L}+|дебрифинг\p{L}*|вывод\p{L}*|оценк\p{L}+|план\p{L}* действий|yakun\p{L}*|xulosa\p{L}*|baholash\p{L}*|harakatlar rejasi|mesyuarat penutup|penilaian|rumusan|kesimpulan|pelan tindakan)(?!\p{L})|ختامي|تقييم|خطة العمل|خلاصة|总结|小结|评估|行动计划/u;

const EVALUATION =
  /(?<!\p{L})(?:evaluation|evaluate|feedback|évaluation|évaluer|evaluación|auswertung|evaluierung|оценк\p{L}+|обратн\p{L}+ связ\p{L}+|анкет\p{L}+|baholash\p{L}*|penilaian|maklum balas)(?!\p{L})|تقييم|评估|评价|反馈/u;

type Titled = Pick<SessionFacts, 'kind' | 'title' | 'host'>;

/** A debrief by kind, or what the delegates do among themselves under such a title. */
export function sumsUp({ kind, host, title }: Titled): boolean {
  return kind === 'debrief' || (!host && SUMMING_UP.test(title.toLowerCase()));
}

/** True of what the delegates do among themselves where its title says that they are asked what they think of the tour. */
export function isEvaluation({ host, title }: Titled): boolean {
  return !host && EVALUATION.test(title.toLowerCase());
}
