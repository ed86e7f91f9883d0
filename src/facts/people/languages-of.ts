import { workingLanguages } from '../../policy/languages.ts';

/** Languages in which a country's public service works, the first one most; empty where nobody wrote them down. For suggestions only. */
export function languagesOf(country: string): readonly string[] {
  return Object.hasOwn(workingLanguages, country) ? (workingLanguages[country]?.split(' ') ?? []) : [];
}
