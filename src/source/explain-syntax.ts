import type { YAMLError } from 'yaml';
import type { Problem } from './problem.ts';

/** What the parser complains of, in words for people who have never seen YAML. */
export function explainSyntax(error: YAMLError): Problem {
  const [start, end] = error.pos;
  return { rule: 'yaml-syntax', message: error.message, start, end };
}
