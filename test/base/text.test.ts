import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { singleLine } from '../../src/base/single-line.ts';
import {
  allOf,
  capitalised,
  closest,
  counted,
  inPlainLetters,
  insideTypographicQuotes,
  isUnmistakable,
  listedBriefly,
  plainWords,
  slug,
  uncapitalised,
} from '../../src/base/text.ts';

describe('a list for a sentence', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c', 'd'], 'a, b, c and d'],
    [['a', 'b', 'c', 'd', 'e'], 'a, b, c and 2 more'],
  ])('%j is short', (words, text) => {
    expect(listedBriefly(words)).toBe(text);
  });
});

it('counts, and has a plural for none', () => {
  expect([0, 1, 2].map((count) => counted(count, 'host'))).toEqual(['0 hosts', '1 host', '2 hosts']);
  expect(counted(2, 'country', 'countries')).toBe('2 countries');
});

it('begins a sentence, or stands in its middle', () => {
  expect(capitalised('courtesy call on MAMPU')).toBe('Courtesy call on MAMPU');
  expect(uncapitalised('Courtesy call on MAMPU')).toBe('courtesy call on MAMPU');
});

it('letters are as people without them on their keyboard write them', () => {
  const cities = [
    'Água',
    'København',
    'Łódź',
    'Đà Nẵng',
    'Seyðisfjörður',
    'Þórshöfn',
    'Gießen',
    'Œuvre',
    'Diyarbakır',
  ];
  expect(cities.map(inPlainLetters).join(' ')).toBe(
    'agua kobenhavn lodz da nang seydisfjordur thorshofn giessen oeuvre diyarbakir',
  );
});

it('counts all of them in words where they are few', () => {
  expect([1, 2, 3].map((count) => allOf(count, 'host'))).toEqual(['the host', 'both hosts', 'all 3 hosts']);
});

describe('typographic quotation marks', () => {
  it.each([
    ['“UZ”', 'UZ'],
    ['„UZ“', 'UZ'],
    [' «UZ» ', 'UZ'],
    ['‘Côte d’Ivoire’', 'Côte d’Ivoire'],
  ])('of %s stand around %s', (text, inside) => expect(insideTypographicQuotes(text)).toBe(inside));

  it.each(['“ru”, “en”', '‘ru’, ‘en’', '“UZ', 'UZ', '"UZ"', '’'])(
    'do not stand around the whole of %s',
    (text) => expect(insideTypographicQuotes(text)).toBeUndefined(),
  );
});

describe('the word that was meant', () => {
  const KNOWN = ['name', 'mode', 'lead', 'rank', 'role', 'title', 'languages'];

  it.each([
    ['naem', 'name'],
    ['nam', 'name'],
    ['Rank', 'rank'],
    ['ledd', 'lead'],
    ['titel', 'title'],
    ['arnk', 'rank'],
    ['langauges', 'languages'],
  ])('for %s is %s', (word, meant) => {
    expect(closest(word, KNOWN)).toBe(meant);
    expect(isUnmistakable(word, KNOWN)).toBe(word.length >= 4);
  });

  it.each(['note', 'date', 'code', 'year', 'link', 'menu', 'x'])(
    'for %s is none: it is another word',
    (word) => {
      expect(closest(word, KNOWN)).toBeUndefined();
    },
  );
});

it('is the first in the alphabet of several that are as near', () => {
  expect(closest('hast', ['hust', 'hest'])).toBe('hest');
});

it('is none where more than three letters differ, however long the word', () => {
  expect(closest('interpretation', ['interpretat'])).toBe('interpretat');
  expect(closest('interpretation', ['interpreta'])).toBeUndefined();
});

it('may be mistaken where another is nearly as near', () => {
  expect(isUnmistakable('sesions', ['sessions'])).toBe(true);
  expect(isUnmistakable('sesions', ['sessions', 'seasons'])).toBe(false);
});

describe('a name', () => {
  it.each([
    ['Mr. Otabek Karimov', 'mr-otabek-karimov'],
    ['D’Água, Inc. (2nd)', 'dágua-inc-2nd'],
    ["O'zbekiston", 'ozbekiston'],
    ['Министерство № 7', 'министерство-7'],
    ['नेपाल सरकार', 'नेपाल-सरकार'],
  ])('%s is %s as an id', (name, id) => {
    expect(slug(name)).toBe(id);
  });

  it('is compared without accents and apostrophes', () => {
    expect(plainWords('D’Água, Inc.')).toEqual(['dagua', 'inc']);
    expect(plainWords("O'zbekiston (UZ)")).toEqual(['ozbekiston', 'uz']);
  });

  it('of ASCII is read as that of any script', () => {
    const ascii = fc.string({ unit: fc.constantFrom(...' aBz09-_.,\'"()/&'), maxLength: 12 });
    fc.assert(
      fc.property(ascii, (text) => {
        expect(slug(`${text} ж`)).toBe([slug(text), 'ж'].filter(Boolean).join('-'));
        expect(plainWords(`${text} ж`)).toEqual([...plainWords(text), 'ж']);
        expect(singleLine(`${text}\u200B`)).toBe(singleLine(text));
      }),
    );
  });
});

it('a text that needs no tidying is told from one that does, whatever letter it holds', () => {
  const different = Array.from({ length: 0x10000 }, (_, code) => `a${String.fromCharCode(code)} b`).filter(
    (text) => singleLine(text) !== singleLine(`${text}\u200B`),
  );
  expect(different).toEqual([]);
});
