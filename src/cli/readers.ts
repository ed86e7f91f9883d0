import type { Plan, Reader } from '../agenda/plan.ts';
import { closest, listed, slug } from '../base/text.ts';
import { PARTS, type Part } from '../outline/outline-plan.ts';
import { redact } from '../views/redact.ts';
import { readersOf, VIEWS } from '../views/view-of.ts';
import { named } from './named.ts';
import { Failure } from './process/failure.ts';

/** What a call says of who reads the documents. */
export interface ReaderFlags {
  readonly for?: readonly string[];
  readonly redact?: boolean;
  readonly part?: readonly string[];
}

/** The plan as one reader gets it, with the words that its files are named by. */
export interface ReadersPlan {
  readonly plan: Plan;
  /** `for-host-mampu`; undefined for the organiser. */
  readonly name: string | undefined;
  readonly parts: readonly Part[] | undefined;
}

/** What hosts, delegates and interpreters get; the rest is the organiser's own. */
const FOR_READERS: readonly Part[] = ['programme', 'meetings', 'participants'];

/** The plan for each of those whom `--for` names, redacted where that is asked; for the organiser unless somebody is named. */
export function plansFor(plan: Plan, flags: ReaderFlags): ReadersPlan[] {
  const parts = flags.part?.map(
    (part) =>
      named(
        PARTS.map((id) => ({ id })),
        part,
        'part',
      ).id,
  );
  const shown = flags.redact ? redact(plan) : plan;
  return (flags.for ?? ['organiser']).map((text) => {
    const found = text === 'organiser' ? undefined : readerNamed(plan, text, '--for');
    if (found === undefined) return { plan: shown, name: undefined, parts };
    // Redacted people have other ids and stand where they stood.
    const reader = readersOf(shown, found.kind)[found.index];
    if (reader === undefined) throw new Error(`${text} is lost in redaction`);
    const own = parts?.filter((part) => !FOR_READERS.includes(part)) ?? [];
    if (own.length > 0)
      throw new Failure(
        `${listed(own)} ${own.length === 1 ? 'is' : 'are'} the organiser’s own and not for ${text}. Others get ${listed(FOR_READERS)}.`,
      );
    const view = VIEWS[reader.kind](shown, reader.id);
    const ownTasks: Part[] = view.checklist.length > 0 ? ['checklist'] : [];
    return {
      plan: view,
      name: `for-${reader.kind}-${slug(reader.id)}`,
      parts: parts ?? [...FOR_READERS, ...ownTasks],
    };
  });
}

/** `host:mampu`: whom it names; what is misspelt is answered with what was probably meant. Documents have the organiser as a reader too. */
export function readerNamed(
  plan: Plan,
  text: string,
  option: '--for' | '--to',
): { kind: Reader['kind']; id: string; index: number } {
  const [kind = '', ...rest] = text.split(':');
  const id = rest.join(':');
  const kinds = Object.keys(VIEWS) as Reader['kind'][];
  const known = kinds.find((one) => one === kind);
  if (known === undefined) {
    const isForAll = option === '--for';
    const meant = closest(kind, isForAll ? [...kinds, 'organiser'] : kinds);
    throw new Failure(
      `${option} names "${text}". ${meant ? `Did you mean ${meant}${meant === 'organiser' ? '' : `:${id || 'ID'}`}?` : ''} It is delegate:ID, host:ID or interpreter:ID${isForAll ? ', or organiser for everything' : ''}.`.replace(
        '  ',
        ' ',
      ),
    );
  }
  const all = readersOf(plan, known);
  const index = all.findIndex((one) => one.id === id);
  if (index >= 0) return { kind: known, id, index };
  const ids = all.map((one) => one.id);
  const meant = closest(id, ids) ?? all.find(({ name }) => closest(id, [name]) !== undefined)?.id;
  throw new Failure(
    ids.length === 0
      ? `The tour names no ${known}.`
      : `There is no ${known} "${id}". ${meant ? `Did you mean ${known}:${meant}?` : `There are ${listed(ids)}.`}`,
  );
}
