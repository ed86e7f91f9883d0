import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../src/base/calendar.ts';
import { PARTS } from '../../src/outline/outline-plan.ts';
import { plan } from '../../src/plan.ts';
import { renderers } from '../../src/renderers/registry.ts';
import { forHost } from '../../src/views/for-host.ts';
import { redact } from '../../src/views/redact.ts';
import { everyByte } from './every-byte.ts';
import { markedPlan, markedTour } from './marked-tour.ts';

/** What says who somebody is, or what is nobody's business. */
const personal = [
  ...[
    'Markone',
    'Nameone',
    'Marktwo',
    'Nametwo',
    'Markcompanion',
    'Namecompanion',
    'Marksubstitute',
    'Substituto',
  ],
  ...[
    'Markalphalead',
    'Alphalead',
    'Markalphapeople',
    'Alphapeople',
    'Alphasigner',
    'Markbetalead',
    'Betalead',
  ],
  ...[
    'Betapeople',
    'Betasigner',
    'Markinterpreter',
    'Interpretera',
    'Interpreterb',
    'Speakero',
    'Markspeaker',
  ],
  ...[
    'Alphacontact',
    'Alphameets',
    'Betacontact',
    'Betameets',
    'Airporto',
    'Liaisono',
    'Embassyo',
    'Coordinatoro',
    'example.org',
    '1111 00',
  ],
  ...['Actionowner', 'Taskowner', 'MARKPASS', 'Markdiet', 'Markaccess', 'Markreason', 'Kazakhstan'],
  ...[
    '17 July 2026',
    '17 Jul 2026',
    '2026-07-17',
    '13 August 2026',
    '2026-08-13',
    '16 June 2026',
    '11 June 2026',
  ],
];

const found = (text: string, words: readonly string[]) =>
  words.filter((word) => text.toLowerCase().includes(word.toLowerCase()));

describe.each(renderers)('$id', (renderer) => {
  it('has nobody’s name or private affairs in a redacted plan', async () => {
    const before = await everyByte(renderer, markedPlan(), PARTS);
    if (['markdown', 'json'].includes(renderer.id))
      expect(found(before, personal).length).toBeGreaterThan(12);
    expect(found(await everyByte(renderer, redact(markedPlan()), PARTS), personal)).toEqual([]);
    expect(found(await everyByte(renderer, forHost(redact(markedPlan()), 'alpha')), personal)).toEqual([]);
  });
});

describe('redact', () => {
  it('calls people by what they do, the same throughout', async () => {
    const markdown = renderers.find(({ id }) => id === 'markdown');
    const text = markdown ? await everyByte(markdown, redact(markedPlan()), PARTS) : '';
    expect(text).toContain('| Delegate 1 (delegation leader) | Head, Marktitleone | Markministry |');
    expect(text).toContain('| Counterpart 1 at Markalpha Agency | Director General |');
    expect(text).toContain('Interpreter 1');
  });

  it('takes names and private affairs with hyphens for what they are', async () => {
    const [one, ...others] = markedTour.delegation.delegates;
    const delegates = [
      { ...one, name: 'Mr. Abdul-Rahman Nameone', reason: 'Plans the north-east' },
      ...others,
    ];
    const tour = {
      ...markedTour,
      objectives: ['As Abdul-Rahman says: plans the north-east'],
      delegation: { ...markedTour.delegation, delegates },
    };
    const { plan: planned } = plan(
      { file: 'tour.yaml', text: JSON.stringify(tour) },
      { today: '2026-06-01' as LocalDate },
    );
    if (!planned) throw new Error('no plan');
    expect(redact(planned).tour.objectives).toEqual(['As Delegate 1 says: [removed]']);
  });

  it('leaves nothing of an address that is made of a name', () => {
    const { plan: planned } = plan(
      {
        file: 'tour.yaml',
        text: JSON.stringify({
          ...markedTour,
          contacts: [
            {
              role: 'liaison officer',
              name: 'Ms. Markliaison Liaisono',
              phone: '112',
              email: 'liaisono@example.org',
            },
          ],
        }),
      },
      { today: '2026-06-01' as LocalDate },
    );
    expect(planned && redact(planned).tour.contacts?.[0]?.email).toBe('[e-mail]');
  });

  it('finds names in any text, in any case and order, and addresses and numbers that nobody can list', async () => {
    const name = fc.constantFrom(
      'Nameone',
      'NAMEONE',
      'nameone, Markone',
      'Mr.  Markone\n Nameone',
      'Markone Nameone',
    );
    const around = fc.constantFrom(
      (inner: string) => `Dinner with ${inner}.`,
      (inner: string) => `(${inner})`,
      (inner: string) => `${inner}: write to nameone.m@example.org or +998 90 123 45 67`,
      (inner: string) => `${inner}’s tel. 90 123 45 67`,
    );
    await fc.assert(
      fc.asyncProperty(name, around, async (words, sentence) => {
        const text = sentence(words);
        const tour = {
          ...markedTour,
          objectives: [text],
          sessions: markedTour.sessions.map((session) => ({ ...session, title: `${session.title} ${text}` })),
          topics: [
            { id: 'first', name: text },
            { id: 'second', name: 'b' },
          ],
        };
        const { plan: planned } = plan(
          { file: 'tour.yaml', text: JSON.stringify(tour) },
          { today: '2026-06-01' as LocalDate },
        );
        if (!planned) throw new Error('no plan');
        const redacted = redact(planned);
        for (const renderer of renderers.filter(({ id }) => ['markdown', 'json', 'csv', 'ics'].includes(id)))
          expect(
            found(await everyByte(renderer, redacted, PARTS), [
              'nameone',
              'example.org',
              '123 45 67',
              'markone',
            ]),
          ).toEqual([]);
      }),
      { numRuns: 12, seed: 2014 },
    );
  });

  it('says of the tour file neither in whose folder it lies nor whose name it has', async () => {
    const { plan: planned } = plan(
      { file: '/home/unlisted/nameone.yaml', text: JSON.stringify(markedTour) },
      { today: '2026-06-01' as LocalDate },
    );
    if (!planned) throw new Error('no plan');
    const json = renderers.find(({ id }) => id === 'json');
    expect(json && (await everyByte(json, planned, PARTS))).toContain('unlisted/nameone.yaml');
    for (const renderer of renderers) {
      const text = await everyByte(renderer, redact(planned), PARTS);
      expect(found(text, ['unlisted', 'nameone'])).toEqual([]);
    }
  });

  it('leaves organisations, posts and sessions as they are', async () => {
    const markdown = renderers.find(({ id }) => id === 'markdown');
    const text = markdown ? await everyByte(markdown, redact(markedPlan()), PARTS) : '';
    for (const word of [
      'Marktitle',
      'Markorganiser',
      'Markbeta Commission',
      'Marksessionalpha',
      'Marktitletwo',
    ])
      expect(text).toContain(word);
  });
});
