import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../src/source/decode-bytes.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('bytes that are text', () => {
  it.each(['', 'title: Café\n', 'имя: Отабек\r\n', '名前: 李明博 👨‍👩‍👧', 'a: \u{10FFFF}\uFFFD'])(
    '%j comes back as it was',
    (text) => {
      expect(decodeBytes(utf8(text))).toEqual({ text });
    },
  );

  it('lose their byte order mark', () => {
    expect(decodeBytes(utf8('\uFEFFtitle: A'))).toEqual({ text: 'title: A' });
  });
});

describe('bytes that are no UTF-8', () => {
  it('are named with their place, and the line as it was probably meant: Cyrillic', () => {
    const cyrillic = [0xcf, 0xee, 0xe5, 0xe7, 0xe4, 0xea, 0xe0];
    expect(decodeBytes(new Uint8Array([...utf8('studytour: 1\ntitle: '), ...cyrillic, 0x0a]))).toEqual({
      problem:
        'is not UTF-8: byte 0xCF at line 2, column 8 begins no letter. Save it as UTF-8: editors ask for the encoding under “Save as”. It may be Windows-1251 (Cyrillic): the line would then be `title: Поездка`.',
    });
  });

  it('are named with their place, and the line as it was probably meant: accents', () => {
    const result = decodeBytes(
      new Uint8Array([...utf8('title: Caf'), 0xe9, ...utf8(' No\u00A0'.slice(0, 3)), 0x0a]),
    );
    expect(result).toEqual({
      problem: expect.stringMatching(/0xE9 at line 1, column 11.*Windows-1252.*`title: Café No`\.$/),
    });
  });

  it.each([
    ['an overlong form', [0xc0, 0xaf]],
    ['an overlong form of three bytes', [0xe0, 0x9f, 0xbf]],
    ['half of a surrogate pair', [0xed, 0xa0, 0x80]],
    ['beyond Unicode', [0xf4, 0x90, 0x80, 0x80]],
    ['a letter cut off by the end', [0xe6, 0x9d]],
    ['a lone continuation', [0x61, 0x80]],
    ['a byte that never occurs', [0xff, 0x61]],
  ])('%s is refused, as by every strict reader', (_, bytes) => {
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(bytes))).toThrow();
    expect(decodeBytes(new Uint8Array(bytes))).toEqual({ problem: expect.stringMatching(/^is not UTF-8/) });
  });

  it.each([
    ['little-endian with its mark', [0xff, 0xfe, 0x61, 0]],
    ['big-endian with its mark', [0xfe, 0xff, 0, 0x61]],
    ['without a mark', [0x61, 0, 0x62, 0, 0x63, 0]],
  ])('UTF-16 %s is called so', (_, bytes) => {
    expect(decodeBytes(new Uint8Array(bytes))).toEqual({
      problem: expect.stringMatching(/^is saved as UTF-16\. Save it as UTF-8/),
    });
  });
});

describe('bytes that are no text', () => {
  it.each([
    ['Word, Excel', [0x50, 0x4b, 0x03, 0x04, 0x14, 0]],
    ['older Word', [0xd0, 0xcf, 0x11, 0xe0]],
    ['PDF', [0x25, 0x50, 0x44, 0x46]],
    ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ])('%s', (name, bytes) => {
    expect(decodeBytes(new Uint8Array(bytes))).toEqual({ problem: expect.stringContaining(name) });
  });

  it('a zero byte has its place', () => {
    expect(decodeBytes(utf8('title: A\nb: long enough\0'))).toEqual({
      problem: expect.stringMatching(/^holds a zero byte.*line 2, column 15\./),
    });
  });

  it('a file that cannot be a tour is not read at all', () => {
    expect(decodeBytes(new Uint8Array(4_000_001).fill(0x61))).toEqual({
      problem: expect.stringMatching(/^has 4.1 MB/),
    });
  });
});
