import type { LocalDate } from '../../base/calendar.ts';
import { rememberedByObject } from '../../base/remembered.ts';
import type { Tour } from '../../tour/schema.ts';

/** The day on which the first traveller sets out: that of the first leg, else the first day of the programme. */
export const departureDate = rememberedByObject((tour: Tour): LocalDate => {
  return earliest(tour, ({ departs }) => departs?.date);
});

/** The day on which the first traveller enters the providing country, as far as the tour says. */
export const entryDate = rememberedByObject((tour: Tour): LocalDate => {
  return earliest(tour, ({ arrives }) => arrives?.date);
});

/** The day on which the last traveller sets out for home: that of the last departure, else the last day of the programme. */
export const leavingDate = rememberedByObject((tour: Tour): LocalDate => {
  const dates = (tour.travel?.legs ?? []).flatMap(({ departs }) => departs?.date ?? []);
  return [tour.dates.to, ...dates].sort().at(-1) ?? tour.dates.to;
});

/** The day on which the last traveller is home: that of the last leg, else the last day of the programme. */
export const returnDate = rememberedByObject((tour: Tour): LocalDate => {
  const dates = (tour.travel?.legs ?? []).flatMap(({ departs, arrives }) => [
    departs?.date ?? [],
    arrives?.date ?? [],
  ]);
  return [tour.dates.to, ...dates.flat()].sort().at(-1) ?? tour.dates.to;
});

function earliest(
  tour: Tour,
  date: (leg: NonNullable<NonNullable<Tour['travel']>['legs']>[number]) => LocalDate | undefined,
): LocalDate {
  const dates = (tour.travel?.legs ?? []).flatMap((leg) => date(leg) ?? []);
  return [tour.dates.from, ...dates].sort()[0] ?? tour.dates.from;
}
