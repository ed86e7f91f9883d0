import { listed } from '../base/text.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { notStated } from '../diagnostics/not-stated.ts';
import type { InterpreterFacts } from '../facts/facts.ts';
import { sessionsAcrossBarrier } from '../facts/people/interpreting.ts';
import { knowsSector } from '../facts/people/knows-sector.ts';
import { RECORD } from '../policy/sources.ts';
import type { Rule } from './rule.ts';

export const interpreterLacksSector: Rule = {
  id: 'interpreter-lacks-sector',
  lesson: 'interpreter',
  severity: 'warning',
  summary: 'None of the interpreters knows the terms of the tour’s sector.',
  why: 'Terms are paraphrased or guessed, experts correct the interpreter instead of asking, and the hour passes.',
  source: `${RECORD}; http://interloc.eu/do-study-visits/`,
  check({ tour, facts }) {
    if (facts.interpreters.length === 0 || sessionsAcrossBarrier(facts).length === 0) return [];
    const { sector } = tour;
    if (sector === undefined)
      return [
        notStated(['title'], 'Whether the interpreters know the terms of the sector', ['sector'], {
          target: 'key',
          help: 'State the sector in a word or two: `sector: e-government`.',
        }),
      ];
    if (facts.interpreters.some((one) => knowsSector(one, sector))) return [];
    const unsaid = facts.interpreters.filter(({ interpreter }) => interpreter.sectors === undefined);
    const [silent] = unsaid;
    if (silent !== undefined)
      return [
        notStated(
          anchor(silent),
          `Whether an interpreter knows the terms of ${sector}`,
          unsaid.map(({ path }) => [...path, 'sectors']),
          {
            related: [{ path: ['sector'], message: 'the terms that are needed' }],
            help: `Ask, and state what each has worked in: \`sectors: [${sector}]\`, or \`sectors: []\`.`,
          },
        ),
      ];
    const [first] = facts.interpreters;
    const known = [...new Set(facts.interpreters.flatMap(({ interpreter }) => interpreter.sectors ?? []))];
    return [
      finding(
        first && facts.interpreters.length === 1
          ? [...first.path, 'sectors']
          : ['interpretation', 'interpreters'],
        `No interpreter knows the terms of ${sector}; ${known.length === 0 ? 'their `sectors` are empty' : `what they know is ${listed(known)}`}.`,
        {
          target: facts.interpreters.length === 1 ? 'value' : 'key',
          related: [{ path: ['sector'], message: 'the terms that are needed' }],
          help: `Book one who does (\`sectors: [${sector}]\`), or brief these with a glossary and a rehearsal with an expert, and add the sector then.`,
        },
      ),
    ];
  },
};

/** `eGovernment`, `e-government` and `E-government services` are the same sector. */
function anchor({ path, interpreter }: InterpreterFacts) {
  return interpreter.name === undefined ? path : [...path, 'name'];
}
