import { departureDate } from '../facts/places/departure.ts';
import { formatDate } from '../language/say.ts';
import type { Words } from '../language/words.ts';
import type { Delegate, Tour } from '../tour/schema.ts';

/**
 * Whether a delegate needs a visa, for where and until when, and how far it is. Nothing where the tour does not say, or for
 * a citizen of the country.
 */
export function visaLines(
  tour: Tour,
  { nationality, visa }: Pick<Delegate, 'nationality' | 'visa'>,
  words: Words,
): string[] {
  const say = words.readers.delegate;
  const { receiving, providing } = tour.countries;
  const { visa: needed, processing } = tour.travel?.entry ?? {};
  if (needed === undefined || (nationality ?? receiving) === providing) return [];
  if (needed !== 'before travel') return [say.visas[needed]];
  if (visa?.granted) return [say.visaGranted(formatDate(words, visa.granted))];
  return [
    say.visaNeeded(words.countryInText(providing), formatDate(words, departureDate(tour))),
    ...(visa?.applied
      ? [say.visaApplied(formatDate(words, visa.applied))]
      : [...(processing === undefined ? [] : [say.visaTakes(words.counts.days(processing))]), say.visaOpen]),
  ];
}
