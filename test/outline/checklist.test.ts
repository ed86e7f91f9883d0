import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../src/base/calendar.ts';
import type { ChecklistItem } from '../../src/checklist/task.ts';
import { en } from '../../src/language/catalogues/en.ts';
import { checklist } from '../../src/outline/checklist.ts';
import { outlinePlan, PARTS, type Part } from '../../src/outline/outline-plan.ts';
import { ownersOf } from '../../src/outline/weeks.ts';
import { fixture } from '../renderers/fixture.ts';

const item = (title: string, due: string, state: ChecklistItem['state']): ChecklistItem => ({
  ...(fixture.checklist[0] as ChecklistItem),
  title,
  due: due as LocalDate,
  state,
});

/** What stands under each heading, on that day; the tour of the fixture is from 23 to 26 June 2014. */
function groups(today: string, items: readonly ChecklistItem[]) {
  const blocks = checklist({ ...fixture, today: today as LocalDate, checklist: items }, en, []);
  return blocks.flatMap((block, i) => {
    const next = blocks[i + 1];
    return block.kind === 'heading' && block.level === 3 && next?.kind === 'table'
      ? [[block.text, ...next.rows.map(({ cells }) => cells[1])]]
      : [];
  });
}

describe('a document of one part', () => {
  it.each(['checklist', 'meetings'] as const)(
    'has its %s below the title, not on a sheet of its own',
    (part) => {
      const sheets = (parts: readonly Part[]) =>
        outlinePlan(fixture, parts, en).blocks.flatMap((block) =>
          block.kind === 'heading' && block.level < 3 ? [block.newSheet] : [],
        );
      expect(sheets([part]).slice(0, 2)).toEqual([false, false]);
      expect(sheets(['programme', part]).at(-1)).toBe(true);
    },
  );
});

describe('a document for one reader', () => {
  it('needs no sheets of its own', () => {
    const shown = { ...fixture, reader: { kind: 'host', id: 'kkmm', name: 'A' } as const };
    const sheets = outlinePlan(shown, PARTS, en).blocks.filter(
      (one) => one.kind === 'heading' && one.newSheet,
    );
    expect(sheets).toEqual([]);
  });
});

describe('the checklist', () => {
  const hotel = item('Book the hotel', '2014-05-01', 'overdue');
  const thanks = item('Thank the hosts', '2014-06-30', 'overdue');
  const report = item('Write the report', '2014-07-30', 'due');

  it('puts what is late first, and what is done last', () => {
    const done = item('Name the leader', '2014-04-01', 'done');
    expect(groups('2014-06-22', [done, hotel, report])).toEqual([
      ['Overdue', 'Book the hotel'],
      ['To do', 'Write the report'],
      ['Done', 'Name the leader'],
    ]);
  });

  it('sets apart, from the first day on, what was missed before the tour', () => {
    const [first] = groups('2014-06-23', [hotel, report]);
    expect(first).toEqual(['Missed before the tour', 'Book the hotel']);
    expect(groups('2014-07-02', [hotel, thanks, report])).toEqual([
      ['Overdue', 'Thank the hosts'],
      ['Missed before the tour', 'Book the hotel'],
      ['To do', 'Write the report'],
    ]);
  });

  it('names who must act in the order of the alphabet, whatever the case, each once', () => {
    const owned = (owner: string) => ({ ...hotel, owner });
    const owners = ['organiser', 'Ministry', 'driver', 'Ministry', 'agency', 'Agency'].map(owned);
    expect(ownersOf(owners)).toEqual(['Agency', 'agency', 'driver', 'Ministry', 'organiser']);
  });
});
