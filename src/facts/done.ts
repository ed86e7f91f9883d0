import type { LocalDate } from '../base/calendar.ts';
import type { Tour } from '../tour/schema.ts';

/** The date on which a task of the back-plan was done, or is planned, as the tour records it; undefined where it says nothing. */
export function doneOn(task: string, tour: Tour): LocalDate | undefined {
  return FIELDS[task]?.(tour) ?? tour.checklist?.done?.[task];
}

/** Tasks whose date has a place of its own in the tour file. */
const FIELDS: Readonly<Record<string, (tour: Tour) => LocalDate | undefined>> = {
  'contact-host-country': ({ preparation }) => preparation?.opened,
  'agree-objectives': ({ preparation }) => preparation?.objectives,
  'send-survey': ({ survey }) => survey?.sent,
  'collect-survey-answers': ({ survey }) => survey?.answered,
  'settle-participants': ({ preparation }) => preparation?.participants,
  'check-passports': ({ preparation }) => preparation?.passports,
  'book-interpreters': ({ interpretation }) => interpretation?.booked,
  'hold-briefing': ({ preparation }) => preparation?.briefing,
  'brief-host': ({ preparation }) => preparation?.hostBrief,
  'prepare-glossary': ({ interpretation }) => interpretation?.glossary,
  'send-documents': ({ interpretation }) => interpretation?.documents,
  'collect-evaluation': ({ followUp }) => followUp?.evaluation,
  'write-report': ({ followUp }) => followUp?.report,
};
