import type { Plan } from '../../src/agenda/plan.ts';
import type { LocalDate } from '../../src/base/calendar.ts';
import { plan } from '../../src/plan.ts';

/**
 * A tour in which every text that somebody words freely is a word of its own, made of where it stands, so that whatever
 * appears in a document says where it comes from.
 */
export const markedTour = {
  studytour: 1,
  title: 'Marktitle',
  sector: 'Marksector',
  organiser: 'Markorganiser',
  source: 'Marksource',
  objectives: ['Markobjective'],
  countries: {
    receiving: 'UZ',
    providing: 'MY',
    considered: [{ country: 'KR', city: 'Markconsideredcity', note: 'Markconsiderednote' }],
  },
  dates: { from: '2026-06-22', to: '2026-06-25' },
  timeZone: 'Asia/Kuala_Lumpur',
  topics: [
    { id: 'first', name: 'Marktopicone', wantedBy: ['ministry', 'one'] },
    { id: 'second', name: 'Marktopictwo', wantedBy: ['two'] },
  ],
  stakeholders: [
    { id: 'ministry', name: 'Markministry', stake: 'lead' },
    { id: 'absent', name: 'Markabsentstakeholder', stake: 'key' },
  ],
  delegation: {
    languages: ['uz'],
    delegates: [
      {
        id: 'one',
        name: 'Mr. Markone Nameone',
        title: 'Head, Marktitleone',
        organisation: 'ministry',
        role: 'leader',
        essential: true,
        substitute: 'Mr. Marksubstitute Substituto',
        reason: 'Markreasonone',
        diet: 'Markdietone',
        access: 'Markaccessone',
        nationality: 'KZ',
        interests: ['first'],
        passport: { number: 'MARKPASS1', expires: '2026-07-17' },
        visa: { applied: '2026-05-19', granted: '2026-06-11' },
      },
      {
        id: 'two',
        name: 'Ms. Marktwo Nametwo',
        title: 'Specialist, Marktitletwo',
        organisation: 'ministry',
        reason: 'Markreasontwo',
        diet: 'Markdiettwo',
        access: 'Markaccesstwo',
        interests: ['second'],
        passport: { number: 'MARKPASS2', expires: '2026-08-13' },
        visa: { applied: '2026-06-16' },
      },
    ],
    companions: [{ name: 'Mr. Markcompanion Namecompanion', title: 'Marktitlecompanion', kind: 'staff' }],
  },
  hosts: [
    {
      id: 'alpha',
      name: 'Markalpha Agency',
      place: { city: 'Putrajaya', address: 'Markalphastreet 1', at: [2.92, 101.69] },
      lead: { name: 'Datuk Markalphalead Alphalead', title: 'Director General' },
      people: [{ name: 'Ms. Markalphapeople Alphapeople', title: 'Markalphatitle' }],
      requestedBy: { name: 'Mr. Markalphasigner Alphasigner', title: 'Minister' },
      contact: {
        name: 'Ms. Markalphacontact Alphacontact',
        phone: '+60 3-1111 0001',
        email: 'markalphamail@example.org',
      },
      meets: { name: 'Ms. Markalphameets Alphameets', phone: '+60 3-1111 0002', where: 'Markalphalobby' },
      languages: ['ms'],
      asks: { names: '30d' },
      status: 'confirmed',
    },
    {
      id: 'beta',
      name: 'Markbeta Commission',
      short: 'Markbetashort',
      place: { city: 'Markbetacity', address: 'Markbetastreet 2', at: [2.95, 101.7] },
      lead: { name: 'Dr. Markbetalead Betalead', title: 'Marktitlechief' },
      people: [{ name: 'Ms. Markbetapeople Betapeople', title: 'Markbetatitle' }],
      requestedBy: { name: 'Mr. Markbetasigner Betasigner', title: 'Marktitlebetasigner' },
      contact: { name: 'Ms. Markbetacontact Betacontact', phone: '+60 3-1111 0003' },
      meets: { name: 'Ms. Markbetameets Betameets', phone: '+60 3-1111 0004', where: 'Markbetalobby' },
      languages: ['ms'],
      capacity: 17,
      status: 'invited',
      invited: '2026-04-09',
    },
  ],
  sessions: [
    { id: 'at-alpha', host: 'alpha', title: 'Marksessionalpha', topics: ['first'], for: '1h' },
    { id: 'at-beta', host: 'beta', title: 'Marksessionbeta', topics: ['second'], for: '1h' },
    { id: 'too-long', host: 'beta', title: 'Markleftout', for: '11h', priority: 'could' },
    {
      id: 'by-ourselves',
      kind: 'debrief',
      title: 'Markdebrief',
      for: '1h',
      lead: { name: 'Mr. Markspeaker Speakero' },
      place: { city: 'Putrajaya', address: 'Markdebriefstreet 3' },
    },
  ],
  interpretation: {
    mode: 'consecutive',
    interpreters: [
      {
        id: 'ia',
        name: 'Ms. Markinterpreter Interpretera',
        languages: ['uz', 'ms'],
        sectors: ['Marksectors'],
      },
      {
        id: 'ib',
        name: 'Mr. Markidle Interpreterb',
        languages: ['fr', 'ar'],
      },
    ],
  },
  travel: {
    home: { city: 'Markhome' },
    base: {
      name: 'Markhotel',
      place: { city: 'Putrajaya', address: 'Markhotelstreet 4', at: [2.93, 101.69] },
      meetingPoint: 'Markhotellobby',
    },
    legs: [
      {
        from: 'TAS',
        to: 'KUL',
        number: 'MARKFLIGHT1',
        departs: '2026-06-20 01:10',
        arrives: '2026-06-20 11:10',
        meets: { name: 'Mr. Markairport Airporto', phone: '+60 3-1111 0005', where: 'Markarrivalshall' },
      },
      {
        from: 'KUL',
        to: 'TAS',
        number: 'MARKFLIGHT2',
        departs: '2026-06-27 12:30',
        arrives: '2026-06-27 16:30',
        who: ['one'],
      },
    ],
    entry: { visa: 'before travel', processing: '21d' },
  },
  contacts: [
    {
      role: 'liaison officer',
      name: 'Ms. Markliaison Liaisono',
      phone: '+60 3-1111 0006',
      email: 'markliaisonmail@example.org',
    },
    {
      role: 'host coordinator',
      city: 'Markbetacity',
      name: 'Mr. Markcoordinator Coordinatoro',
      phone: '+60 3-1111 0008',
      email: 'markcoordinatormail@example.org',
    },
    {
      role: 'host coordinator',
      city: 'Putrajaya',
      name: 'Ms. Markputrajaya Putrajayo',
      phone: '+60 3-1111 0009',
    },
    {
      role: 'embassy',
      name: 'Mr. Markembassy Embassyo',
      phone: '+60 3-1111 0007',
      email: 'markembassymail@example.org',
    },
  ],
  budget: {
    currency: 'USD',
    total: 87654,
    lines: [{ item: 'Markbudgetline', amount: 4321, per: 'traveller' }],
  },
  followUp: { actionPlan: { owner: 'Ms. Markactionowner Actionowner', due: '2026-09-17' } },
  checklist: { owners: { 'book-hotel': 'Mr. Marktaskowner Taskowner' } },
};

/** The same, read, checked and planned as by the command. */
export function markedPlan(): Plan {
  const { plan: planned, diagnostics } = plan(
    { file: 'tours/nameone.yaml', text: JSON.stringify(markedTour, null, 2) },
    { today: '2026-06-01' as LocalDate },
  );
  if (planned === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return planned;
}
