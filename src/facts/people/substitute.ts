import type { DelegateFacts, Facts } from '../facts.ts';
import { nameKey } from './person-name.ts';

/** The delegate who is to go instead, by id or name; undefined where it is somebody from outside the delegation, or nobody. */
export function substituteOf({ delegate }: DelegateFacts, { delegates }: Facts): DelegateFacts | undefined {
  const { substitute } = delegate;
  if (substitute === undefined) return undefined;
  const key = nameKey(substitute);
  return (
    delegates.find(({ id }) => id === substitute) ??
    delegates.find(({ delegate: { name } }) => name === substitute) ??
    delegates.find(({ delegate: { name } }) => key !== undefined && nameKey(name) === key)
  );
}
