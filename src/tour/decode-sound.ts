import type * as z from 'zod/mini';
import { rememberedByObject } from '../base/remembered.ts';
import { definitionOf } from './schema-at.ts';

/** Stands for a value that is not as its schema says. */
const FAULTY = Symbol('faulty');

type Decoder = (value: unknown) => unknown;

/**
 * What a schema makes of a value that has no fault; undefined where it has one, and zod is to say which. The same as
 * zod's answer in a third of the time: zod looks into every key that a group might have, and most are not there.
 */
export function decodeSound<T>(schema: z.ZodMiniType<T>, value: unknown): T | undefined {
  const decoded = decoderOf(schema)(value);
  return decoded === FAULTY ? undefined : (decoded as T);
}

const decoderOf = rememberedByObject((schema: z.ZodMiniType): Decoder => {
  const { type, innerType, element, shape, checks = [] } = definitionOf(schema);
  if (type === 'optional' && innerType) return decoderOfOptional(decoderOf(innerType));
  if (checks.length > 0) return byZod(schema);
  if (shape) return decoderOfGroup(shape);
  if (type === 'array' && element) return decoderOfList(decoderOf(element));
  if (type === 'string') return (value) => (typeof value === 'string' ? value : FAULTY);
  return byZod(schema);
});

function byZod(schema: z.ZodMiniType): Decoder {
  return (value) => {
    const payload = schema._zod.run({ value, issues: [] }, { async: false });
    return 'then' in payload || payload.issues.length > 0 ? FAULTY : payload.value;
  };
}

function decoderOfOptional(inner: Decoder): Decoder {
  return (value) => (value === undefined ? value : inner(value));
}

function decoderOfList(item: Decoder): Decoder {
  return (value) => {
    if (!Array.isArray(value)) return FAULTY;
    const list: unknown[] = [];
    for (const one of value) {
      const decoded = item(one);
      if (decoded === FAULTY) return FAULTY;
      list.push(decoded);
    }
    return list;
  };
}

function decoderOfGroup(shape: Readonly<Record<string, z.ZodMiniType>>): Decoder {
  const fields = Object.entries(shape).map(([key, field]) => ({
    key,
    decode: decoderOf(field),
    isOptional: definitionOf(field).type === 'optional',
  }));
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return FAULTY;
    const given = value as Readonly<Record<string, unknown>>;
    const group: Record<string, unknown> = {};
    let count = 0;
    for (const { key, decode, isOptional } of fields) {
      if (!Object.hasOwn(given, key)) {
        if (!isOptional) return FAULTY;
        continue;
      }
      const decoded = decode(given[key]);
      if (decoded === FAULTY) return FAULTY;
      group[key] = decoded;
      count += 1;
    }
    return count === Object.keys(given).length ? group : FAULTY;
  };
}
