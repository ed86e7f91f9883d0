import type { Facts } from '../facts/facts.ts';
import { audience, hostLanguages } from '../facts/people/audience.ts';
import { languageName } from '../facts/people/language-name.ts';

interface InterpretationNeed {
  readonly sessions: number;
  /** `consecutive`, `simultaneous`, `whispered`, in the order of the programme. */
  readonly modes: readonly string[];
  /** Names of the languages that the delegates in interpreted sessions work in, without those both sides share. */
  readonly visitors: readonly string[];
  readonly hosts: readonly string[];
}

/** What has to be interpreted; undefined where no session needs it. */
export function interpretation(facts: Facts): InterpretationNeed | undefined {
  const sessions = facts.sessions.filter(({ mode }) => mode !== 'none');
  if (sessions.length === 0) return undefined;
  const hosts = new Set(sessions.flatMap(hostLanguages));
  const visitors = new Set(
    sessions
      .flatMap(audience)
      .filter(({ languages }) => !languages.some((language) => hosts.has(language)))
      .flatMap(({ languages }) => languages),
  );
  return {
    sessions: sessions.length,
    modes: [...new Set(sessions.map(({ mode }) => mode))],
    visitors: [...visitors].map(languageName),
    hosts: [...hosts].map(languageName),
  };
}
