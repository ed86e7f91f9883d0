import { describe, expect, it } from 'vitest';
import { unstated } from '../../src/diagnostics/unstated.ts';

describe('what is not stated', () => {
  it('is named as the file writes it', () => {
    expect(unstated([['hosts', 2, 'lead']])).toBe('`lead` of host 3 is not stated');
    expect(unstated([['delegation', 'delegates', 0, 'passport', 'expires']])).toBe(
      '`passport.expires` of delegate 1 is not stated',
    );
    expect(unstated([['travel', 'home']])).toBe('`travel.home` is not stated');
    expect(unstated(['sector', ['topics']])).toBe('`sector` and `topics` are not stated');
  });

  it('is counted where it is much', () => {
    const fields = [0, 1, 2, 3, 4].map((i) => ['hosts', i, 'status']);
    expect(unstated(fields)).toBe('`status` of hosts 1, 2, 3 and 2 more is not stated');
    expect(unstated([...fields, ['hosts', 7, 'lead']])).toBe(
      '`status` of hosts 1, 2, 3 and 2 more and `lead` of host 8 are not stated',
    );
  });
});
