import { describe, expect, it } from 'vitest';
import { nextValue, valuesOf } from '../../src/schedule/engine/choice/values.ts';

/** Two levels, a step of the first being worth 17: multiples of 40 minutes, then up to 16 wishes. */
const columns = [40, 80, 120].flatMap((minutes) => [0, 3, 5].map((wishes) => minutes * 17 + wishes));
const costs = { column: Float64Array.from(columns), unit: new Float64Array(2), link: new Float64Array(0) };
const alive = new Uint8Array(columns.length).fill(1);

describe('what values agendas can have', () => {
  it('is known from what the columns cost, level by level', () => {
    expect(valuesOf(alive, costs, 17)).toEqual({ step: 1, coarse: 40 * 17, over: 16 });
  });

  it('rounds a bound up to the next of them, as trying all says', () => {
    const values = valuesOf(alive, costs, 17);
    const possible = new Set(
      Array.from({ length: 12 }, (_, i) =>
        Array.from({ length: 17 }, (_, wishes) => i * 680 + wishes),
      ).flat(),
    );
    for (let bound = 0; bound < 7000; bound += 13.5) {
      let least = Math.ceil(bound);
      while (!possible.has(least)) least += 1;
      expect(nextValue(bound, values), `${bound}`).toBe(least);
    }
  });

  it('leaves out columns that are struck', () => {
    const long = alive.map((_, i) => (i >= 3 && i < 6 ? 1 : 0));
    expect(valuesOf(long, costs, 17)).toMatchObject({ coarse: 80 * 17 });
  });

  it('knows one level by what divides it', () => {
    const minutes = { ...costs, column: Float64Array.of(40, 80, 120) };
    const values = valuesOf(new Uint8Array(3).fill(1), minutes, 1);
    expect(values).toEqual({ step: 40, coarse: 40, over: 0 });
    expect(nextValue(-41, values)).toBe(-40);
  });
});
