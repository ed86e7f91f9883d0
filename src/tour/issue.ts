import type * as z from 'zod/mini';

/** What zod found wrong with a value. */
export type Issue = z.core.$ZodIssue;
