import { daysBetween, formatDate, type LocalDate } from '../base/calendar.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import type { SessionFacts } from '../facts/facts.ts';
import type { Tour } from '../tour/schema.ts';
import type { Rule, RuleContext } from './rule.ts';

/** Titles of what nobody travels to, in the languages that documents are written in, and German, in small letters. */
const REMOTE =
  /(?<![a-zß-žа-ӿ])(?:online|virtual|remote|web ?cast|webinars?|video(?:[- ]?(?:call|conference|link))?|by video|zoom|(?:ms|microsoft) teams|webex|skype|en ligne|à distance|visio(?:conférence)?|webinaire|en línea|a distancia|videoconferencia|videollamada|videokonferenz|virtuell[a-z]*|онлайн|видео(?:конференц[а-яё]+|связ[а-яё]+|встреч[а-яё]+)?|вебинар[а-яё]*|дистанционн[а-яё]+|onlayn|masofaviy|dalam talian|sidang video)(?![a-zß-žа-ӿ])|عن بعد|عبر الإنترنت|线上|在线|视频/u;

export const sessionOutsideProgramme: Rule = {
  id: 'session-outside-programme',
  lesson: 'calendar',
  severity: 'error',
  summary: 'A session is agreed or wanted for a day on which the delegation is not there.',
  why: 'The host waits on a day on which everybody is on the plane; usually the year or the month is a slip of the pen.',
  source: 'house rule',
  check(context) {
    return context.facts.sessions.flatMap((session): Finding[] => {
      const { at, earliest, latest, prefer } = session.session;
      const { from, to } = context.tour.dates;
      if (at !== undefined) {
        if (from <= at.date && at.date <= to) return [];
        return [
          outside(session, 'at', `"${session.title}" is agreed for ${formatDate(at.date)}`, at.date, context),
        ];
      }
      if (earliest !== undefined && earliest.date > to)
        return [
          outside(
            session,
            'earliest',
            `"${session.title}" is to begin on ${formatDate(earliest.date)} at the earliest`,
            earliest.date,
            context,
          ),
        ];
      if (latest !== undefined && latest.date < from)
        return [
          outside(
            session,
            'latest',
            `"${session.title}" is to be over by ${formatDate(latest.date)}`,
            latest.date,
            context,
          ),
        ];
      const days = prefer?.days ?? [];
      const [first] = days;
      if (first === undefined || days.some((day) => from <= day && day <= to)) return [];
      return [
        {
          ...outside(
            session,
            'prefer',
            `"${session.title}" is wanted for ${formatDate(first)}`,
            first,
            context,
          ),
          severity: 'warning',
        },
      ];
    });
  },
};

function outside(
  session: SessionFacts,
  key: 'at' | 'earliest' | 'latest' | 'prefer',
  sentence: string,
  date: LocalDate,
  { tour, facts }: RuleContext,
): Finding {
  const { from, to } = tour.dates;
  const early = date < from;
  // A programme is not made longer than twice its length for one session.
  const near = Math.abs(daysBetween(early ? from : to, date)) <= facts.days.length;
  return finding(
    [...session.path, key],
    `${sentence}, but the programme ${early ? `begins on ${formatDate(from)}` : `ends on ${formatDate(to)}`}.`,
    {
      related: [{ path: ['dates', early ? 'from' : 'to'], message: early ? 'begins here' : 'ends here' }],
      help: REMOTE.test(session.title.toLowerCase())
        ? `${elsewhere(early, date, tour)} If people meet in person, correct the date.`
        : near
          ? `Correct the date, or ${early ? 'begin' : 'end'} the programme then: \`${early ? 'from' : 'to'}: ${date}\`.`
          : `Correct the year or month.${session.host ? '' : ` ${elsewhere(early, date, tour)}`}`,
    },
  );
}

/** How the file says what takes place before or after the tour. */
function elsewhere(early: boolean, date: LocalDate, { preparation }: Tour): string {
  if (!early)
    return `What follows the tour is no session of it: write its day under \`followUp\`, \`evaluation: ${date}\` or \`reviews: [${date}]\` for instance, and delete it here.`;
  const known = preparation?.briefing !== undefined;
  return `What takes place before departure is a part of the preparation, not a session: ${known ? '`preparation.briefing` has a day already, so' : `write its day, \`preparation: { briefing: ${date} }\`, and`} delete it here.`;
}
