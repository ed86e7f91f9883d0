import { describe, expect, it } from 'vitest';
import { unstated } from '../../src/diagnostics/unstated.ts';

describe('what is not stated', () => {
  it('is named as the file writes it', () => {
    expect(unstated([['hosts', 2, 'lead']])).toBe('`hosts.2.lead` is not stated');
    expect(unstated(['sector', ['topics']])).toBe('`sector` and `topics` are not stated');
  });

  it('is counted where it is much', () => {
    const fields = [0, 1, 2, 3, 4].map((i) => ['hosts', i, 'status']);
    expect(unstated(fields)).toBe(
      '`hosts.0.status`, `hosts.1.status`, `hosts.2.status` and 2 more are not stated',
    );
  });
});
