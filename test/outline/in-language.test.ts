import { describe, expect, it } from 'vitest';
import { LANGUAGES, wordsOf } from '../../src/language/languages.ts';
import { inLanguage } from '../../src/outline/in-language.ts';
import { outlinePlan, PARTS } from '../../src/outline/outline-plan.ts';
import { fixture } from '../renderers/fixture.ts';

const session = 'Policy and regulation of electronic services';
const plan = {
  ...fixture,
  texts: [
    { path: ['title'], text: fixture.tour.title, byLanguage: { en: fixture.tour.title, ru: 'Поездка' } },
    { path: ['sessions', 1, 'title'], text: session, byLanguage: { en: session, fr: 'Politique' } },
  ],
};

async function words(code: string) {
  const found = await wordsOf(code);
  if (found === undefined) throw new Error(code);
  return found;
}

describe('what the author wrote in several languages', () => {
  it('stands in the language of the document; what lacks it names its own', async () => {
    const { tour, agenda } = inLanguage(plan, await words('ru'));
    expect(tour.title).toBe('Поездка');
    expect(JSON.stringify(agenda)).toContain(`${session} (en)`);
  });

  it('does not change the ids that follow from names', async () => {
    const [topic] = plan.tour.topics ?? [];
    const named = {
      ...plan,
      tour: { ...plan.tour, topics: [{ name: topic?.name ?? '' }] },
      texts: [{ path: ['topics', 0, 'name'], text: topic?.name ?? '', byLanguage: { ru: 'Право' } }],
    };
    expect(inLanguage(named, await words('ru')).tour.topics).toEqual([
      { id: 'policy-and-regulatory-framework-for-e-services', name: 'Право' },
    ]);
  });
});

describe.each(LANGUAGES.filter((code) => code !== 'en'))('a document in %s', (code) => {
  it('has no heading and no label in English', async () => {
    const labels = async (language: string) =>
      outlinePlan(fixture, PARTS, await words(language)).blocks.flatMap((block) => {
        if (block.kind === 'heading') return block.level === 2 ? [block.text] : [];
        if (block.kind === 'definitions') return block.rows.flatMap(({ term, lang }) => (lang ? [] : [term]));
        if (block.kind === 'table') return block.columns.map(({ title }) => title);
        if (block.kind === 'timetable')
          return block.rows.flatMap(({ details }) => details.map(({ label }) => label));
        return [];
      });
    const theirs = await labels(code);
    // Words that a language shares with English letter by letter.
    const shared = ['Dates', 'Hotel', 'Interpretation', 'Participants', 'Programme', 'Source', 'Budget'];
    const english = new Set((await labels('en')).filter((label) => !shared.includes(label)));
    expect(theirs.length).toBeGreaterThan(40);
    expect(theirs.filter((label) => english.has(label))).toEqual([]);
  });
});
