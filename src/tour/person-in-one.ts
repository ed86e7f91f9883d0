import { plainWords } from '../base/text.ts';
import { beginsWithForm, POST } from '../policy/forms-of-address.ts';

/** Parts of a person, each as the file writes it. */
export type SaidOfPerson = Readonly<Partial<Record<'name' | 'title' | 'organisation', string>>>;

/** Where another person begins: a form of address that none stands before, as in `Prof. Dr.`. */
const ANOTHER = /(?<!\b(?:Mr|Mrs|Ms|Dr|Prof)\.?)\s(?:Mr|Mrs|Ms|Dr|Prof)\.?\s\p{Lu}/u;
/** Letters that stand for a seat in a parliament. */
const SEAT = /^(?:MP|MEP|MNA|MLA)$/;
const NAME_FIRST = /^([^,(]+?)(?:,\s*|\s+[-–—]\s+|\s*\((?=.*\)$))(.+?)\)?$/;

/**
 * `Ms. Anna Berg, Director General` and `Anna Berg (Director)` as name and title, `Head of Unit` as the title of somebody
 * who is not named yet. With `isMember` what stands last behind a title is the organisation. Undefined where a text says no
 * more than a name, or names several people.
 */
export function personInOne(text: string, isMember: boolean): SaidOfPerson | undefined {
  if (ANOTHER.test(text)) return undefined;
  if (POST.test(text)) return { title: text };
  const [, name = '', rest = ''] = NAME_FIRST.exec(text) ?? [];
  // `Karimov, Otabek` is a name.
  if (name === '' || !(beginsWithForm(plainWords(name)) || POST.test(rest) || SEAT.test(rest)))
    return undefined;
  const [, title, organisation] = /^(.+),\s*([^,]+)$/.exec(rest) ?? [];
  return isMember && title !== undefined && organisation !== undefined
    ? { name, title, organisation }
    : { name, title: rest };
}
