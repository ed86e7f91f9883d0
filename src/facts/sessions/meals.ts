import type { LocalDate } from '../../base/calendar.ts';
import type { ClockSpan } from '../../base/clock.ts';
import type { SessionFacts } from '../facts.ts';

/** In the languages that documents are written in, and German, in small letters. Not of a visit before lunch, nor of what is about lunches at schools. */
const LUNCH =
  /(?<![a-zß-žа-ӿ])(?<!\b(?:school|before|after|petit)[ -])(?:lunch|luncheon|déjeuner|almuerzo|mittagessen|обед|tushlik|makan tengah hari)(?![a-zß-žа-ӿ-]| (?:program|scheme|service))|غداء|午餐/u;
const DINNER =
  /(?<![a-zß-žа-ӿ])(?:dinner|banquet|supper|dîner|cena|abendessen|ужин|kechki ovqat|makan malam)(?![a-zß-žа-ӿ])|عشاء|晚餐|晚宴/u;

/** True of what feeds those who attend it: a reception, and what is called a lunch. */
export function isMeal({ kind, title }: Pick<SessionFacts, 'kind' | 'title'>): boolean {
  return kind === 'reception' || LUNCH.test(title.toLowerCase());
}

/** True of a reception that is called a dinner. */
export function isDinner({ kind, title }: Pick<SessionFacts, 'kind' | 'title'>): boolean {
  return kind === 'reception' && DINNER.test(title.toLowerCase());
}

/** True where such a session is at lunchtime on the date, whenever in its own limits it is. */
export function feedsOn(session: SessionFacts, date: LocalDate, lunch: ClockSpan): boolean {
  const { fixed, length } = session;
  const { earliest, latest } = session.session;
  const [first, last] =
    fixed === undefined ? [earliest, latest && { ...latest, time: latest.time - length }] : [fixed, fixed];
  return (
    isMeal(session) &&
    first?.date === date &&
    last?.date === date &&
    last.time < lunch.to &&
    lunch.from < first.time + length
  );
}
