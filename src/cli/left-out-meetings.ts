import type { Plan } from '../agenda/plan.ts';
import { formatDate } from '../base/calendar.ts';
import { formatClock } from '../base/clock.ts';
import type { SessionFacts } from '../facts/facts.ts';
import { expectedWithoutPlace, missingOf } from '../outline/sessions.ts';
import { shellWord } from './shell-word.ts';

/**
 * What to know before anybody else is sent a document of a plan: the meetings that hosts have agreed to or confirmed and the
 * plan has no place for, a line each.
 */
export function leftOutMeetings(plan: Plan, file: string): string[] {
  const expected = expectedWithoutPlace(plan);
  const missing = new Set(missingOf(plan).map(({ session }) => session));
  const untimed = plan.facts.sessions.filter(
    ({ id, host, fixed }) => missing.has(id) && fixed === undefined && host?.host.status === 'confirmed',
  );
  const reason = `studytour plan ${shellWord(file)} says what stands in its way.`;
  return [...expected.map(agreedLine), ...untimed.map(untimedLine)].map(
    (line) => `studytour: ${line} ${reason}\n`,
  );
}

function agreedLine({ title, host, fixed }: SessionFacts): string {
  const when = fixed === undefined ? '' : ` for ${formatDate(fixed.date)} at ${formatClock(fixed.time)}`;
  return `"${title}" is agreed with ${host?.name}${when}, and the plan has no place for it. It stands in what is written for ${host?.name} alone.`;
}

function untimedLine({ title, host }: SessionFacts): string {
  return `${host?.name} has confirmed, and the plan has no place for "${title}". It stands in no document.`;
}
