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

/** `studytour plan --why SESSION`: why the session is where it is, as a document or as data, to standard output. */
export async function answerWhy(
  session: string,
  why: (session: string) => Why | undefined,
  { plan, renderers, context }: Answering,
  terminal: Terminal,
): Promise<void> {
  const other = renderers.find(({ id, isDocument }) => id !== 'json' && !isDocument);
  if (other) throw new Failure(`--why is answered in words or as json, not as ${other.id}.`);
  const answer = why(idOf(session, plan));
  if (answer === undefined) throw new Failure(unknown(session, plan));
  for (const renderer of renderers) {
    if (renderer.id === 'json') terminal.stdout.write(`${JSON.stringify(asData(answer), null, 2)}\n`);
    else
      for (const { content } of await renderer.render(plan, { ...context, outline: outlineWhy(answer) }))
        terminal.stdout.write(content);
  }
}

/** A session may be named by its title as well. */
function idOf(name: string, { facts: { sessions } }: Plan): string {
  return sessions.find(({ id, title }) => id === name || title === name)?.id ?? name;
}

/** True where somebody who asks for `hofor` may mean the session: by a part of its title, or by its host. */
function isPartOf(name: string, { title, host }: Plan['facts']['sessions'][number]): boolean {
  const word = name.toLowerCase();
  const names = [title, host?.host.name ?? '', host?.id ?? ''];
  return word.length > 2 && names.some((one) => one.toLowerCase().includes(word));
}

function unknown(name: string, { facts: { sessions } }: Plan): string {
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
