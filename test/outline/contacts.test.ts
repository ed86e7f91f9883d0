import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/agenda/plan.ts';
import type { LocalDate } from '../../src/base/calendar.ts';
import { en } from '../../src/language/catalogues/en.ts';
import { wordsOf } from '../../src/language/languages.ts';
import { contacts } from '../../src/outline/contacts.ts';
import { outlinePlan } from '../../src/outline/outline-plan.ts';
import { plan } from '../../src/plan.ts';
import { eventsIn } from '../../src/renderers/ics/events.ts';
import { forHost } from '../../src/views/for-host.ts';

function planned(tour: string): Plan {
  const text = `studytour: 1
title: Public services
countries: { receiving: UZ, providing: MY }
dates: { from: 2026-06-22, to: 2026-06-22 }
timeZone: Asia/Kuala_Lumpur
${tour}`;
  const { plan: made, diagnostics } = plan({ file: 'tour.yaml', text }, { today: '2026-01-05' as LocalDate });
  if (made === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return made;
}

/** Label and text of what the programme says below each session of a title. */
function detailsOf(made: Plan, title: string): string[] {
  const rows = outlinePlan(made, ['programme'], en).blocks.flatMap((block) =>
    block.kind === 'timetable' ? block.rows : [],
  );
  return rows
    .filter((row) => row.title.includes(title))
    .flatMap(({ details }) => details.map(({ label, text }) => `${label}: ${text}`));
}

const HOST = `hosts:
  - { id: h, name: Ministry, contact: { name: Ms. C, phone: "+60 3-0000 0002" }, meets: { name: Mr. M, title: Protocol Officer, where: Main lobby } }
dress: business attire
`;

describe('who meets the delegation', () => {
  const made = planned(`${HOST}sessions:
  - { id: one, host: h, kind: workshop, title: First, for: 1h, at: 2026-06-22 09:00 }
  - { id: two, host: h, kind: workshop, title: Second, for: 1h, at: 2026-06-22 10:15, dress: uniform }
  - { id: out, host: h, kind: reception, title: Dinner, for: 1h, at: 2026-06-22 15:00, place: { city: Putrajaya, address: Lake } }`);

  it('is said once on arriving, and not of a place that is not the host’s', () => {
    expect(detailsOf(made, 'First')).toEqual(
      expect.arrayContaining(['Met by: Mr. M, Protocol Officer', 'Meeting point: Main lobby']),
    );
    for (const title of ['Second', 'Dinner']) expect(detailsOf(made, title).join()).not.toContain('Met by');
  });

  it('comes with a dress only where that is not the tour’s', () => {
    expect(detailsOf(made, 'Second')).toContain('Dress: Uniform');
    expect(detailsOf(made, 'First').join()).not.toContain('Dress');
  });
});

describe('an event of a calendar, which stands alone', () => {
  it('says what to wear and whom to call at the host', () => {
    const [event] = eventsIn(planned(HOST), [en]).filter(({ key }) => key.startsWith('session'));
    expect(event?.description).toEqual(
      expect.arrayContaining(['Dress: Business attire', 'Telephone: Ms. C, +60 3-0000 0002']),
    );
  });
});

describe('whom to call', () => {
  const made = planned(`${HOST}contacts: [{ role: driver, phone: "+60 12 000 0001", languages: [ms] }]`);
  const cells = (block: ReturnType<typeof contacts>[number] | undefined) =>
    block?.kind === 'table' ? block.rows.map((row) => row.cells) : [];

  it('is a table of the tour’s contacts and the hosts’', () => {
    expect(cells(contacts(made, en)[1])).toEqual([
      ['Driver', '', '+60 12 000 0001', 'Malay'],
      ['Ministry', 'Ms. C', '+60 3-0000 0002', ''],
    ]);
  });

  it('shows an address where nobody knows a number', () => {
    const mailed = planned(
      'hosts: [{ name: Ministry, contact: { name: Ms. C, email: c@example.org } }]\ncontacts: [{ role: embassy, email: e@example.org }]',
    );
    expect(cells(contacts(mailed, en)[1])).toEqual([
      ['Embassy', '', 'e@example.org'],
      ['Ministry', 'Ms. C', 'c@example.org'],
    ]);
    const [event] = eventsIn(mailed, [en]).filter(({ key }) => key.startsWith('session'));
    expect(event?.description).toContain('E-mail: Ms. C, c@example.org');
    const sheet = mailed.checklist.find(({ task }) => task === 'make-contact-sheet');
    expect(sheet?.title).toContain('hosts');
  });

  it('keeps the groups of a number in their order among Arabic words', async () => {
    const ar = (await wordsOf('ar')) ?? en;
    expect(cells(contacts(made, ar)[1])[0]?.[2]).toBe('\u200E+60 12 000 0001\u200E');
  });
});

describe('a host', () => {
  it.each([
    ['', true],
    [', contact: { name: Ms. C, email: c@example.org }', true],
    [', contact: { name: Ms. C, phone: "+60 3-0000 0002" }', false],
  ])('is asked for a telephone number that nobody knows: %s', (contact, isAsked) => {
    const made = planned(`hosts: [{ id: h, name: Ministry${contact} }]`);
    const said = JSON.stringify(outlinePlan(forHost(made, 'h'), ['programme'], en).blocks);
    expect(said.includes(en.readers.host.nameContact)).toBe(isAsked);
  });
});

describe('the languages of a meeting', () => {
  it('are those of the delegation too where not all who come are listed', () => {
    const made =
      planned(`delegation: { size: 3, languages: [uz], delegates: [{ name: Mr. A, languages: [en] }] }
hosts: [{ name: Ministry, languages: [ms] }]`);
    const lines = outlinePlan(made, ['meetings'], en).blocks.flatMap((block) =>
      block.kind === 'definitions' ? block.rows : [],
    );
    expect(lines.find(({ term }) => term === 'Languages')?.lines).toEqual([
      'Delegation: English and Uzbek',
      'Hosts: Malay',
    ]);
  });
});

describe('the seats that a host is asked for', () => {
  it('count an interpreter once who is listed as a companion too', () => {
    const made = planned(`delegation:
  languages: [uz]
  delegates: [{ name: Mr. A }, { name: Ms. B, to: 2026-06-21 }]
  companions: [{ name: Ms. I, kind: interpreter }, { name: Mr. S, kind: staff }]
interpretation: { interpreters: [{ id: i, name: Ms. I, languages: [uz, ms] }] }
hosts: [{ id: h, name: Ministry, languages: [ms] }]`);
    const said = JSON.stringify(outlinePlan(forHost(made, 'h'), ['programme'], en).blocks);
    expect(said).toContain('Please keep seats for 3 visitors.');
  });
});
