import { plainWords } from '../base/text.ts';

/** What a list that has no column for whole names divides them into. */
export type NamePart = 'form' | 'given' | 'patronymic' | 'family';

/** In the order in which a name is put together again. */
export const NAME_PARTS: readonly NamePart[] = ['form', 'given', 'patronymic', 'family'];

const HEADERS: Readonly<Record<NamePart, string>> = {
  form: 'form of address, salutation, prefix, mr/ms, mr./ms., обращение, murojaat, civilité, tratamiento',
  given:
    'first name, given name, given names, forename, имя, ism, ismi, исм, prénom, prénoms, nombre, nombres',
  patronymic:
    'middle name, patronymic, отчество, sharif, sharifi, otasining ismi, шариф, deuxième prénom, segundo nombre',
  family:
    'surname, last name, family name, фамилия, familiya, familiyasi, nom, nom de famille, apellido, apellidos',
};

const parts = new Map(
  NAME_PARTS.flatMap((part) =>
    HEADERS[part].split(', ').map((header) => [plainWords(header).join(' '), part] as const),
  ),
);

/** Which part of a name a header means, given as plain words. */
export function namePartOf(words: string): NamePart | undefined {
  return parts.get(words);
}
