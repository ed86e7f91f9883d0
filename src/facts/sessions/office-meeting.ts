import type { SessionFacts } from '../facts.ts';

/** True for what needs an office at work: all but visits of a site, receptions, and what the delegation does by itself. */
export function isOfficeMeeting({ host, kind }: SessionFacts): boolean {
  return host !== undefined && !['site visit', 'reception', 'reflection', 'debrief'].includes(kind);
}
