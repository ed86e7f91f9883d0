import * as z from 'zod/mini';
import { SEVERITY_WORDS } from '../diagnostics/diagnostic.ts';
import { type ThresholdName, thresholds } from '../policy/thresholds.ts';
import * as scalar from '../tour/scalars.ts';
import { profile, rank } from '../tour/schema.ts';
import { ruleIds } from './rule-ids.ts';

/** The project file: the one description of it. Decoding, `schema/config.schema.json` and `docs/config.md` come from it. */

const text = (description: string) => z.string().check(z.minLength(1), z.meta({ description }));
const said = <T extends z.ZodMiniType>(description: string, schema: T): T =>
  schema.check(z.meta({ description })) as T;
const list = <T extends z.ZodMiniType>(description: string, item: T) =>
  z.array(item).check(z.meta({ description }));

/** A group that may have each of these keys, all with values of one form. */
function each<K extends string, T extends z.ZodMiniType>(keys: readonly K[], value: T) {
  return z.strictObject(
    Object.fromEntries(keys.map((key) => [key, z.optional(value)])) as Record<K, z.ZodMiniOptional<T>>,
  );
}

const threshold = z.strictObject({
  value: z
    .number()
    .check(z.minimum(0), z.meta({ description: 'in the unit that docs/thresholds.md states' })),
  reason: text('where the figure comes from: an address, a rule of the house'),
});

export const configSchema = z.strictObject({
  profile: z.optional(said('for tours that name none', profile)),
  files: z.optional(
    list('what `studytour validate` checks where no file is named; paths and patterns from here', z.string()),
  ),
  ignore: z.optional(list('patterns of files that are left out, unless they are named outright', z.string())),
  severities: z.optional(
    said(
      'rules that weigh otherwise in this project, `delegate-without-reason: warning`; `off` silences one, `info` is `note`',
      each(ruleIds, z.enum([...SEVERITY_WORDS, 'info', 'off'])),
    ),
  ),
  thresholds: z.optional(
    said(
      'figures that differ in this project, whatever the profile says: names from docs/thresholds.md',
      each(Object.keys(thresholds) as ThresholdName[], threshold),
    ),
  ),
  titles: z.optional(
    list(
      'titles that studytour does not know, or knows wrongly',
      z.strictObject({
        title: text('the title, or the words of it that decide'),
        rank: said('rung of the ladder', rank),
        country: z.optional(said('holds only for people of this country', scalar.country)),
        organisation: z.optional(text('holds only in organisations that have these words in their name')),
      }),
    ),
  ),
  holidays: z.optional(
    list(
      'holidays that the tables lack, or have wrongly; what a tour says itself wins',
      z.strictObject({
        date: scalar.date,
        name: text('name'),
        country: scalar.country,
        observed: z.optional(z.boolean().check(z.meta({ description: 'false where work goes on' }))),
      }),
    ),
  ),
});

export type Config = z.infer<typeof configSchema>;
