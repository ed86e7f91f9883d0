import * as z from 'zod/mini';
import type { Path } from '../base/path.ts';

/** The inside of zod that is needed to walk a schema; zod publishes it for tools as `_zod.def`. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>;
  readonly element?: z.ZodMiniType;
  readonly innerType?: z.ZodMiniType;
  readonly in?: z.ZodMiniType;
  readonly options?: readonly z.ZodMiniType[];
  readonly items?: readonly z.ZodMiniType[];
  readonly valueType?: z.ZodMiniType;
  readonly checks?: readonly unknown[];
}

export function definitionOf(schema: z.ZodMiniType): Definition {
  return schema._zod.def as unknown as Definition;
}

/** The schema without `optional` around it and the input side of words that are read into values. */
export function bare(schema: z.ZodMiniType): z.ZodMiniType {
  const { innerType, in: input } = definitionOf(schema);
  const inner = innerType ?? input;
  return inner ? bare(inner) : schema;
}

/** The part of a schema that describes the value at `path`; undefined where the format has no such place. */
export function schemaAt(schema: z.ZodMiniType, path: Path): z.ZodMiniType | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  const { shape, element, options, items, valueType } = definitionOf(bare(schema));
  const candidates = options ?? [shape?.[step] ?? element ?? items?.[Number(step)] ?? valueType];
  for (const candidate of candidates) {
    const found = candidate && schemaAt(candidate, options ? path : rest);
    if (found) return found;
  }
  return undefined;
}

/** The keys that an object at `path` may have; empty where it is no object. */
export function keysAt(schema: z.ZodMiniType, path: Path): string[] {
  const found = schemaAt(schema, path);
  if (!found) return [];
  const { shape, options } = definitionOf(bare(found));
  return shape ? Object.keys(shape) : (options ?? []).flatMap((option) => keysAt(option, []));
}

/** What the format says stands at `path`. */
export function descriptionAt(root: z.ZodMiniType, path: Path): string | undefined {
  const describedAs = (schema: z.ZodMiniType): string | undefined => {
    const { innerType, in: input } = definitionOf(schema);
    const inner = innerType ?? input;
    return z.globalRegistry.get(schema)?.description ?? (inner && describedAs(inner));
  };
  const found = schemaAt(root, path);
  return found && describedAs(found);
}

/** True of a key that its group cannot do without. */
export function isRequiredAt(root: z.ZodMiniType, path: Path): boolean {
  const found = typeof path.at(-1) === 'number' ? undefined : schemaAt(root, path);
  return found !== undefined && definitionOf(found).type !== 'optional';
}
