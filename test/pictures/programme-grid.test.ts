import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../src/base/calendar.ts';
import { en } from '../../src/language/catalogues/en.ts';
import { ru } from '../../src/language/catalogues/ru.ts';
import type { Words } from '../../src/language/words.ts';
import { planIn } from '../../src/outline/in-language.ts';
import { dayTimeline } from '../../src/pictures/day-timeline.ts';
import type { Drawing } from '../../src/pictures/drawing.ts';
import { programmeGrid } from '../../src/pictures/programme-grid.ts';
import { plan } from '../../src/plan.ts';

/** Lines of text in the pictures of the tour of two cities and two groups. */
async function linesOf(drawing: Drawing, words: Words): Promise<string[]> {
  const file = 'examples/jordan-kazakhstan-composed/tour.yaml';
  const { plan: planned } = plan(
    { file, text: readFileSync(file, 'utf8') },
    { today: '2027-06-21' as LocalDate },
  );
  if (planned === undefined) throw new Error('no plan');
  const figures = await drawing.draw(planIn(planned, words), words);
  return figures.flatMap(({ picture: { svg } }) =>
    [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, line]) =>
      (line ?? '').replaceAll('\u00A0', ' '),
    ),
  );
}

describe('the programme as a picture', () => {
  it.each([programmeGrid, dayTimeline])('has every word whole: $id', async (drawing) => {
    const lines = await linesOf(drawing, en);
    expect(lines).toContain('Prayer');
    expect(lines.filter((line) => /[…-]$/.test(line))).toEqual([]);
  });

  it('says what a session is where its title has no room, and leaves out the time before a word', async () => {
    const lines = (await linesOf(programmeGrid, en)).join('|');
    expect(lines).toContain('|Courtesy|call|');
    expect(lines).toContain('|09:00 What we saw|in Astana|');
  });

  it('gives the day on which groups part more of the width', async () => {
    expect((await linesOf(programmeGrid, ru)).join('|')).toContain('|Водомеры|на|головном|узле|канала|');
  });

  it.each([programmeGrid, dayTimeline])('shows a flight between two meetings: $id', async (drawing) => {
    expect((await linesOf(drawing, en)).join(' ')).toContain('Flight from Astana (NQZ) to Almaty (ALA)');
  });
});
