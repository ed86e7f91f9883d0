import { describe, expect, it } from 'vitest';
import { LANGUAGES, wordsOf } from '../../src/language/languages.ts';
import { formatTiming } from '../../src/language/say.ts';
import { planIn } from '../../src/outline/in-language.ts';
import { DOCUMENT_PARTS, outlinePlan, PARTS } from '../../src/outline/outline-plan.ts';
import { sheetsOf } from '../../src/outline/sheets.ts';
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
    const { tour, agenda } = planIn(plan, await words('ru'));
    expect(tour.title).toBe('Поездка');
    expect(JSON.stringify(agenda)).toContain(`${session} (en)`);
  });

  it('is also what the reader is called by', async () => {
    const [host] = plan.facts.hosts;
    const name = host?.host.name ?? '';
    const reader = { kind: 'host', id: host?.id ?? '', name } as const;
    const texts = [{ path: ['hosts', 0, 'name'], text: name, byLanguage: { en: name, ru: 'Министерство' } }];
    const readerIn = async (code: string) =>
      planIn({ ...plan, texts, reader }, await words(code)).reader?.name;
    expect([await readerIn('ru'), await readerIn('ms')]).toEqual(['Министерство', `${name} (en)`]);
  });

  it('does not change the ids that follow from names', async () => {
    const [topic] = plan.tour.topics ?? [];
    const named = {
      ...plan,
      tour: { ...plan.tour, topics: [{ name: topic?.name ?? '' }] },
      texts: [{ path: ['topics', 0, 'name'], text: topic?.name ?? '', byLanguage: { ru: 'Право' } }],
    };
    expect(planIn(named, await words('ru')).tour.topics).toEqual([
      { id: 'policy-and-regulatory-framework-for-e-services', name: 'Право' },
    ]);
  });
});

describe('the date of a task', () => {
  it.each([
    ['en', -112, '16 weeks before departure'],
    ['ru', -112, 'за 16 недель до отъезда'],
    ['ar', -14, 'قبل السفر بمدة أسبوعين'],
    ['zh', 30, '出发后30天'],
    ['fr', 0, 'le jour du départ'],
  ])('comes about in %s as %i days from departure', async (code, days, said) => {
    expect(formatTiming(await words(code), { from: 'departure', days })).toBe(said);
  });

  it('says months, the visit and what was agreed', async () => {
    const ru = await words('ru');
    expect(formatTiming(ru, { from: 'return', months: 3 })).toBe('через 3 месяца после возвращения');
    expect(formatTiming(ru, { from: 'visit', days: -10 })).toBe('за 10 дней до визита');
    expect(formatTiming(ru, 'agreed')).toBe('по договорённости');
  });
});

describe.each(LANGUAGES.filter((code) => code !== 'en'))('a document in %s', (code) => {
  it('says who does a thing, and how its date comes about', async () => {
    const [first] = fixture.checklist;
    if (first === undefined) throw new Error('no task');
    const owned = { ...fixture, checklist: [{ ...first, owner: 'host coordinator' }] };
    const said = JSON.stringify([
      outlinePlan(owned, PARTS, await words(code)),
      sheetsOf(owned, PARTS, await words(code)),
    ]);
    expect(said).not.toMatch(/host coordinator|before departure/);
    expect(said).toContain((await words(code)).checklist.roles.hostCoordinator);
  });

  it.each([[DOCUMENT_PARTS], [['checklist']], [['owners', 'reasons']]] as const)(
    'tells once, in the language, what remains in English: %j',
    async (parts) => {
      const { englishRemains } = await words(code);
      const told = outlinePlan(fixture, parts, await words(code)).blocks.filter(
        (block) => block.kind === 'paragraph' && block.text === englishRemains,
      );
      expect(told.length).toBe(1);
    },
  );

  it('tells a delegate that what is to be done is worded in English', async () => {
    const [delegate] = fixture.facts.delegates;
    const reader = { kind: 'delegate', id: delegate?.id ?? '', name: delegate?.delegate.name ?? '' } as const;
    const { englishRemains } = await words(code);
    const said = async (checklist: typeof fixture.checklist) =>
      JSON.stringify(outlinePlan({ ...fixture, reader, checklist }, ['programme'], await words(code)));
    expect(await said(fixture.checklist.slice(0, 1))).toContain(JSON.stringify(englishRemains));
    expect(await said([])).not.toContain(englishRemains);
  });

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
