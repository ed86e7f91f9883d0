import { formatDate } from '../base/calendar.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import type { Rule } from './rule.ts';

export const hostStatusContradicted: Rule = {
  id: 'host-status-contradicted',
  lesson: 'format',
  severity: 'warning',
  summary: 'The status of a host says less than its dates.',
  why: 'A host that has confirmed is asked again, or one that was asked is not reminded.',
  source: 'house rule',
  check({ facts, today }) {
    return facts.hosts.flatMap(({ path, name, host: { status, invited, confirmed } }) => {
      // A date to come is a plan.
      const saidYes = confirmed !== undefined && confirmed <= today && status !== 'confirmed';
      const asked = invited !== undefined && invited <= today && status === 'wished';
      if (status === undefined || status === 'declined' || (!saidYes && !asked)) return [];
      const [key, date] = saidYes ? (['confirmed', confirmed] as const) : (['invited', invited] as const);
      if (date === undefined) return [];
      return [
        finding(
          [...path, 'status'],
          `The status of ${name} is \`${status}\`, but it ${saidYes ? 'confirmed' : 'was invited'} on ${formatDate(date)}.`,
          {
            related: [{ path: [...path, key], message: saidYes ? 'confirmed here' : 'invited here' }],
            help: `Write \`status: ${key}\`, or take the date out.`,
          },
        ),
      ];
    });
  },
};
