import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/agenda/plan.ts';
import { PARTS, type Part } from '../../src/outline/outline-plan.ts';
import { sessionsOf } from '../../src/outline/sessions.ts';
import { renderers } from '../../src/renderers/registry.ts';
import { forDelegate } from '../../src/views/for-delegate.ts';
import { forHost } from '../../src/views/for-host.ts';
import { forInterpreter } from '../../src/views/for-interpreter.ts';
import { everyByte } from './every-byte.ts';
import { markedPlan, markedTour } from './marked-tour.ts';

const whole = markedPlan();
const OPEN: readonly Part[] = ['programme', 'meetings', 'participants'];

/** Every word that the tour words freely: it says where it comes from. */
const marks = [...JSON.stringify(markedTour).matchAll(/mark\w+/gi)].map(([word]) => word);
/** Forms in which documents write dates that are nobody else's business, and sums. */
const secrets = [
  ...['17 July 2026', '17 Jul 2026', '2026-07-17', '20260717'],
  ...['13 August 2026', '13 Aug 2026', '2026-08-13', '20260813'],
  ...['19 May 2026', '2026-05-19', '16 June 2026', '11 June 2026', '2026-06-11'],
  ...['Kazakhstan', '87654', '87,654', '4321', '4,321'],
];

function leaked(text: string, allowed: readonly string[]): string[] {
  const found = [...new Set(marks)].filter((mark) => text.toLowerCase().includes(mark.toLowerCase()));
  return [...found, ...secrets.filter((secret) => text.includes(secret))].filter(
    (mark) => !allowed.some((one) => one.toLowerCase() === mark.toLowerCase()),
  );
}

/** What everybody may read who gets a programme. */
const COMMON = [
  'Marktitle',
  'Markorganiser',
  'Marksector',
  'Markobjective',
  'Markministry',
  'Markliaison',
  'Markliaisonmail',
];
const CARDS = ['Markone', 'Marktitleone', 'Marktwo', 'Marktitletwo', 'Markcompanion', 'Marktitlecompanion'];
const ALPHA = [
  'Markalpha',
  'Markalphastreet',
  'Markalphalead',
  'Markalphapeople',
  'Markalphatitle',
  'Marksessionalpha',
  'Markalphacontact',
  'Markalphamail',
  'Markputrajaya',
  'Markalphameets',
  'Markalphalobby',
  'Marktopicone',
];
const BETA = [
  'Markbeta',
  'Markbetashort',
  'Markbetacity',
  'Markbetastreet',
  'Markbetalead',
  'Marktitlechief',
  'Markbetapeople',
  'Markbetatitle',
  'Marksessionbeta',
  'Markbetacontact',
  'Markcoordinator',
  'Markcoordinatormail',
  'Markbetameets',
  'Markbetalobby',
  'Marktopictwo',
];
/** What it takes that all can come in: a host learns it, but not whose need it is. */
const ACCESS = ['Markaccessone', 'Markaccesstwo'];
const OWN_DAY = ['Markdebrief', 'Markdebriefstreet', 'Markspeaker'];
const TRAVEL = [
  'Markhotel',
  'Markhotelstreet',
  'Markhotellobby',
  'MARKFLIGHT1',
  'Markhome',
  'Markairport',
  'Markarrivalshall',
  'Markembassy',
  'Markembassymail',
];

describe('the marked tour', () => {
  it('has a session at each host, one left out, and findings of the private kind', () => {
    expect(
      sessionsOf(whole.agenda)
        .map(({ entry }) => entry.session)
        .sort(),
    ).toEqual(['at-alpha', 'at-beta', 'by-ourselves']);
    expect(whole.leftOut.map(({ session }) => session)).toEqual(['too-long']);
    expect(whole.findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['passport-expires-early', 'visa-late']),
    );
    expect(JSON.stringify(whole.checklist)).toContain('17 July 2026');
  });

  it.each(['markdown', 'json'])('shows in %s what the views must hide', async (id) => {
    const renderer = renderers.find((one) => one.id === id);
    const text = renderer ? await everyByte(renderer, whole, PARTS) : '';
    for (const mark of ['Markbetalead', 'Markleftout', '17 July 2026', 'Markreasonone'])
      if (id !== 'json' || mark !== 'Markbetasigner') expect(text).toContain(mark);
  });
});

describe.each(renderers)('$id', (renderer) => {
  const parts = renderer.id === 'json' ? PARTS : OPEN;

  it('gives a host nothing of other hosts, of people’s private affairs, of money and of the organiser’s judgement', async () => {
    const text = await everyByte(renderer, forHost(whole, 'alpha'), parts);
    expect(
      leaked(text, [...COMMON, ...CARDS, ...ALPHA, ...ACCESS, 'Markalphasigner', 'Markinterpreter']),
    ).toEqual([]);
    const other = await everyByte(renderer, forHost(whole, 'beta'), parts);
    expect(
      leaked(other, [...COMMON, ...CARDS, ...BETA, ...ACCESS, 'Markbetasigner', 'Markinterpreter']),
    ).toEqual([]);
  });

  it('gives no more when every part is asked for', async () => {
    const text = await everyByte(renderer, forHost(whole, 'alpha'), PARTS);
    expect(
      leaked(text, [...COMMON, ...CARDS, ...ALPHA, ...ACCESS, 'Markalphasigner', 'Markinterpreter']),
    ).toEqual([]);
  });

  it('gives a delegate the own affairs and nobody else’s', async () => {
    const text = await everyByte(renderer, forDelegate(whole, 'two'), parts);
    const own = [
      'Markdiettwo',
      'Markaccesstwo',
      '13 August 2026',
      '13 Aug 2026',
      '2026-08-13',
      '16 June 2026',
    ];
    expect(
      leaked(text, [
        ...COMMON,
        ...CARDS,
        ...ALPHA,
        ...BETA,
        ...OWN_DAY,
        ...TRAVEL,
        ...own,
        'Markinterpreter',
      ]),
    ).toEqual([]);
  });

  it('gives an interpreter the sessions to interpret', async () => {
    const text = await everyByte(renderer, forInterpreter(whole, 'ia'), parts);
    expect(leaked(text, [...COMMON, ...CARDS, ...ALPHA, ...BETA, 'Markinterpreter'])).toEqual([]);
  });
});

describe('a view', () => {
  const sessions = (plan: Plan) => sessionsOf(plan.agenda).map(({ entry }) => entry.session);

  it('has only the reader’s sessions', () => {
    expect(sessions(forHost(whole, 'alpha'))).toEqual(['at-alpha']);
    expect(sessions(forHost(whole, 'beta'))).toEqual(['at-beta']);
    expect(sessions(forInterpreter(whole, 'ia')).sort()).toEqual(['at-alpha', 'at-beta']);
    expect(sessions(forInterpreter(whole, 'ib'))).toEqual([]);
  });

  it('of a host has what those who come need, and does not say who', () => {
    const view = forHost(whole, 'alpha');
    expect(view.access).toEqual(['Markaccessone', 'Markaccesstwo']);
    expect(JSON.stringify([view.tour, view.facts])).not.toContain('Markaccess');
  });

  it('of a delegate keeps the own tasks only', () => {
    expect(forDelegate(whole, 'one').checklist.map(({ id }) => id)).toEqual(['renew-passport:one']);
  });
});
