import type { SessionFacts } from '../facts.ts';

// Each list is in the languages that documents are written in, and German, in small letters, and letters are named: V8 takes a
// millisecond for \p{L} that does not look at case, and a tenth of one for each that does.

const SUMMING_UP =
  /(?<![a-zß-žа-ӿ])(?:debrief[a-z]*|wrap[- ]?up|evaluation|action plans?|reporting|conclusions?|lessons|summary|summing up|bilan(?! (?:comptable|carbone|énergétique|hydrique|financier|social|de santé|des? émissions))|débriefing|évaluation|plan d[’']action|synthèse|restitution|(?:^|primer |breve |último )balance(?=$| final| y | e | de (?:la |las |los |nuestra )?(?:visita|gira|jornadas?|semana|misión|pasantía|actividad(?:es)?|reuni(?:ón|ones)|experiencias?|resultados)| del? (?:viaje|día|programa|recorrido|intercambio))|evaluación|plan de acción|conclusiones|recapitulación|auswertung|nachbesprechung|abschluss(?:gespräch|besprechung|runde)|aktionsplan|fazit|zusammenfassung|итог[а-яё]*|подведени[а-яё]+|дебрифинг[а-яё]*|вывод[а-яё]*|оценк[а-яё]+|план[а-яё]* действий|yakun[a-z]*|xulosa[a-z]*|baholash[a-z]*|harakatlar rejasi|mesyuarat penutup|penilaian|rumusan|kesimpulan|pelan tindakan)(?![a-zß-žа-ӿ])|ختامي|تقييم|خطة العمل|خلاصة|总结|小结|评估|行动计划/u;

const EVALUATION =
  /(?<![a-zß-žа-ӿ])(?:evaluation|evaluate|feedback|évaluation|évaluer|evaluación|auswertung|evaluierung|оценк[а-яё]+|обратн[а-яё]+ связ[а-яё]+|анкет[а-яё]+|baholash[a-z]*|penilaian|maklum balas)(?![a-zß-žа-ӿ])|تقييم|评估|评价|反馈/u;

type Titled = Pick<SessionFacts, 'kind' | 'title' | 'host'>;

/** A debrief by kind, or what the delegates do among themselves under such a title. */
export function sumsUp({ kind, host, title }: Titled): boolean {
  return kind === 'debrief' || (!host && SUMMING_UP.test(title.toLowerCase()));
}

/** True of what the delegates do among themselves where its title says that they are asked what they think of the tour. */
export function isEvaluation({ host, title }: Titled): boolean {
  return !host && EVALUATION.test(title.toLowerCase());
}
