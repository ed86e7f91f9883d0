import type * as z from 'zod/mini';
import type { LocalDate } from '../base/calendar.ts';

/** A kind of file that people write: its schema, and the words that messages about it use. */
export interface FileFormat<T> {
  readonly schema: z.ZodMiniType<T>;
  /** `tour`: "A tour has no key `x`", "The tour has no `title`". */
  readonly noun: string;
  /** Where all that may stand in it is described. */
  readonly page: string;
  /** What nothing can be said without, each with a sound value: where it is faulty that stands in for it, so that the rest can be read, and the file has no content. */
  readonly standIns: Readonly<Record<string, unknown>>;
  /** How a missing key is written, by its name. */
  readonly examples: Readonly<Record<string, string>>;
  /** The date near which most others of a file lie, where it can be read: a date without its year is that of its days nearest to it. */
  near?(content: unknown): LocalDate | undefined;
}
