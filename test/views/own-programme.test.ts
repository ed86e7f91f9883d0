import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/agenda/plan.ts';
import type { LocalDate } from '../../src/base/calendar.ts';
import { en } from '../../src/language/catalogues/en.ts';
import { es } from '../../src/language/catalogues/es.ts';
import type { Words } from '../../src/language/words.ts';
import type { Figure } from '../../src/outline/outline.ts';
import { outlinePlan } from '../../src/outline/outline-plan.ts';
import { dayTimeline } from '../../src/pictures/day-timeline.ts';
import { programmeGrid } from '../../src/pictures/programme-grid.ts';
import { venueMap } from '../../src/pictures/venue-map.ts';
import { plan } from '../../src/plan.ts';
import { eventsIn } from '../../src/renderers/ics/events.ts';
import { forDelegate } from '../../src/views/for-delegate.ts';
import { forHost } from '../../src/views/for-host.ts';
import { forInterpreter } from '../../src/views/for-interpreter.ts';

function planned(name: string, today: string, change = (text: string) => text): Plan {
  const file = `examples/${name}/tour.yaml`;
  const { plan: made } = plan(
    { file, text: change(readFileSync(file, 'utf8')) },
    { today: today as LocalDate },
  );
  if (made === undefined) throw new Error('no plan');
  return made;
}

const malaysia = planned('uzbekistan-malaysia-replanned', '2014-05-15');
const iberia = planned('kenya-lisbon-madrid-composed', '2027-04-05');

const said = (view: Plan, words: Words = en) =>
  JSON.stringify(outlinePlan(view, ['programme', 'meetings'], words).blocks);

async function figuresOf(view: Plan, words: Words = en): Promise<Figure[]> {
  const drawn = await Promise.all([programmeGrid, dayTimeline].map((drawing) => drawing.draw(view, words)));
  return drawn.flat();
}

const linesIn = (figures: readonly Figure[]) =>
  figures.flatMap(({ picture: { svg } }) =>
    [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, line = '']) => line),
  );

describe('the own programme of a delegate', () => {
  const view = forDelegate(malaysia, 'achilov');

  it('has one column a day, and no letters of groups beside what is all his', async () => {
    expect(said(malaysia)).toContain('"who":"Group A"');
    expect(said(view)).not.toMatch(/Group [A-D]|"who":/);
    const lines = linesIn(await figuresOf(view));
    expect(lines.filter((line) => line.includes('Group'))).toEqual([]);
    expect(linesIn(await figuresOf(malaysia))).toContain('Group A');
  });

  it('names those who attend a meeting of some', () => {
    expect(said(view)).toContain(
      '"term":"Attending","lines":["Deputy Chairman of the State Committee, Head of the Information-Analytical Department, ',
    );
    expect(said(view)).toContain('"lines":["Whole delegation"]');
  });

  it('does not say who else is away on the day of the own flight, and where he sleeps from when he is there', () => {
    const late = said(forDelegate(iberia, 'nzioka'));
    expect(late).toContain('Departure of the flight from Nairobi');
    expect(late).not.toMatch(/except|all but/);
    expect(late).toContain('Tuesday 8 to Thursday 10 June 2027: Hotel in Lisbon');
    expect(said(iberia)).toContain('Sunday 6 to Thursday 10 June 2027: Hotel in Lisbon');
  });

  it('leaves the hotel on the day of the own flight, with whoever leaves early', () => {
    const early = planned('kenya-lisbon-madrid-composed', '2027-04-05', (text) =>
      text
        .replace('from: 2027-06-08 }', 'to: 2027-06-10 }')
        .replace(
          '    - { from: MAD, to: NBO,',
          '    - { from: MAD, to: NBO, departs: 2027-06-11 06:00, arrives: 2027-06-11 20:00, who: [nzioka] }\n    - { from: MAD, to: NBO,',
        )
        .replace(/ {4}- \{ from: NBO, to: LIS, departs: 2027-06-07.*\n/, ''),
    );
    expect(said(forDelegate(early, 'nzioka'))).toContain('10 to Friday 11 June 2027: Hotel in Madrid');
  });

  it('says when somebody joins or leaves only where that is not with all', () => {
    const whole = planned('kenya-lisbon-madrid-composed', '2027-04-05', (text) =>
      text.replace('diet: vegetarian', 'diet: vegetarian, from: 2027-06-07, to: 2027-06-11'),
    );
    expect(said(forDelegate(whole, 'otieno'))).not.toMatch(/You join|Joins|Leaves after/);
    expect(said(forDelegate(iberia, 'nzioka'))).toContain(`"term":"${en.readers.delegate.joins}"`);
  });

  it('breaks no word in the boxes of a long day', async () => {
    const lines = linesIn(await figuresOf(forDelegate(iberia, 'nzioka'), es));
    expect(lines.filter((line) => /[-…]$/.test(line))).toEqual([]);
    expect(lines).toContain('Lisbon');
  });
});

describe('the own programme of an interpreter', () => {
  const view = forInterpreter(malaysia, 'interpreter-1');

  it('has no gate for a group that joins where the interpreter is already', () => {
    const gates = view.agenda.days.flatMap(({ date, entries }) =>
      entries.flatMap(({ kind, start }) => (kind === 'arrival at the gate' ? [`${date} ${start / 60}`] : [])),
    );
    expect(gates).toContain('2014-06-24 8.75');
    expect(gates).not.toContain('2014-06-24 10');
    expect(gates).toContain('2014-06-24 13.5');
  });

  it('has one column a day, and says whom he interprets for', async () => {
    expect(linesIn(await figuresOf(view)).filter((line) => /^Group [A-D]$/.test(line))).toEqual([]);
    expect(said(view)).toContain('"who":"Group A"');
    expect(said(view)).toContain('{"term":"Group A","lines":["Deputy Chairman');
  });

  it('promises no distances below a map without ways', async () => {
    const [own] = await venueMap.draw(view, en);
    const [whole] = await venueMap.draw(malaysia, en);
    expect(own?.caption).toMatch(/^Venues in [^:]*$/);
    expect(whole?.caption).toContain(en.pictures.straightLines);
  });
});

describe('what a host is asked', () => {
  it('says for which meeting interpretation is consecutive and for which a booth is needed', () => {
    const mixed = said(forHost(planned('jordan-kazakhstan-composed', '2027-06-21'), 'water-ministry'));
    expect(mixed).toContain('Courtesy call on the Vice Minister: Interpretation is consecutive');
    expect(mixed).toContain('Basin councils and their decisions: Interpretation is simultaneous');
    const plain = said(forHost(malaysia, 'mampu'));
    expect(plain).toContain('"text":"Interpretation is consecutive');
    expect(plain).not.toContain('booth');
    const alone = planned('uzbekistan-malaysia-replanned', '2014-05-15', (text) =>
      text.replace('for: 30m, attend', 'for: 30m, mode: none, attend'),
    );
    expect(said(forHost(alone, 'kkmm'))).toContain(
      'Communications policy and its institutions: Interpretation is consecutive',
    );
  });
});

describe('the programme of a host whom the plan leaves out', () => {
  it('says that there is no meeting', () => {
    const left = forHost(planned('uzbekistan-malaysia-2014', '2014-05-15'), 'mcmc');
    expect(outlinePlan(left, ['participants'], en).blocks.map(({ kind }) => kind)).not.toContain('table');
    expect(JSON.stringify(outlinePlan(left, ['participants'], en).blocks)).not.toContain('Participants');
    expect(said(left)).toContain(
      `{"kind":"heading","level":2,"text":"Programme","newSheet":false},{"kind":"paragraph","text":"${en.programme.noMeetings}"}`,
    );
  });
});

describe('calendars', () => {
  const eventsOf = (view: Plan, key: string) =>
    eventsIn(view, [en]).filter((event) => event.key.startsWith(key));

  it('tell a host when its visitors come, and those who come when to be there', () => {
    const [host] = eventsOf(forHost(iberia, 'utility-lisbon'), 'session-losses');
    expect(host?.description[0]).toBe('Arrival and security: 15:20–15:30');
    expect(host?.description.join('\n')).not.toContain('Telephone');
    const [guest] = eventsOf(forDelegate(iberia, 'nzioka'), 'session-losses');
    expect(guest?.description[0]).toBe('Be at the gate by 15:20.');
    expect(guest?.description.join('\n')).toContain('Telephone: Mr. Tiago Reis, ');
  });

  it('say a place once that has no name but its address', () => {
    const [dinner] = eventsOf(iberia, 'session-dinner');
    expect(dinner?.location).toBe('Restaurant at the old pumping station, Lisbon');
  });

  it('say with a flight who meets the traveller', () => {
    const [flight] = eventsOf(forDelegate(iberia, 'nzioka'), 'journey-nbo-lis');
    expect(flight?.description).toEqual([
      'Met by: Ms. Carla Matos, +351 91 000 0001',
      'Meeting point: Arrivals hall, at the exit',
    ]);
  });
});
