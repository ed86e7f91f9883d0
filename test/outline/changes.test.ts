import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/agenda/plan.ts';
import type { LocalDate } from '../../src/base/calendar.ts';
import { parseClock } from '../../src/base/clock.ts';
import { plainPalette } from '../../src/base/palette.ts';
import { en } from '../../src/language/catalogues/en.ts';
import { changesOf } from '../../src/outline/changes.ts';
import { decisions } from '../../src/outline/notes.ts';
import { sheetsOf } from '../../src/outline/sheets.ts';
import { json } from '../../src/renderers/json.ts';
import { forHost } from '../../src/views/for-host.ts';
import { fixture } from '../renderers/fixture.ts';

function was(session: string, date: string, time: string, until?: string) {
  const clock = (text: string) => parseClock(text) ?? 0;
  return {
    session,
    at: { date: date as LocalDate, time: clock(time) },
    ...(until === undefined ? {} : { until: clock(until) }),
  };
}

/** One session stayed, one is moved to another hour, one to another day, one is dropped, and one is of another tour. */
const replanned: Plan = {
  ...fixture,
  tour: {
    ...fixture.tour,
    agenda: [
      was('reflection', '2014-06-25', '14:00', '16:00'),
      was('debrief', '2014-06-26', '15:00', '16:30'),
      was('measat-visit', '2014-06-25', '09:20', '11:35'),
      was('embassy-reception', '2014-06-26', '16:30'),
      was('elsewhere', '2014-06-26', '16:30'),
    ],
  },
  value: { ...fixture.value, changes: 3 },
};

const told = [
  [
    'Debrief and action plan',
    'before: Thursday 26 June 2014, 15:00–16:30; now: Thursday 26 June 2014, 14:00–15:30',
  ],
  [
    'Teleport and broadcast centre',
    'before: Wednesday 25 June 2014, 09:20–11:35; now: Thursday 26 June 2014, 09:20–11:35',
  ],
  ['Reception by the Ambassador', 'before: Thursday 26 June 2014, 16:30–18:00; dropped'],
];

describe('changes to an earlier agenda', () => {
  it('are listed one by one, before what is left out', () => {
    const [head, items, next] = decisions(replanned, en);
    expect(head).toMatchObject({ text: 'Changes to the earlier agenda' });
    expect(items?.kind === 'list' ? items.items.map(({ lead, text }) => [lead, text]) : []).toEqual(told);
    expect(next).toMatchObject({ text: 'Left out' });
  });

  it('stand in tables and in data too', async () => {
    const notes = sheetsOf(replanned, ['notes'], en).flatMap(({ rows }) => rows);
    expect(notes.filter(([kind]) => kind === 'change').map(([, about, what]) => [about, what])).toEqual(told);
    const context = { width: 80, palette: plainPalette, unicode: true, languages: [en] } as const;
    const [file] = await json.render(replanned, context);
    expect(JSON.parse(`${file?.content}`).changes).toEqual([
      {
        session: 'debrief',
        title: 'Debrief and action plan',
        before: { start: '2014-06-26T15:00', end: '2014-06-26T16:30' },
        now: { start: '2014-06-26T14:00', end: '2014-06-26T15:30' },
      },
      expect.objectContaining({ session: 'measat-visit' }),
      {
        session: 'embassy-reception',
        title: 'Reception by the Ambassador',
        before: { start: '2014-06-26T16:30', end: '2014-06-26T18:00' },
        now: null,
      },
    ]);
  });

  it('are none where nobody searched, and not told to a host', () => {
    expect(changesOf({ ...replanned, value: {} })).toEqual([]);
    expect(changesOf(forHost(replanned, 'embassy-uz'))).toEqual([]);
  });
});
