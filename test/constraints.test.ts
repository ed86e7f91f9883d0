import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { parseDate } from '../src/base/calendar.ts';
import { parseClock } from '../src/base/clock.ts';
import { deriveFacts } from '../src/facts/derive-facts.ts';
import type { Facts } from '../src/facts/facts.ts';
import { defaultPolicy } from '../src/policy/thresholds.ts';
import { buildProblem } from '../src/schedule/build-problem.ts';
import { constraints } from '../src/schedule/constraints/registry.ts';
import type { Placement, Problem } from '../src/schedule/demand.ts';
import { background } from '../src/schedule/demand-groups.ts';
import { evaluate } from '../src/schedule/evaluate.ts';
import { verify } from '../src/schedule/verify.ts';
import { decodeTour } from '../src/tour/decode.ts';

/**
 * A document of test/constraints/<constraint>.yaml: a tour, agendas that hold, and agendas that break exactly the
 * demands listed, of any constraint; `two places` and `outside the tour` stand for what no single demand forbids.
 * An agenda gives each session its start: `2014-06-26 10:00`, with an end where it is not the one expected
 * (`10:00-11:00`), and with interpreters (`by olga`).
 */
interface Case {
  readonly case: string;
  readonly tour: object;
  readonly holds?: readonly Agenda[];
  readonly breaks?: readonly { readonly agenda: Agenda; readonly demands: readonly string[] }[];
}
type Agenda = Readonly<Record<string, string>>;

/** What every case's tour has unless it says otherwise: a Thursday and a Friday in Malaysia. */
const USUAL = {
  studytour: 1,
  title: 'A case',
  countries: { receiving: 'UZ', providing: 'MY' },
  dates: { from: '2014-06-26', to: '2014-06-27' },
  timeZone: 'Asia/Kuala_Lumpur',
};

const folder = new URL('./constraints/', import.meta.url);
const files = readdirSync(folder).sort();

test('no case is left over', () => {
  const expected = constraints.map(({ id }) => `${id}.yaml`);
  expect(files.filter((file) => !expected.includes(file))).toEqual([]);
});

describe.each(files)('%s', (file) => {
  const id = file.replace('.yaml', '');
  const cases = parseAllDocuments(readFileSync(new URL(file, folder), 'utf8')).map(
    (document) => document.toJS() as Case,
  );

  test.each(cases.map((one) => [one.case, one] as const))(
    '%s',
    (_, { tour: ownTour, holds = [], breaks = [] }) => {
      const { tour, findings } = decodeTour({ ...USUAL, ...ownTour });
      if (tour === undefined) throw new Error(findings.map(({ finding }) => finding.message).join('\n'));
      expect(findings).toEqual([]);
      const facts = deriveFacts(tour, defaultPolicy);
      const problem = buildProblem(tour, facts, defaultPolicy);
      for (const agenda of holds)
        expect(broken(id, problem, read(agenda, facts)), JSON.stringify(agenda)).toEqual([]);
      for (const { agenda, demands } of breaks)
        expect(broken(id, problem, read(agenda, facts)), JSON.stringify(agenda)).toEqual(demands);
    },
  );

  test('there is an agenda that holds and one that breaks it', () => {
    expect(cases.some(({ holds = [] }) => holds.length > 0)).toBe(true);
    const demands = cases.flatMap(({ breaks = [] }) => breaks.flatMap((one) => one.demands));
    expect(demands.filter((demand) => [id, 'two places'].includes(demand.split(':')[0] ?? ''))).not.toEqual(
      [],
    );
  });
});

/** Ids of the demands that an agenda breaks, wishes missed included. Slack falls short of the most nearly everywhere: it counts in its own file. */
function broken(file: string, problem: Problem, placements: readonly Placement[]): string[] {
  const hard = verify(problem, placements).map(
    ({ demand, sentence }) =>
      demand?.id ?? (sentence.includes('overlap') ? 'two places' : 'outside the tour'),
  );
  const pauses = problem.demands.filter(({ requirement }) => requirement.kind === 'pause');
  const missed = problem.demands
    .filter((demand) => {
      const alone = { ...problem, demands: [...background(problem), ...pauses, demand] };
      const { protocol, preferences, tightness } = evaluate(alone, placements);
      return protocol + preferences + (file === 'slack' ? tightness : 0) > 0;
    })
    .map(({ id }) => id);
  return [...new Set([...hard, ...missed])];
}

function read(agenda: Agenda, facts: Facts): Placement[] {
  return Object.entries(agenda).map(([session, text]) => {
    const [when = '', interpreters = ''] = text.split(' by ');
    const [day = '', times = ''] = when.split(' ');
    const [start, end] = times.split('-').map(parseClock);
    const date = parseDate(day);
    const length = facts.sessions.find(({ id }) => id === session)?.length;
    if (date === undefined || start === undefined || length === undefined)
      throw new Error(`${session}: ${text}`);
    return {
      session,
      date,
      start,
      end: end ?? start + length,
      interpreters: interpreters.split(' ').filter((name) => name !== ''),
    };
  });
}
