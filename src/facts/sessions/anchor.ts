import type { Path } from '../../base/path.ts';
import type { DelegateFacts, HostFacts, PersonFacts, SessionFacts } from '../facts.ts';

/** What stands for a session in the file: its title, else its host or kind; the host's name where the file lists no sessions. */
export function sessionAnchor({ path, session }: SessionFacts): Path {
  if (path[0] === 'hosts') return [...path, 'name'];
  const key = (['title', 'host', 'kind', 'id'] as const).find((word) => session[word] !== undefined);
  return key === undefined ? path : [...path, key];
}

/** What a counterpart's rank is read from: the rank declared, else the title, else the name. */
export function counterpartAnchor({ path, person }: PersonFacts): Path {
  const key = (['rank', 'title', 'name'] as const).find((word) => person[word] !== undefined);
  return key === undefined ? path : [...path, key];
}

/** The same of a delegate. */
export function delegateAnchor({ path, delegate }: DelegateFacts): Path {
  const key = (['rank', 'title'] as const).find((word) => delegate[word] !== undefined);
  return [...path, key ?? 'name'];
}

/** Where the languages of those who receive a session are stated, or would be. */
export function hostLanguagesPath({ path, host }: HostFacts): Path {
  return host.lead?.languages ? [...path, 'lead', 'languages'] : [...path, 'languages'];
}

/** A counterpart for a sentence: the name, else the title. */
export function counterpartName({ person }: PersonFacts): string {
  return person.name ?? person.title ?? 'the counterpart';
}
