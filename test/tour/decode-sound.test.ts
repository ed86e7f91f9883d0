import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { configSchema } from '../../src/config/config-schema.ts';
import { parseSource } from '../../src/source/parse-source.ts';
import { decodeSound } from '../../src/tour/decode-sound.ts';
import { tourSchema } from '../../src/tour/schema.ts';

/** The same as zod in every part and in the order of the keys, or nothing where zod finds a fault. */
function isDecodedAlike(schema: z.ZodMiniType, value: unknown): boolean {
  const { success, data } = schema.safeParse(value);
  expect(JSON.stringify(decodeSound(schema, value))).toBe(JSON.stringify(success ? data : undefined));
  return success;
}

const tours: unknown[] = readdirSync('.', { recursive: true, encoding: 'utf8' })
  .filter((file) => /^(examples|test)\/.*\.yaml$/.test(file))
  .flatMap((file) => readFileSync(file, 'utf8').split(/^---$/m))
  .map((text) => parseSource('t', text).source?.value);
const sound = tours.filter((tour) => tourSchema.safeParse(tour).success);

/** Every place in a value, as the objects and keys that hold it. */
function places(value: unknown): { holder: Record<string | number, unknown>; key: string | number }[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...places(holder[key])]);
}

describe('values without fault', () => {
  it('are decoded as zod decodes them', () => {
    for (const tour of tours) isDecodedAlike(tourSchema, tour);
    expect(sound.length).toBeGreaterThan(100);
  });

  it('and what has a fault anywhere is left to zod', () => {
    const slip = fc.record({
      tour: fc.constantFrom(...sound),
      at: fc.nat(),
      value: fc.constantFrom<unknown>(undefined, null, '', 'x', 0, -1, 1.5, true, [], {}, ['x'], { id: 'x' }),
      key: fc.option(fc.constantFrom('titel', '__proto__', 'constructor', 'id'), { nil: undefined }),
    });
    let faulty = 0;
    fc.assert(
      fc.property(slip, ({ tour, at, value, key }) => {
        const changed: unknown = structuredClone(tour);
        const all = places(changed);
        const place = all[at % all.length];
        if (place)
          Object.defineProperty(place.holder, key ?? place.key, {
            value,
            enumerable: true,
            configurable: true,
            writable: true,
          });
        if (!isDecodedAlike(tourSchema, changed)) faulty += 1;
      }),
      { numRuns: 2000 },
    );
    expect(faulty).toBeGreaterThan(1000);
  });

  it('also of project files', () => {
    for (const value of [
      {},
      { profile: 'oecd' },
      { severities: { 'lead-time-short': 'off' } },
      { thresholds: { sessionsPerDay: 3 }, files: ['*.yaml'] },
      { files: 'x' },
      { holidays: [{ date: '2014-06-26', name: 'x', country: 'MY' }] },
      [],
      null,
    ])
      isDecodedAlike(configSchema, value);
  });
});
