import type { Path } from '../base/path.ts';
import { checkContacts } from './check-contacts.ts';
import { checkReferences } from './check-references.ts';
import { checkTexts } from './check-texts.ts';
import { checkWeekdays } from './check-weekdays.ts';
import { decodeFile, type Respelling } from './decode-file.ts';
import type { FormatFinding } from './format-faults.ts';
import type { Tour } from './schema.ts';
import { type WrittenText, writtenTexts } from './texts.ts';
import { tourFormat } from './tour-format.ts';

export interface Decoded {
  /** The tour without its faulty values; undefined where what every tour needs is missing. */
  readonly tour: Tour | undefined;
  /** What the author wrote in several languages. */
  readonly texts: readonly WrittenText[];
  readonly findings: readonly FormatFinding[];
  /** Places whose values were set aside: what is said about them by rules would only repeat the fault. */
  readonly setAside: readonly Path[];
  readonly respelled: readonly Respelling[];
}

/** Reads the plain value of a file as a tour, and looks whether what it refers to is there. */
export function decodeTour(value: unknown): Decoded {
  const { content, findings, setAside, respelled } = decodeFile(tourFormat, value);
  if (content === undefined) return { tour: undefined, texts: [], findings, setAside, respelled };
  const texts = writtenTexts(value, content);
  const references = checkReferences(content, setAside);
  return {
    tour: content,
    texts,
    findings: [
      ...findings,
      ...references,
      ...checkContacts(content, setAside),
      ...checkWeekdays(value),
      ...checkTexts(content, texts),
    ],
    setAside: [...setAside, ...references.flatMap(placesOf)],
    respelled,
  };
}

/** Of two dates that contradict each other nobody knows which one is wrong. */
function placesOf({ rule, finding: { place, related } }: FormatFinding): readonly Path[] {
  return [place.path, ...(rule === 'dates-reversed' ? related.map(({ path }) => path) : [])];
}
