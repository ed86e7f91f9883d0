import type { CST } from 'yaml';
import type { Problem } from './problem.ts';

/** Nobody can follow a file that is nested deeper; a tour needs six levels. */
const DEEPEST = 64;

/**
 * Finds values that stand too deep inside one another, before anything walks the tree by calling itself: how far that
 * goes depends on the machine.
 */
export function checkDepth(tokens: readonly CST.Token[]): Problem | undefined {
  let level: CST.Token[] = [...tokens];
  for (let depth = 0; level.length > 0; depth += 1) {
    const [first] = level;
    if (depth > DEEPEST && first)
      return {
        rule: 'yaml-too-deep',
        message: `Values stand more than ${DEEPEST} levels deep inside one another.`,
        label: 'too deep',
        help: 'Look for brackets that are opened and never closed, or for lines that begin further right each time.',
        start: first.offset,
        end: first.offset + 1,
      };
    level = level.flatMap(inside);
  }
  return undefined;
}

/** The groups and lists directly within a token. */
function inside(token: CST.Token): CST.Token[] {
  if (token.type === 'document') return isNested(token.value) ? [token.value] : [];
  if (!isNested(token)) return [];
  const found: CST.Token[] = [];
  for (const { key, value } of token.items) {
    if (isNested(key)) found.push(key);
    if (isNested(value)) found.push(value);
  }
  return found;
}

function isNested(
  token: CST.Token | null | undefined,
): token is CST.BlockMap | CST.BlockSequence | CST.FlowCollection {
  return token?.type === 'block-map' || token?.type === 'block-seq' || token?.type === 'flow-collection';
}
