import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../src/base/fingerprint.ts';
import { lineEndOf, lines } from '../../src/base/lines.ts';

describe('lines', () => {
  it('count from 1 and end at LF or CRLF', () => {
    const all = lines('a\r\nbc\n\nd');
    expect(all.count).toBe(4);
    expect([1, 2, 3, 4, 5].map((line) => all.text(line))).toEqual(['a', 'bc', '', 'd', '']);
    expect(all.at(4)).toEqual({ line: 2, column: 2 });
    expect(all.at(99)).toEqual({ line: 4, column: 2 });
    expect(all.at(-1)).toEqual({ line: 1, column: 1 });
    expect(lines('').at(0)).toEqual({ line: 1, column: 1 });
  });

  it('hold every offset where counting by hand puts it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', '\n', '\r\n', '李')).map((parts) => parts.join('')),
        fc.nat(60),
        (text, wish) => {
          const offset = Math.min(wish, text.length);
          const before = text.slice(0, offset).split('\n');
          expect(lines(text).at(offset)).toEqual({
            line: before.length,
            column: (before.at(-1)?.length ?? 0) + 1,
          });
          expect(lines(text).start(before.length) + (before.at(-1)?.length ?? 0)).toBe(offset);
        },
      ),
    );
  });
});

describe('the end of a line', () => {
  it.each([
    ['a\r\nb\n', '\r\n'],
    ['a\nb\r\n', '\n'],
    ['\nb\r\n', '\n'],
    ['a', '\n'],
    ['', '\n'],
  ])('is in %j that of the first', (text, end) => {
    expect(lineEndOf(text)).toBe(end);
  });
});

describe('fingerprint', () => {
  it('is FNV-1a, as its published values say', () => {
    expect(fingerprint('')).toBe('cbf29ce484222325');
    expect(fingerprint('a')).toBe('af63dc4c8601ec8c');
    expect(fingerprint('foobar')).toBe('85944171f73967e8');
  });
});
