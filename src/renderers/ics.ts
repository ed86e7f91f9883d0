import type { Plan } from '../agenda/plan.ts';
import { daysBetween, type LocalDate } from '../base/calendar.ts';
import { slug } from '../base/text.ts';
import type { ChecklistItem } from '../checklist/task.ts';
import { labelled } from '../language/say.ts';
import type { Words } from '../language/words.ts';
import { PARTS } from '../outline/outline-plan.ts';
import { tidied } from '../outline/tidied.ts';
import { componentText, type Property, textProperty } from './ics/content-line.ts';
import { type CalendarEvent, eventsOf, type Moment } from './ics/events.ts';
import { dateStamp, stampOf } from './ics/stamp.ts';
import { timeZoneText } from './ics/time-zone.ts';
import type { RenderedFile, Renderer } from './renderer.ts';

/**
 * The programme and the checklist for calendars, RFC 5545. Two files: hosts get the programme alone. There is no METHOD,
 * as nobody is invited by it. UIDs stay from plan to plan and SEQUENCE grows with the day, so that a calendar that takes
 * the file again moves what has moved.
 */
export const ics: Renderer = {
  id: 'ics',
  extension: 'ics',
  summary: 'iCalendar: the programme as events, the checklist as tasks',
  render(written, context) {
    const plan = tidied(written);
    const [words] = context.languages;
    const parts = context.parts ?? PARTS;
    const files: RenderedFile[] = [];
    if (parts.includes('programme')) files.push({ name: 'programme', content: programmeText(plan, words) });
    if (parts.includes('checklist')) {
      const asEvents = context.todosAsEvents === true;
      files.push({ name: 'checklist', content: checklistText(plan, words, asEvents) });
    }
    return files;
  },
};

function programmeText(plan: Plan, words: Words): string {
  const events = eventsOf(plan, words);
  const name = plan.reader === undefined ? plan.tour.title : `${plan.tour.title} (${plan.reader.name})`;
  return calendarText(plan, name, [
    ...timeZones(events),
    ...events.map((event) => componentText('VEVENT', eventProperties(plan, event))),
  ]);
}

function checklistText(plan: Plan, words: Words, asEvents: boolean): string {
  const todos = plan.checklist.map((item) =>
    asEvents
      ? componentText('VEVENT', dayProperties(plan, item, words))
      : componentText('VTODO', todoProperties(plan, item, words)),
  );
  return calendarText(plan, labelled(words, plan.tour.title, words.checklist.inName), todos);
}

function calendarText({ tour }: Plan, name: string, components: readonly string[]): string {
  const properties = [
    { name: 'VERSION', value: '2.0' },
    { name: 'PRODID', value: '-//studytour//studytour//EN' },
    { name: 'CALSCALE', value: 'GREGORIAN' },
    textProperty('X-WR-CALNAME', name),
    textProperty('X-WR-TIMEZONE', tour.timeZone),
  ];
  return componentText('VCALENDAR', properties, components);
}

/** Every zone that an event names, over the dates on which it is named. */
function timeZones(events: readonly CalendarEvent[]): string[] {
  const moments = events.flatMap(({ start, end }) => [start, end]);
  const zones = [...new Set(moments.flatMap(({ zone }) => zone ?? []))].sort();
  return zones.map((zone) => {
    const dates = moments.flatMap((moment) => (moment.zone === zone ? [moment.date] : [])).sort();
    const [first, last] = [dates[0], dates.at(-1)] as [LocalDate, LocalDate];
    return timeZoneText(zone, first, last);
  });
}

function eventProperties(plan: Plan, event: CalendarEvent): Property[] {
  const { description, location, at } = event;
  return [
    ...identity(plan, event.key),
    momentProperty('DTSTART', event.start),
    momentProperty('DTEND', event.end),
    textProperty('SUMMARY', event.summary),
    ...(description === '' ? [] : [textProperty('DESCRIPTION', description)]),
    ...(location === undefined ? [] : [textProperty('LOCATION', location)]),
    ...(at === undefined ? [] : [{ name: 'GEO', value: at.join(';') }]),
    textProperty('CATEGORIES', event.category),
    { name: 'STATUS', value: event.isTentative ? 'TENTATIVE' : 'CONFIRMED' },
  ];
}

/** A task as an event of the day it is due, which keeps nobody from meetings; what is done says so and stays. */
function dayProperties(plan: Plan, item: ChecklistItem, words: Words): Property[] {
  const { states } = words.checklist;
  const summary = item.state === 'due' ? item.title : labelled(words, states[item.state], item.title);
  return [
    ...identity(plan, `task-day-${item.id}`),
    { name: 'DTSTART;VALUE=DATE', value: dateStamp(item.due) },
    textProperty('SUMMARY', summary),
    textProperty('DESCRIPTION', taskLines(item, words)),
    { name: 'TRANSP', value: 'TRANSPARENT' },
  ];
}

function taskLines(item: ChecklistItem, words: Words): string {
  const say = words.checklist;
  return [
    labelled(words, say.owner, item.owner),
    item.why,
    labelled(words, say.due, item.timing),
    labelled(words, say.source, item.source),
  ].join('\n');
}

function todoProperties(plan: Plan, item: ChecklistItem, words: Words): Property[] {
  return [
    ...identity(plan, `task-${item.id}`),
    { name: 'DUE;VALUE=DATE', value: dateStamp(item.due) },
    textProperty('SUMMARY', item.title),
    textProperty('DESCRIPTION', taskLines(item, words)),
    { name: 'STATUS', value: item.state === 'done' ? 'COMPLETED' : 'NEEDS-ACTION' },
    ...(item.done === undefined || item.state !== 'done'
      ? []
      : [{ name: 'COMPLETED', value: `${stampOf(item.done, 0)}Z` }]),
    ...(item.state === 'done' ? [{ name: 'PERCENT-COMPLETE', value: '100' }] : []),
    ...(item.state === 'overdue' ? [{ name: 'PRIORITY', value: '1' }] : []),
  ];
}

/** Calendars of different readers do not write over each other's events. */
function identity({ tour, today, reader }: Plan, key: string): Property[] {
  const whose = reader === undefined ? '' : ` for ${reader.kind} ${reader.id}`;
  const name = slug(`${tour.title} ${tour.countries.receiving} ${tour.countries.providing}${whose}`);
  return [
    textProperty('UID', `${key}.${name}@studytour`),
    { name: 'DTSTAMP', value: `${stampOf(today, 0)}Z` },
    { name: 'SEQUENCE', value: String(Math.max(0, daysBetween('2000-01-01' as LocalDate, today))) },
  ];
}

function momentProperty(name: string, { date, time, zone }: Moment): Property {
  return { name: zone === undefined ? name : `${name};TZID=${zone}`, value: stampOf(date, time) };
}
