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

/** The shortest slot with time to spare: what is interpreted takes longer than anybody thinks. */
export function leastSlot(gross: Minutes, { factor }: Pick<Spoken, 'factor'>, policy: Policy): Minutes {
  if (factor <= 1) return gross;
  // In floating point a tenth more than 50 is a little more than 55.
  return Math.ceil(gross * (1 + policy.slotMargin) - 1e-6);
}

/** Minutes in one language, in whole steps, for which a slot is long enough. */
export function contentFor(slot: Minutes, spoken: Spoken, policy: Policy): Minutes {
  const { lengthStep } = policy;
  let net = Math.floor(fitting(slot, spoken) / lengthStep) * lengthStep;
  while (net > 0 && leastSlot(interpretedLength(net, spoken, policy), spoken, policy) > slot)
    net -= lengthStep;
  return net;
}

function stretch({ interpreted, factor }: Spoken): number {
  return 1 + interpreted * (factor - 1);
}
