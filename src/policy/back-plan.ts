import { rememberedByObject } from '../base/remembered.ts';
import { counted } from '../base/text.ts';
import { CONSERVATION, HOUSE_RULE, MEETINGSNET, TAMPA, USAID_PFPI } from './sources.ts';
import { defaultPolicy, type Policy, thresholds } from './thresholds.ts';

/** What a date is counted from: the journey out, the first or last day of the programme, the journey home. */
export type Anchor = 'departure' | 'first day' | 'last day' | 'return';

/** Whose working days a date must fall on. */
export type Side = 'receiving' | 'providing';

interface From {
  readonly from: Anchor;
  /** Whose task it is; of the side that travels unless given. */
  readonly side?: Side;
  /** An address, a document, or the words "house rule": no public figure was found, the default is ours. */
  readonly source: string;
}

type InDays = From & { readonly days: number };

/** A stretch of time from an anchor, negative before it; months are calendar months. */
export type Offset = InDays | (From & { readonly months: number });

const BRIEFING = 'https://passports.com/teachers/help-center/pre-tour-informational-meeting-cadence';
const VISA_LEAD =
  'Meetings & Conventions, http://www.meetings-conventions.com/News/Features/Hosting-the-World/';

/**
 * Every date of the checklist, back from departure and on from return: task id → when it is due. A task of several items
 * with dates of their own has an entry for each.
 */
export const backPlan = rememberedByObject((policy: Policy) => {
  return {
    'contact-host-country': weeksBefore(16, CONSERVATION),
    'agree-objectives': weeksBefore(16, CONSERVATION),
    'name-team': weeksBefore(16, HOUSE_RULE),
    'confirm-holidays': weeksBefore(16, CONSERVATION),
    'find-visa-regime': weeksBefore(16, CONSERVATION),
    'settle-per-diem': weeksBefore(16, CONSERVATION),

    'send-survey': weeksBefore(14, HOUSE_RULE),
    'collect-survey-answers': weeksBefore(12, HOUSE_RULE),

    'settle-participants': weeksBefore(12, HOUSE_RULE),
    'state-participant-reasons': weeksBefore(12, HOUSE_RULE),
    'name-substitute': weeksBefore(12, HOUSE_RULE),
    'involve-stakeholder': weeksBefore(12, HOUSE_RULE),
    'clarify-languages': weeksBefore(12, HOUSE_RULE),
    'invite-host': weeksBefore(12, MEETINGSNET),

    'book-interpreters': byHosts(weeksBefore(10, HOUSE_RULE)),
    'renew-passport': weeksBefore(10, HOUSE_RULE),
    'request-invitation-letters': byHosts(weeksBefore(10, HOUSE_RULE)),

    'apply-for-visas': weeksBefore(8, VISA_LEAD),
    'confirm-host': byHosts(weeksBefore(8, HOUSE_RULE)),
    'replace-host': weeksBefore(8, HOUSE_RULE),
    'book-travel': weeksBefore(8, HOUSE_RULE),
    'book-hotel': byHosts(weeksBefore(8, HOUSE_RULE)),
    'obtain-travel-approval': weeksBefore(8, HOUSE_RULE),

    'check-passports': weeksBefore(6, HOUSE_RULE),
    'agree-time': byHosts(weeksBefore(6, HOUSE_RULE)),

    'send-names': {
      from: 'first day',
      days: -policy.securityNamesDays,
      source: thresholds.securityNamesDays.source,
    },
    'hold-briefing': daysBefore(30, BRIEFING),
    'reconfirm-everything': byHosts(
      weeksBefore(policy.confirmationWeeks, thresholds.confirmationWeeks.source),
    ),
    'brief-host': byHosts(weeksBefore(4, TAMPA)),
    'ask-diets': weeksBefore(4, HOUSE_RULE),
    'arrange-insurance': weeksBefore(4, HOUSE_RULE),
    'arrange-transport': byHosts(weeksBefore(4, HOUSE_RULE)),
    'inform-embassy': weeksBefore(4, HOUSE_RULE),
    'book-room': byHosts(weeksBefore(4, HOUSE_RULE)),
    'book-equipment': byHosts(weeksBefore(4, HOUSE_RULE)),
    'name-action-plan-owner': weeksBefore(4, HOUSE_RULE),

    'collect-visas': weeksBefore(2, HOUSE_RULE),
    'prepare-visas-on-arrival': weeksBefore(2, HOUSE_RULE),
    'prepare-glossary': daysBefore(
      policy.interpreterDocumentsDays,
      thresholds.interpreterDocumentsDays.source,
    ),
    'send-documents': byHosts(
      daysBefore(policy.interpreterDocumentsDays, thresholds.interpreterDocumentsDays.source),
    ),
    'print-badges': weeksBefore(2, MEETINGSNET),
    'prepare-gifts': weeksBefore(2, HOUSE_RULE),
    'name-rapporteur': weeksBefore(2, HOUSE_RULE),

    'send-final-agenda': weeksBefore(1, HOUSE_RULE),
    'make-contact-sheet': byHosts(weeksBefore(1, HOUSE_RULE)),
    'brief-interpreters': byHosts({ from: 'first day', days: -1, source: HOUSE_RULE }),

    'collect-evaluation': byHosts({ from: 'last day', days: 0, source: USAID_PFPI }),
    'draft-action-plan': byHosts({ from: 'last day', days: 0, source: USAID_PFPI }),

    'settle-expenses': daysAfter(14, HOUSE_RULE),
    'thank-host': daysAfter(14, HOUSE_RULE),
    'write-report': daysAfter(30, HOUSE_RULE),
    'adopt-action-plan': daysAfter(30, HOUSE_RULE),
    'share-lessons': daysAfter(42, HOUSE_RULE),
    'review-action-plan:1': { from: 'return', months: 3, source: HOUSE_RULE },
    'review-action-plan:2': { from: 'return', months: 6, source: HOUSE_RULE },
    'review-action-plan:3': { from: 'return', months: 12, source: HOUSE_RULE },
  } satisfies Readonly<Record<string, Offset>>;
});

/** What has a date in the back-plan: a task, or one of its items. */
export type Dated = keyof ReturnType<typeof backPlan>;

type TaskOf<Entry> = Entry extends `${infer Task}:${number}` ? Task : Entry;

/** A task that the back-plan dates. One that it does not date is none: its file does not compile. */
export type TaskId = TaskOf<Dated>;

/** The same under every policy. */
export function taskIds(): TaskId[] {
  return [...new Set(Object.keys(backPlan(defaultPolicy)).map((entry) => entry.split(':')[0] as TaskId))];
}

/** When one looks again at what became of the action plan. */
export const REVIEWS: readonly Dated[] = [
  'review-action-plan:1',
  'review-action-plan:2',
  'review-action-plan:3',
];

/** Whose task it is, under every policy. */
export function sideOf(task: Dated | TaskId): Side {
  const dates: Readonly<Partial<Record<Dated | TaskId, Offset>>> = backPlan(defaultPolicy);
  return dates[task]?.side ?? 'receiving';
}

/** `16 weeks before departure`, `30 days after return`, `on the last day`; whole weeks as weeks. */
export function formatOffset(offset: Offset): string {
  const anchor = offset.from.endsWith('day') ? `the ${offset.from}` : offset.from;
  const count = 'months' in offset ? offset.months : offset.days;
  if (count === 0) return `on ${anchor === offset.from ? `the day of ${anchor}` : anchor}`;
  const size = Math.abs(count);
  const length =
    'months' in offset
      ? counted(size, 'month')
      : size % 7 === 0
        ? counted(size / 7, 'week')
        : counted(size, 'day');
  return `${length} ${count < 0 ? 'before' : 'after'} ${anchor}`;
}

function byHosts<O extends Offset>(offset: O): O & { readonly side: 'providing' } {
  return { ...offset, side: 'providing' };
}

function weeksBefore(weeks: number, source: string): InDays {
  return { from: 'departure', days: -7 * weeks, source };
}

function daysBefore(days: number, source: string): InDays {
  return { from: 'departure', days: -days, source };
}

function daysAfter(days: number, source: string): InDays {
  return { from: 'return', days, source };
}
