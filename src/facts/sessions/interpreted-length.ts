import type { Minutes } from '../../base/clock.ts';
import { roundedUp } from '../../base/number.ts';
import type { Policy } from '../../policy/thresholds.ts';
import type { SessionFacts } from '../facts.ts';

type Spoken = Pick<SessionFacts, 'interpreted' | 'factor'>;

/** What minutes in one language take with interpretation. */
export function interpretedLength(net: Minutes, spoken: Spoken, { lengthStep }: Policy): Minutes {
  return roundedUp(net * stretch(spoken), lengthStep);
}

/** Minutes in one language that minutes with interpretation have room for. */
export function fitting(gross: Minutes, spoken: Spoken): Minutes {
  return Math.floor(gross / stretch(spoken));
}

function stretch({ interpreted, factor }: Spoken): number {
  return 1 + interpreted * (factor - 1);
}
