import * as z from 'zod/mini';
import type { Path } from '../base/path.ts';
import { meantBy } from './group-in-one.ts';
import { definitionOf, schemaAt } from './schema-at.ts';
import { clockOfNumber } from './suggest-time.ts';

/** A word that is read into a value: what it stands for, how it is written, and what a text or a bare number in its place meant. */
export interface Word {
  readonly description: string;
  readonly example: string;
  /** The text itself where it can be read. */
  meant(text: string): string | undefined;
  ofNumber(value: number): string | undefined;
}

/** The word that stands at a path; undefined where something else does. */
export function wordAt(path: Path, root: z.ZodMiniType): Word | undefined {
  const schema = schemaAt(root, path);
  return schema && wordIn(schema);
}

/** The word that a schema reads. */
export function wordIn(schema: z.ZodMiniType): Word | undefined {
  const input = inputOf(schema);
  const meta = input && z.globalRegistry.get(input);
  const example = (meta?.examples as string[] | undefined)?.[0];
  if (meta?.description === undefined || example === undefined) return undefined;
  const description = meta.description;
  return {
    description,
    example,
    meant: (text) => (schema.safeParse(text).success ? text : meantBy(text, schema)),
    ofNumber: (value) =>
      description === 'a duration'
        ? `${Number.isInteger(value) ? value : Math.round(value * 60)}m`
        : description.startsWith('a number of days')
          ? `${value}d`
          : description === 'a percentage'
            ? `${value <= 1 ? value * 100 : value}%`
            : description === 'a time of day'
              ? clockOfNumber(value)
              : undefined,
  };
}

/** The text that a word is read from. */
function inputOf(schema: z.ZodMiniType): z.ZodMiniType | undefined {
  const { innerType, in: input } = definitionOf(schema);
  return input ?? (innerType && inputOf(innerType));
}
