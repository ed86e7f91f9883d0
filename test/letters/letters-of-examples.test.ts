import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Plan, Reader } from '../../src/agenda/plan.ts';
import type { LocalDate } from '../../src/base/calendar.ts';
import { templatesFrom } from '../../src/cli/files/template-files.ts';
import { LANGUAGES, wordsOf } from '../../src/language/languages.ts';
import { letters, writeLetter } from '../../src/letters/letters.ts';
import type { Outline } from '../../src/outline/outline.ts';
import { plan } from '../../src/plan.ts';
import { chooseTemplate } from '../../src/templates/choose-template.ts';
import { renderTemplate } from '../../src/templates/render-template.ts';

const templates = templatesFrom(undefined);

function planned(name: string, today: string): Plan {
  const file = `examples/${name}/tour.yaml`;
  const { plan: made } = plan({ file, text: readFileSync(file, 'utf8') }, { today: today as LocalDate });
  if (made === undefined) throw new Error('no plan');
  return made;
}

const jordan = planned('jordan-kazakhstan-composed', '2027-06-21');
const kenya = planned('kenya-lisbon-madrid-composed', '2027-04-05');
const malaysia = planned('uzbekistan-malaysia-replanned', '2014-05-15');

/** A letter of a plan, `confirmation` to `delegate:noor`. */
async function written(whole: Plan, kind: string, to: string, language = 'en'): Promise<Outline> {
  const letter = letters.find(({ id }) => id === kind);
  const words = await wordsOf(language);
  const choice = chooseTemplate(kind, language, templates);
  if (letter === undefined || words === undefined || choice === undefined) throw new Error('no letter');
  const [recipient = '', id = ''] = to.split(':');
  const reader: Reader = { kind: recipient as Reader['kind'], id, name: id };
  const made = await writeLetter(whole, letter, reader, {
    template: choice.name,
    files: templates.shipped,
    words,
  });
  if ('fault' in made) throw new Error(made.fault.message);
  return made.outline;
}

const tablesOf = ({ blocks }: Outline) => blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
const rowsOf = (outline: Outline) => tablesOf(outline).flatMap(({ rows }) => rows.map(({ cells }) => cells));
const textsOf = ({ blocks }: Outline) =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));

describe('letters as they are sent', () => {
  it('tell host and interpreter in which mode each meeting is interpreted', async () => {
    const invited = rowsOf(await written(jordan, 'invitation', 'host:water-ministry'));
    expect(invited).toContainEqual(
      expect.arrayContaining(['Courtesy call on the Vice Minister', 'Consecutive']),
    );
    expect(invited).toContainEqual(
      expect.arrayContaining(['Round table: Basin councils and their decisions', 'Simultaneous']),
    );
    const briefed = rowsOf(await written(jordan, 'interpreter-brief', 'interpreter:sami'));
    expect(briefed).toContainEqual(
      expect.arrayContaining(['Round table: Basin councils and their decisions (simultaneous)']),
    );
    expect(briefed).toContainEqual(
      expect.arrayContaining(['Site visit: Finding leaks in a city network (consecutive)']),
    );
  });

  it('name everybody who speaks for a host', async () => {
    expect(rowsOf(await written(jordan, 'interpreter-brief', 'interpreter:sami'))).toContainEqual([
      'Mr. Ruslan Kim',
      'Head, Division of International Rivers',
      'Ministry of Water Resources',
    ]);
  });

  it('do not date an interpreter’s work by the days of the tour', async () => {
    const brief = await written(kenya, 'interpreter-brief', 'interpreter:vega');
    expect(textsOf(brief).join('\n')).toContain('in Spain. Below');
  });

  it.each(LANGUAGES)('have no column with nothing in it: %s', async (language) => {
    for (const [whole, kind, to] of [
      [kenya, 'interpreter-brief', 'interpreter:vega'],
      [jordan, 'confirmation', 'delegate:haddad'],
      [jordan, 'invitation', 'host:water-ministry'],
    ] as const)
      for (const { columns, rows } of tablesOf(await written(whole, kind, to, language)))
        for (const [i, { title }] of columns.entries())
          expect([title, rows.some(({ cells }) => cells[i] !== '')]).toEqual([title, true]);
  });

  it.each(LANGUAGES)('say which nights are in which hotel, the first too: %s', async (language) => {
    const text = textsOf(await written(kenya, 'confirmation', 'delegate:noor', language)).join('\n');
    expect(text).toMatch(/Lisbon[ （(]+.{5,60}[)）]\s?[:：] ?Hotel in Lisbon/);
    expect(text).toMatch(/Madrid[ （(]+.{5,60}[)）]\s?[:：] ?Hotel in Madrid/);
  });

  it('call the hotels as the language does', async () => {
    const text = textsOf(await written(jordan, 'confirmation', 'delegate:haddad', 'ar')).join('\n');
    expect(text).toContain('فندق في أستانا');
    expect(text).toContain('فندق في ألماتي');
    expect(text).not.toMatch(/Hotel|Almaty \(من/);
  });

  it.each(LANGUAGES)('of thanks are not dated before the visit: %s', async (language) => {
    const dated = async (today: string) =>
      textsOf(await written({ ...malaysia, today: today as LocalDate }, 'thanks', 'host:mampu', language))[1];
    expect(await dated('2014-06-23')).toMatch(/^\[… /);
    expect(await dated('2014-06-24')).toContain('2014');
  });

  it.each([
    ['en', 'Your Excellency,', 'Dear Datuk Che Azemi Haron,', 'Dear Mr. Begzod Achilov,'],
    ['ru', 'Ваше Превосходительство!', 'Уважаемые дамы и господа!', 'Уважаемый г-н Begzod Achilov!'],
    [
      'uz',
      'Hurmatli H.E. Dr. Rania Haddad!',
      'Hurmatli Datuk Che Azemi Haron!',
      'Hurmatli janob Begzod Achilov!',
    ],
    ['ms', 'Tuan Yang Terutama,', 'Tuan/Puan,', 'Tuan/Puan,'],
    ['fr', 'Excellence,', 'Madame, Monsieur,', 'Monsieur,'],
    ['es', 'Excelencia:', 'Estimado/a señor/a:', 'Estimado Sr. Begzod Achilov:'],
    ['ar', 'أصحاب المعالي والسعادة،', 'السيدات والسادة المحترمون،', 'حضرة السيد Begzod Achilov المحترم،'],
    ['zh', '尊敬的Dr. Rania Haddad阁下：', '尊敬的Datuk Che Azemi Haron阁下：', '尊敬的Begzod Achilov先生：'],
  ] as const)('greet by rank and form of address: %s', async (language, excellency, honourable, mister) => {
    expect(textsOf(await written(jordan, 'confirmation', 'delegate:haddad', language))).toContain(excellency);
    expect(textsOf(await written(malaysia, 'thanks', 'host:kkmm', language))).toContain(honourable);
    expect(textsOf(await written(malaysia, 'confirmation', 'delegate:achilov', language))).toContain(mister);
  });

  it('take the forms of address from a name in one place', () => {
    const chained = Object.entries(templates.shipped).flatMap(([name, text]) =>
      text.includes('remove_first: "Mr. "') ? [name] : [],
    );
    expect(chained).toEqual(['bare-name.liquid']);
  });

  it.each([
    ['en', 'The Hon. Mr. Kim Tan', 'Dear Mr. Kim Tan,'],
    ['ru', 'The Hon. Mr. Kim Tan', 'Уважаемый г-н Kim Tan!'],
    ['uz', 'The Hon. Ms. Kim Tan', 'Hurmatli Kim Tan xonim!'],
    ['uz', 'H.E. Ms. Kim Tan', 'Hurmatli Kim Tan xonim!'],
    ['es', 'The Hon. Mrs. Kim Tan', 'Estimada Sra. Kim Tan:'],
    ['ar', 'The Hon. Mr. Kim Tan', 'حضرة السيد Kim Tan المحترم،'],
    ['zh', 'The Hon. Mr. Kim Tan', '尊敬的Kim Tan阁下：'],
    ['fr', 'M. Jean Petit', 'Monsieur,'],
    ['fr', 'Dr. M. Diallo', 'Madame, Monsieur,'],
    ['ru', null, 'Уважаемые дамы и господа!'],
    ['fr', null, 'Madame, Monsieur,'],
  ])(
    'name no form of address within another one’s, and take no initial for one: %s, %s',
    async (language, name, greeting) => {
      const rendered = await renderTemplate(`salutation.${language}.liquid`, templates.shipped, { name });
      if ('fault' in rendered) throw new Error(rendered.fault.message);
      expect(rendered.text.trim().replaceAll('\\', '')).toBe(greeting);
    },
  );
});
