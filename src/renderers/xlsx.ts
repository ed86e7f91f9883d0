import type { Words } from '../language/words.ts';
import { sheetsIn } from '../outline/bilingual.ts';
import { budgetTable } from '../outline/budget.ts';
import { planIn } from '../outline/in-language.ts';
import { PARTS, type Part } from '../outline/outline-plan.ts';
import { editionOf } from './document/edition.ts';
import type { Renderer } from './renderer.ts';

/** A workbook: agenda, participants, budget that calculates, notes and checklist, each on a sheet of its own. */
export const xlsx: Renderer = {
  id: 'xlsx',
  extension: 'xlsx',
  async render(written, { parts = PARTS, languages, paper = 'A4' }) {
    const [words] = languages;
    const [{ workbook }, { worksheetOf }, { budgetWorksheet }, { weeksWorksheet }] = await Promise.all([
      import('./xlsx/workbook.ts'),
      import('./xlsx/table.ts'),
      import('./xlsx/budget.ts'),
      import('./xlsx/weeks.ts'),
    ]);
    const plan = planIn(written, words);
    const { title } = plan.tour;
    const table = budgetTable(plan);
    const sheets = sheetsIn(written, parts, languages);
    if (sheets.length === 0) return [];
    const worksheets = sheets.flatMap((sheet) => {
      const tab = tabOf(sheet.name, words);
      if (sheet.name === 'budget' && table !== undefined) return [budgetWorksheet(table, words, tab)];
      const weeks =
        sheet.name === 'checklist' ? [weeksWorksheet(plan, words, tabNamed(words.sheets.weeks))] : [];
      return [worksheetOf(sheet, tab), ...weeks];
    });
    const content = workbook(
      title,
      plan.today,
      worksheets,
      {
        head: title,
        foot: editionOf(written, words),
        // LibreOffice lays words and numbers out from the left, whatever their language: two numbers with a stroke between
        // them are one, and read the same from either side (Unicode Bidirectional Algorithm, W4).
        numbering: words.direction === 'rtl' ? '&P/&N' : words.page.numbered('&P', '&N'),
        direction: words.direction,
        paper,
      },
      words,
    );
    return [{ name: 'plan', content }];
  },
};

/** Longest name of a tab, and the signs that Excel does not take in it. */
const TAB_LENGTH = 31;
const FORBIDDEN = /[[\]:*?/\\]/g;

function tabOf(part: Part, words: Words): string {
  const titles: Partial<Record<Part, string>> = {
    programme: words.programme.heading,
    participants: words.participants.heading,
    budget: words.budget.heading,
    notes: words.notes.findings,
    checklist: words.checklist.heading,
  };
  return tabNamed(titles[part] ?? part);
}

function tabNamed(title: string): string {
  return title.replace(FORBIDDEN, ' ').slice(0, TAB_LENGTH);
}
