import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineDiff } from '../../src/base/line-diff.ts';

const shown = (before: string, after: string) =>
  lineDiff(before, after).map(({ kind, text }) => `${{ kept: ' ', removed: '-', added: '+' }[kind]}${text}`);

describe('lineDiff', () => {
  it('tells what goes, what comes and what stays', () => {
    expect(shown('a\nb\nc\n', 'a\nx\nc\nd\n')).toEqual([' a', '-b', '+x', ' c', '+d']);
    expect(shown('a\n', 'a\n')).toEqual([' a']);
    expect(shown('', 'a\n')).toEqual(['+a']);
    expect(shown('a\nb\n', 'b\na\n').filter((line) => !line.startsWith(' '))).toHaveLength(2);
  });

  it('makes one text of the other, whatever they are', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const lines = lineDiff(`${before.join('\n')}\n`, `${after.join('\n')}\n`);
        const without = (kind: string) => lines.filter((line) => line.kind !== kind).map((line) => line.text);
        expect(without('added')).toEqual(before.length === 0 ? [''] : before);
        expect(without('removed')).toEqual(after.length === 0 ? [''] : after);
      }),
    );
  });
});
