import { describe, expect, it } from 'vitest';
import type { Path } from '../../src/base/path.ts';
import { parseSource, type Source } from '../../src/source/parse-source.ts';

const TOUR = `# the record
studytour: 1
title: "Improving: eGovernment"   # a comment
dates: { from: 2014-06-26, to: 2014-06-27 }
delegation:
  delegates:
    - id: kamalov
      name: Mr. Kamalov
      languages: [uz, ru]

    - id: saitov # the second
      title:
      passport: {}
  # nobody else
hosts: []
note: |
  two
  lines
day: &day
  from: 08:30
other: *day
`;

function read(text: string): Source {
  const { source, diagnostics } = parseSource('tour.yaml', text);
  expect(diagnostics).toEqual([]);
  if (!source) throw new Error('not read');
  return source;
}

/** The stretch of the file that a place covers. */
function found(source: Source, path: Path, target: 'key' | 'value'): string {
  const { line, column, endLine, endColumn } = source.locate(path, target);
  const rows = source.text.split('\n').slice(line - 1, endLine);
  const last = rows.length - 1;
  return rows
    .map((row, i) => row.slice(i === 0 ? column - 1 : 0, i === last ? endColumn - 1 : undefined))
    .join('\n');
}

describe('the value of a tour file', () => {
  it('is plain data', () => {
    expect(read(TOUR).value).toEqual({
      studytour: 1,
      title: 'Improving: eGovernment',
      dates: { from: '2014-06-26', to: '2014-06-27' },
      delegation: {
        delegates: [
          { id: 'kamalov', name: 'Mr. Kamalov', languages: ['uz', 'ru'] },
          { id: 'saitov', title: null, passport: {} },
        ],
      },
      hosts: [],
      note: 'two\nlines\n',
      day: { from: '08:30' },
      other: { from: '08:30' },
    });
  });

  it('follows YAML 1.2, where dates, times and `no` are texts', () => {
    const { value } = read(
      'a: 2014-06-26\nb: 09:00\nc: 1:30\nd: no\ne: yes\nf: on\ng: NO\nh: true\ni: ~\nj: 12\nk: -1.5\nl: 1_000\n',
    );
    expect(value).toEqual({
      a: '2014-06-26',
      b: '09:00',
      c: '1:30',
      d: 'no',
      e: 'yes',
      f: 'on',
      g: 'NO',
      h: true,
      i: null,
      j: 12,
      k: -1.5,
      l: '1_000',
    });
  });

  it('has texts for names, whatever they look like', () => {
    expect(read('1: a\n2014-06-26: b\ntrue: c\n"": d\n').value).toEqual({
      1: 'a',
      '2014-06-26': 'b',
      true: 'c',
      '': 'd',
    });
  });

  it('takes `__proto__` for an ordinary name', () => {
    const { value } = read('__proto__: { polluted: 1 }\nconstructor: 2\n');
    expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('does not depend on the byte order mark or the line ends', () => {
    const plain = read(TOUR);
    const windows = read(`\uFEFF${TOUR.replaceAll('\n', '\r\n')}`);
    expect(windows.value).toEqual(plain.value);
    expect(windows.locate(['studytour'], 'key')).toEqual(plain.locate(['studytour'], 'key'));
    expect(windows.locate(['other'], 'value')).toEqual(plain.locate(['other'], 'value'));
  });

  it('reads JSON, which is YAML', () => {
    expect(read('{"title": "A", "hosts": [{"id": "b"}]}').value).toEqual({
      title: 'A',
      hosts: [{ id: 'b' }],
    });
  });
});

describe('places', () => {
  const source = read(TOUR);

  it.each<[Path, key: string, value: string]>([
    [['title'], 'title', '"Improving: eGovernment"'],
    [['dates'], 'dates', '{ from: 2014-06-26, to: 2014-06-27 }'],
    [['dates', 'to'], 'to', '2014-06-27'],
    [['delegation', 'delegates', 0, 'name'], 'name', 'Mr. Kamalov'],
    [['delegation', 'delegates', 0, 'languages', 1], 'ru', 'ru'],
    [['delegation', 'delegates', 1, 'passport'], 'passport', '{}'],
    [['hosts'], 'hosts', '[]'],
    [['other'], 'other', '*day'],
  ])('of %j are its name and what stands behind it', (path, key, value) => {
    expect(found(source, path, 'key')).toBe(key);
    expect(found(source, path, 'value')).toBe(value);
  });

  it('of a value that is not written are its name', () => {
    expect(found(source, ['delegation', 'delegates', 1, 'title'], 'value')).toBe('title');
  });

  it('of a block begin at its name and end with its last sign', () => {
    const text = found(source, ['delegation'], 'value');
    expect(text).toMatch(/^delegation:\n/);
    expect(text).toMatch(/passport: \{\}$/);
  });

  it('of an item of a list are its first line as a name, all of it as a value', () => {
    expect(found(source, ['delegation', 'delegates', 1], 'key')).toBe('id: saitov');
    expect(found(source, ['delegation', 'delegates', 0], 'value')).toBe(
      'id: kamalov\n      name: Mr. Kamalov\n      languages: [uz, ru]',
    );
  });

  it('below an alias are where the value is written', () => {
    expect(source.locate(['other', 'from'], 'value')).toEqual(source.locate(['day', 'from'], 'value'));
  });

  it('of the whole file are its first line', () => {
    expect(found(source, [], 'key')).toBe('studytour: 1');
  });

  it('that are nowhere fall back to the nearest name and can be told apart', () => {
    expect(found(source, ['delegation', 'size'], 'value')).toBe('delegation');
    expect(found(source, ['delegation', 'delegates', 7, 'name'], 'key')).toBe('delegates');
    expect(found(source, ['nowhere', 'at', 'all'], 'value')).toBe('studytour: 1');
    expect(source.has(['delegation', 'size'])).toBe(false);
    expect(source.has(['delegation', 'delegates', 7])).toBe(false);
    expect(source.has(['delegation', 'delegates', '0'])).toBe(false);
    expect(source.has(['title', 'length'])).toBe(false);
    expect(source.has(['delegation', 'delegates', 1, 'title'])).toBe(true);
    expect(source.has(['other', 'from'])).toBe(true);
    expect(source.has([])).toBe(true);
  });
});

describe('a further key', () => {
  const source = read('a: { at: 1, x: 2 } # here\nb:\n  - at: 1 # there\n    x: 2\n');

  it('stands in the same braces, or on a line of its own below', () => {
    expect(source.behind(['a', 'at'], { key: 'until', value: '3' })).toBe(', until: 3');
    expect(source.behind(['b', 0, 'at'], { key: 'until', value: '3' })).toBe('\n    until: 3');
  });

  it('is not written where it is there already', () => {
    expect(source.behind(['a', 'at'], { key: 'x', value: '3' })).toBeUndefined();
    expect(source.behind(['b', 0, 'at'], { key: 'x', value: '3' })).toBeUndefined();
  });
});
