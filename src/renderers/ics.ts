import type { Plan } from '../agenda/plan.ts';
import type { LocalDate } from '../base/calendar.ts';
import { labelled } from '../language/say.ts';
import type { Words } from '../language/words.ts';
import { both } from '../outline/bilingual.ts';
import { PARTS } from '../outline/outline-plan.ts';
import { componentText, type Property, textProperty } from './ics/content-line.ts';
import { type CalendarEvent, eventsIn, type Moment } from './ics/events.ts';
import { type Identity, identityOf } from './ics/identity.ts';
import { inLanguages } from './ics/in-languages.ts';
import { dateStamp, stampOf } from './ics/stamp.ts';
import { type CalendarTask, tasksIn } from './ics/tasks.ts';
import { timeZoneText } from './ics/time-zone.ts';
import type { RenderContext, RenderedFile, Renderer } from './renderer.ts';

/**
 * The programme and the checklist for calendars, RFC 5545. Two files: hosts get the programme alone. Nobody is invited by
 * it: there is no METHOD, ORGANIZER or ATTENDEE, who comes stands in the text, and there is no alarm, as a file from
 * somebody else should not ring.
 */
export const ics: Renderer = {
  id: 'ics',
  extension: 'ics',
  render(plan, context) {
    const parts = context.parts ?? PARTS;
    const files: RenderedFile[] = [];
    if (parts.includes('programme')) files.push({ name: 'programme', content: programmeText(plan, context) });
    if (parts.includes('checklist')) files.push({ name: 'checklist', content: checklistText(plan, context) });
    return files;
  },
};

function programmeText(plan: Plan, { languages }: RenderContext): string {
  const identity = identityOf(plan);
  const events = eventsIn(plan, languages);
  const name = nameIn(plan, languages, ({ title }, reader) =>
    reader === undefined ? title : `${title} (${reader.name})`,
  );
  return calendarText(plan, name, [
    ...timeZones(events),
    ...events.map((event) => componentText('VEVENT', eventProperties(identity, event))),
  ]);
}

function checklistText(plan: Plan, { languages, todosAsEvents }: RenderContext): string {
  const identity = identityOf(plan);
  const tasks = tasksIn(plan, languages).map((task) =>
    todosAsEvents
      ? componentText('VEVENT', dayProperties(identity, task))
      : componentText('VTODO', todoProperties(identity, task)),
  );
  const name = nameIn(plan, languages, ({ title }, _, words) =>
    labelled(words, title, words.checklist.inName),
  );
  return calendarText(plan, name, tasks);
}

function nameIn(
  plan: Plan,
  languages: RenderContext['languages'],
  say: (tour: Plan['tour'], reader: Plan['reader'], words: Words) => string,
): string {
  return inLanguages(
    plan,
    languages,
    ({ tour, reader }, words) => [say(tour, reader, words)],
    (a, b) => both(a, b),
  )[0] as string;
}

function calendarText({ tour }: Plan, name: string, components: readonly string[]): string {
  const properties = [
    { name: 'VERSION', value: '2.0' },
    { name: 'PRODID', value: '-//studytour//studytour//EN' },
    { name: 'CALSCALE', value: 'GREGORIAN' },
    textProperty('NAME', name),
    textProperty('X-WR-CALNAME', name),
    textProperty('X-WR-TIMEZONE', tour.timeZone),
  ];
  return componentText('VCALENDAR', properties, components);
}

/** Every zone that an event names, over the dates on which it is named. */
function timeZones(events: readonly CalendarEvent[]): string[] {
  const moments = events.flatMap(({ start, end }) => (end === undefined ? [start] : [start, end]));
  const zones = [...new Set(moments.flatMap(({ zone }) => zone ?? []))].sort();
  return zones.map((zone) => {
    const dates = moments.flatMap((moment) => (moment.zone === zone ? [moment.date] : [])).sort();
    const [first, last] = [dates[0], dates.at(-1)] as [LocalDate, LocalDate];
    return timeZoneText(zone, first, last);
  });
}

function eventProperties(identity: Identity, event: CalendarEvent): Property[] {
  const { description, location, at, end } = event;
  return [
    ...identity(event.key),
    momentProperty('DTSTART', event.start),
    ...(end === undefined ? [] : [momentProperty('DTEND', end)]),
    textProperty('SUMMARY', event.summary),
    ...(description.length === 0 ? [] : [textProperty('DESCRIPTION', description.join('\n'))]),
    ...(location === undefined ? [] : [textProperty('LOCATION', location)]),
    ...(at === undefined ? [] : [{ name: 'GEO', value: at.join(';') }]),
    textProperty('CATEGORIES', event.category),
    { name: 'STATUS', value: event.isTentative ? 'TENTATIVE' : 'CONFIRMED' },
  ];
}

/** A task as an event of the day it is due, which keeps nobody from meetings; what is done says so and stays. */
function dayProperties(identity: Identity, task: CalendarTask): Property[] {
  return [
    ...identity(`task-day-${task.id}`),
    { name: 'DTSTART;VALUE=DATE', value: dateStamp(task.due) },
    textProperty('SUMMARY', task.titleWithState),
    textProperty('DESCRIPTION', task.description.join('\n')),
    { name: 'TRANSP', value: 'TRANSPARENT' },
  ];
}

/** When a task was done is a moment in this format; noon in Greenwich is on the same date from Honolulu to Sydney. */
const NOON = 12 * 60;

function todoProperties(identity: Identity, task: CalendarTask): Property[] {
  const { state, done } = task;
  return [
    ...identity(`task-${task.id}`),
    { name: 'DUE;VALUE=DATE', value: dateStamp(task.due) },
    textProperty('SUMMARY', task.title),
    textProperty('DESCRIPTION', task.description.join('\n')),
    { name: 'STATUS', value: state === 'done' ? 'COMPLETED' : 'NEEDS-ACTION' },
    ...(state === 'done' && done !== undefined
      ? [{ name: 'COMPLETED', value: `${stampOf(done, NOON)}Z` }]
      : []),
    ...(state === 'done' ? [{ name: 'PERCENT-COMPLETE', value: '100' }] : []),
    ...(state === 'overdue' ? [{ name: 'PRIORITY', value: '1' }] : []),
  ];
}

function momentProperty(name: string, { date, time, zone }: Moment): Property {
  return { name: zone === undefined ? name : `${name};TZID=${zone}`, value: stampOf(date, time) };
}
