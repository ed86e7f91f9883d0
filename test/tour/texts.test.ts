import { describe, expect, it } from 'vitest';
import { decodeTour } from '../../src/tour/decode.ts';
import { textIn } from '../../src/tour/texts.ts';

const tour = {
  studytour: 1,
  title: { ru: 'Электронные услуги', en: 'Electronic services' },
  countries: { receiving: 'UZ', providing: 'MY' },
  dates: { from: '2014-06-26', to: '2014-06-27' },
  timeZone: 'Asia/Kuala_Lumpur',
};

describe('a text in several languages', () => {
  it('is English in the tour, whatever its order, and keeps the others beside it', () => {
    const { tour: read, texts, findings } = decodeTour(tour);
    expect(findings).toEqual([]);
    expect(read?.title).toBe('Electronic services');
    expect(texts).toEqual([{ path: ['title'], text: 'Electronic services', byLanguage: tour.title }]);
  });

  it('is the first where none is English', () => {
    const title = { uz: 'Elektron xizmatlar', ru: 'Электронные услуги' };
    expect(decodeTour({ ...tour, title }).tour?.title).toBe('Elektron xizmatlar');
  });

  it('serves a region or script of its language', () => {
    expect(textIn({ 'fr-CA': 'Exposé' }, 'fr')).toBe('Exposé');
    expect(textIn({ en: 'Briefing' }, 'ru')).toBeUndefined();
  });

  it.each([
    [{ english: 'A' }, '`english` is no language.'],
    [{ en: 5 }, '`en` is 5; a text is expected.'],
    [{}, '`title` has a text in no language.'],
    [5, '`title` is 5; a text is expected.'],
  ])('%j is said to be wrong where it is', (title, message) => {
    expect(decodeTour({ ...tour, title }).findings.map(({ finding }) => finding.message)).toContain(message);
  });

  it.each([
    [{ english: 'A' }, /^Write each text under the code/],
    [{ en: 'Water', 'and who pays': null }, /^If it belongs to the text before the comma/],
  ])('%j is helped by what was meant', (title, help) => {
    const [first] = decodeTour({ ...tour, title }).findings;
    expect(first?.finding.help).toMatch(help);
  });
});
