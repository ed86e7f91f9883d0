import type { Plan } from '../agenda/plan.ts';
import type { Why } from '../agenda/why.ts';
import { formatClock } from '../base/clock.ts';
import { closest, listedBriefly } from '../base/text.ts';
import { outlineWhy } from '../outline/why.ts';
import type { RenderContext, Renderer } from '../renderers/renderer.ts';
import { Failure } from './process/failure.ts';
import type { Terminal } from './terminal/terminal.ts';

interface Answering {
  readonly plan: Plan;
  readonly renderers: readonly Renderer[];
  readonly context: RenderContext;
}

type Sessions = Plan['facts']['sessions'];

/** `studytour plan --why SESSION`: why the session is where it is, as a document or as data, to standard output. */
export async function answerWhy(
  session: string,
  why: (session: string) => Why | undefined,
  { plan, renderers, context }: Answering,
  terminal: Terminal,
): Promise<void> {
  const other = renderers.find(({ id, isDocument }) => id !== 'json' && !isDocument);
  if (other) throw new Failure(`--why is answered in words or as json, not as ${other.id}.`);
  const answer = why(sessionNamed(session, plan.facts.sessions));
  if (answer === undefined) throw new Failure(`Nothing is known of "${session}".`);
  for (const renderer of renderers) {
    if (renderer.id === 'json') terminal.stdout.write(`${JSON.stringify(asData(answer), null, 2)}\n`);
    else
      for (const { content } of await renderer.render(plan, { ...context, outline: outlineWhy(answer) }))
        terminal.stdout.write(content);
  }
}

/** The id of a session that is named by its id or its title. */
export function sessionNamed(name: string, sessions: Sessions): string {
  const named = sessions.find(({ id, title }) => id === name || title === name);
  if (named === undefined) throw new Failure(unknown(name, sessions));
  return named.id;
}

/** True where somebody who asks for `hofor` may mean the session: by a part of its title, or by its host. */
function isPartOf(name: string, { title, host }: Sessions[number]): boolean {
  const word = name.toLowerCase();
  const names = [title, host?.host.name ?? '', host?.id ?? ''];
  return word.length > 2 && names.some((one) => one.toLowerCase().includes(word));
}

function unknown(name: string, sessions: Sessions): string {
  const ids = sessions.map(({ id }) => id);
  const meant =
    closest(name, ids) ??
    sessions.find(
      ({ title }) =>
        title ===
        closest(
          name,
          sessions.map((one) => one.title),
        ),
    )?.id;
  const named = sessions.filter((one) => isPartOf(name, one)).map(({ id }) => id);
  const choice = ids.length === 0 ? 'The tour has no sessions.' : `There are ${listedBriefly(ids)}.`;
  const asked = named.length > 0 ? listedBriefly(named, 'or') : meant;
  return `There is no session "${name}". ${asked === undefined ? choice : `Did you mean ${asked}?`}`;
}

/** Times of day as in the tour file. */
function asData(why: Why) {
  const slot = (one: Why['slot']) =>
    one === undefined ? null : { date: one.date, from: formatClock(one.from), to: formatClock(one.to) };
  return {
    ...why,
    slot: slot(why.slot),
    leftOut: why.leftOut ?? null,
    next: why.next ?? null,
    elsewhere: why.elsewhere.map(({ best, ...one }) => ({
      ...one,
      best: best === undefined ? null : { ...best, slot: slot(best.slot) },
    })),
  };
}
