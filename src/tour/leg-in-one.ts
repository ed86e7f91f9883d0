import { addDays, type LocalDate, parseDate } from '../base/calendar.ts';
import { dateNear, dayAndTime, suggestClock, suggestDateTime } from './suggest-time.ts';

/** Keys of a flight, each as the file writes it. */
type SaidOfLeg = Readonly<
  Record<'from' | 'to' | 'departs', string> & Partial<Record<'number' | 'arrives', string>>
>;

const FLIGHT =
  /^(?:(?<number>[A-Z][A-Z\d] ?\d{1,4}),? )?(?<from>[A-Z]{3})\s?(?:-|–|—|>|→|->|\/|\bto\b)\s?(?<to>[A-Z]{3}),? (?:dep\w*\.? )?(?<rest>.+)$/;
const ARRIVAL = /\s?(?:,?\s?\barr(?:ives?|ival|iving)?\b\.?:?|\s[-–—→]|(?<=:\d\d)[-–—→])\s?/;

/** `QR 971 SGN-CPH 10.04.2027 23:30, arrives 11.04. 06:30`, as a ticket or a mail has it. */
export function legInOne(text: string): SaidOfLeg | undefined {
  const { number, from = '', to = '', rest = '' } = FLIGHT.exec(text.trim())?.groups ?? {};
  const [leaves = '', comes, ...more] = rest.split(ARRIVAL);
  const departs = suggestDateTime(leaves);
  if (departs === undefined || more.length > 0) return undefined;
  const arrives = comes === undefined ? undefined : arrival(comes, departs.slice(0, 10) as LocalDate);
  if (comes !== undefined && arrives === undefined) return undefined;
  return {
    from,
    to,
    ...(number === undefined ? {} : { number }),
    departs,
    ...(arrives === undefined ? {} : { arrives }),
  };
}

/** An arrival says no more of its date than differs from that of the departure: `06:30`, `06:30+1`, `11.04. 06:30`. */
function arrival(text: string, departs: LocalDate): string | undefined {
  const [, time = text, ahead = '0'] = /^(.*?)\s?\(?\+(\d)\)?$/.exec(text) ?? [];
  const clock = suggestClock(time);
  if (clock !== undefined) return `${addDays(departs, Number(ahead))} ${clock}`;
  const halves = dayAndTime(text);
  const day = halves && (parseDate(halves.day) ?? dateNear(halves.day, departs));
  return suggestDateTime(text) ?? (day && `${day} ${halves.time}`);
}
