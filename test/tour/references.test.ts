import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { REFERENCES } from '../../src/tour/references.ts';

interface Schema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema | readonly Schema[];
  readonly prefixItems?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

/** Places whose description says that ids of something stand there: `host id`, `a list of delegate ids`. */
function idPlaces({ description = '', ...schema }: Schema, at: string): string[] {
  const own = /\b(topic|stakeholder|delegate|host|session|interpreter|stay) ids?\b/.test(description)
    ? [at]
    : [];
  return [
    ...own,
    ...Object.entries(schema.properties ?? {}).flatMap(([key, inner]) =>
      idPlaces(inner, at === '' ? key : `${at}.${key}`),
    ),
    ...[schema.items ?? []].flat().flatMap((inner) => idPlaces(inner, `${at}.*`)),
    ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap((inner) => idPlaces(inner, at)),
  ];
}

describe('the table of references', () => {
  it('has every place that the format describes as that of an id, and no other', () => {
    const schema = JSON.parse(readFileSync('schema/tour.schema.json', 'utf8')) as Schema;
    const described = [...new Set(idPlaces(schema, ''))].sort();
    expect(REFERENCES.map(({ at }) => at.join('.').replace(/\.\*$/, '')).sort()).toEqual(described);
  });
});
