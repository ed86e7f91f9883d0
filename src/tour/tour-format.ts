import { type LocalDate, parseDate } from '../base/calendar.ts';
import { readDateRange } from './date-range.ts';
import type { FileFormat } from './file-format.ts';
import { type Tour, tourSchema } from './schema.ts';
import { suggestDate } from './suggest-time.ts';
import { readWrittenDate } from './written-date.ts';

export const tourFormat: FileFormat<Tour> = {
  schema: tourSchema,
  noun: 'tour',
  page: 'docs/tour-format.md',
  standIns: {
    studytour: 1,
    countries: { receiving: 'UZ', providing: 'MY' },
    dates: { from: '2014-06-26', to: '2014-06-27' },
    timeZone: 'Asia/Kuala_Lumpur',
  },
  examples: {
    studytour: '1',
    title: 'Improving eGovernment services',
    countries: '{ receiving: UZ, providing: MY }',
    receiving: 'UZ',
    providing: 'MY',
    country: 'KR',
    dates: '{ from: 2014-06-26, to: 2014-06-27 }',
    from: '2014-06-26',
    to: '2014-06-27',
    date: '2014-06-26',
    timeZone: 'Asia/Kuala_Lumpur',
  },
  near: firstDay,
};

/** The first day of the programme, or where that cannot be read the last one. */
function firstDay(content: unknown): LocalDate | undefined {
  const { dates, date } = (content ?? {}) as { readonly dates?: unknown; readonly date?: unknown };
  const { from, to } = (dates ?? {}) as { readonly from?: unknown; readonly to?: unknown };
  return dayOf(from) ?? dayOf(to) ?? dayOf(dates) ?? dayOf(date);
}

function dayOf(written: unknown): LocalDate | undefined {
  if (typeof written !== 'string') return undefined;
  return (
    readWrittenDate(written)?.date ?? readDateRange(written)?.from ?? parseDate(suggestDate(written) ?? '')
  );
}
