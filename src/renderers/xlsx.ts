import type { Plan } from '../agenda/plan.ts';
import type { Words } from '../language/words.ts';
import { both, labelsIn, sheetsIn } from '../outline/bilingual.ts';
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
    const [words, other] = languages;
    const [{ workbook }, { worksheetOf }, { budgetWorksheet }, { weeksWorksheet }] = await Promise.all([
      import('./xlsx/workbook.ts'),
      import('./xlsx/table.ts'),
      import('./xlsx/budget.ts'),
      import('./xlsx/weeks.ts'),
    ]);
    const plan = planIn(written, words);
    const { title } = plan.tour;
    const table = budgetTable(plan);
    const labels = other === undefined ? words : labelledIn(words, other);
    const owners = other === undefined ? new Map() : ownersIn(plan, planIn(written, other));
    const sheets = sheetsIn(written, parts, languages);
    if (sheets.length === 0) return [];
    const worksheets = sheets.flatMap((sheet) => {
      const tab = tabOf(sheet.name, words);
      if (sheet.name === 'budget' && table !== undefined) return [budgetWorksheet(table, labels, tab)];
      const weeks =
        sheet.name === 'checklist'
          ? [
              weeksWorksheet(
                plan,
                labels,
                tabNamed(words.sheets.weeks),
                (owner) => owners.get(owner) ?? owner,
              ),
            ]
          : [];
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

/** The words with the labels of budget and weeks in both languages; the other sheets have both in their cells. */
function labelledIn(words: Words, other: Words): Words {
  return {
    ...words,
    budget: labelsIn(words.budget, other.budget),
    sheets: labelsIn(words.sheets, other.sheets),
    checklist: { ...words.checklist, owner: both(words.checklist.owner, other.checklist.owner) },
    pictures: { ...words.pictures, tour: both(words.pictures.tour, other.pictures.tour) },
  };
}

/** Who does something, in both languages. */
function ownersIn(plan: Plan, twin: Plan): Map<string, string> {
  return new Map(
    plan.checklist.map(({ owner }, i) => [owner, both(owner, twin.checklist[i]?.owner ?? owner)]),
  );
}

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
