import type { LocalDate } from '../../base/calendar.ts';
import { type ClockSpan, subtractSpan } from '../../base/clock.ts';
import type { Policy } from '../../policy/thresholds.ts';
import type { SessionFacts } from '../facts.ts';
import type { Agreed } from './agreed.ts';

// In the languages that documents are written in, and German, in small letters. Not of a visit before a meal, nor of what is
// about meals at schools.
const LUNCH =
  /(?<![a-zß-žа-ӿ])(?<!\b(?:school|before|after|pre|post|petit)[ -]|avant le |après le |antes del |después del |vor dem |nach dem |школьный |sebelum |selepas )(?:lunch|luncheon|déjeuner|almuerzo|mittagessen|обед|tushlik|makan tengah hari)(?![a-zß-žа-ӿ]|[ -](?:time|hour|program|scheme|service|at school|in school|scolaire|escolar|in schulen|в школ|di sekolah))|(?<!(?:قبل|بعد) ال)غداء|(?<!学校)午餐(?![前后]|计划)/u;
const DINNER =
  /(?<![a-zß-žа-ӿ])(?<!\b(?:school|before|after|pre|post)[ -]|avant le |après le |antes de la |después de la |vor dem |nach dem |sebelum |selepas )(?:dinner|banquet|supper|dîner|cena|abendessen|ужин|kechki ovqat|makan malam)(?![a-zß-žа-ӿ]|[ -](?:time|program|scheme|service|hall))|(?<!(?:قبل|بعد) ال)عشاء|(?:晚餐|晚宴)(?![前后])/u;

/** True of a session that its title calls a lunch. */
export function isCalledLunch({ title }: Pick<SessionFacts, 'title'>): boolean {
  return LUNCH.test(title.toLowerCase());
}

/** True of a session that its title calls a lunch or a dinner: a reception, unless the tour says otherwise. */
export function isCalledMeal(session: Pick<SessionFacts, 'title'>): boolean {
  return isCalledLunch(session) || DINNER.test(session.title.toLowerCase());
}

/** True of what feeds those who attend it: a reception, and what is called a lunch. */
export function isMeal({ kind, title }: Pick<SessionFacts, 'kind' | 'title'>): boolean {
  return kind === 'reception' || isCalledLunch({ title });
}

/** True of a reception that is called a dinner. */
export function isDinner({ kind, title }: Pick<SessionFacts, 'kind' | 'title'>): boolean {
  return kind === 'reception' && DINNER.test(title.toLowerCase());
}

/** True of a session at this time of the day where those who attend it have their lunch. */
export function isLunchAt(
  session: Pick<SessionFacts, 'kind' | 'title'>,
  { from, to }: ClockSpan,
  lunch: ClockSpan,
): boolean {
  return isMeal(session) && from < lunch.to && lunch.from < to;
}

/** True where such a session is at lunchtime on the date, whenever in its own limits it is. */
export function feedsOn(session: SessionFacts, date: LocalDate, lunch: ClockSpan): boolean {
  const { fixed, length } = session;
  const { earliest, latest } = session.session;
  const [first, last] =
    fixed === undefined ? [earliest, latest && { ...latest, time: latest.time - length }] : [fixed, fixed];
  return (
    first?.date === date &&
    last?.date === date &&
    isLunchAt(session, { from: last.time, to: first.time + length }, lunch)
  );
}

/** True where agreed sessions leave a gap that is long enough for lunch; guests of a reception or lunch at noon eat there. */
export function leavesLunch(
  visits: readonly Agreed[],
  { lunchGapFrom, lunchGapTo, lunchGapMinutes }: Policy,
): boolean {
  const window = { from: lunchGapFrom, to: lunchGapTo };
  if (visits.some(({ session, ...span }) => isLunchAt(session, span, window))) return true;
  const gaps = visits
    // An end that is only assumed takes no time from lunch beyond the half of what is assumed.
    .reduce(
      (free, { from, to, end }) =>
        free.flatMap((gap) => subtractSpan([gap], { from, to: end === 'assumed' ? (from + to) / 2 : to })),
      [window],
    );
  return gaps.some(({ from, to }) => to - from >= lunchGapMinutes);
}
