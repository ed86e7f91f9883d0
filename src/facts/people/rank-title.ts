import { rememberedByObject, rememberedByText } from '../../base/remembered.ts';
import { generalTitles, servingTitles, type TitleGroup } from '../../policy/titles.ts';
import { placeTitles } from '../../policy/titles-by-place.ts';
import type { Ranking } from '../facts.ts';
import { type SimpleTitle, simplifyTitle } from './simplify-title.ts';
import { matchTitle, type TitleMatch } from './title-phrases.ts';

/** What beside the title decides its rank. */
export interface TitleContext {
  /** ISO 3166-1 alpha-2: that of the person's employer. */
  readonly country?: string | undefined;
  readonly organisation?: string | undefined;
  /** As `kind` of a host in the tour file. */
  readonly organisationKind?: string | undefined;
}

/**
 * The rung of a title: what a project says itself first, then what holds in the organisation and the country, then what
 * holds for everyone, each list most specific first. `because` names the deciding words. A title nobody listed, or that means different rungs in
 * different places, is unknown: it is never guessed.
 */
export function rankTitle(
  title: string,
  { country = '', organisation = '', organisationKind = '' }: TitleContext = {},
  own: readonly TitleGroup[] = none,
): Ranking {
  return rankingIn(own)([title, country, organisation, organisationKind].join('\0'));
}

const none: readonly TitleGroup[] = [];
/** The same titles come again and again, in one tour and from tour to tour. */
const rankingIn = rememberedByObject((own: readonly TitleGroup[]) =>
  rememberedByText((key) => {
    const [title = '', country, organisation, organisationKind] = key.split('\0');
    return ranked(
      title,
      {
        country: country || undefined,
        organisation: organisation || undefined,
        organisationKind: organisationKind || undefined,
      },
      own,
    );
  }),
);

function ranked(title: string, context: TitleContext, own: readonly TitleGroup[]): Ranking {
  const simple = simplifyTitle(title);
  if (simple.words.length === 0) return { kind: 'unknown', because: 'no title is stated' };
  const organisation = ` ${simplifyTitle(context.organisation ?? '').words.join(' ')} `;
  const inTitle = ` ${simple.words.join(' ')} `;
  for (const group of groupsFor(context.country, own)) {
    if (!isFor(group, context, organisation, inTitle)) continue;
    const match = matchTitle(simple.words, group);
    if (match === undefined) continue;
    const ranking = rankingOf(match, group, simple);
    const isWhole = match.from === 0 && match.to === simple.words.length;
    return ranking.kind === 'unknown' && isWhole ? rankOfHolder(title, context, own, ranking) : ranking;
  }
  return { kind: 'unknown', because: `no rung of the ladder is known for '${title.trim()}'` };
}

/** Whether a list of titles is that of an organisation, by its kind or its name. */
export function holdsIn(group: TitleGroup, context: TitleContext): boolean {
  return isFor(group, context, ` ${simplifyTitle(context.organisation ?? '').words.join(' ')} `, '');
}

const knownByCountry = new Map<string | undefined, readonly TitleGroup[]>();

/** The lists that may hold for a country, in the order in which they are asked. */
function groupsFor(country: string | undefined, own: readonly TitleGroup[]): readonly TitleGroup[] {
  let known = knownByCountry.get(country);
  if (known === undefined) {
    known = [servingTitles, ...placeTitles, generalTitles].filter((group) => isInCountry(group, country));
    knownByCountry.set(country, known);
  }
  return own.length === 0 ? known : [...own.filter((group) => isInCountry(group, country)), ...known];
}

function isInCountry({ countries }: TitleGroup, country = ''): boolean {
  return countries === undefined || countries.includes(country);
}

/** A bare "Chairman" is that of the organisation, where its name says what it is: a state committee, an agency. */
function rankOfHolder(
  title: string,
  context: TitleContext,
  own: readonly TitleGroup[],
  unknown: Ranking,
): Ranking {
  if (context.organisation === undefined) return unknown;
  const ranking = rankTitle(`${title}, ${context.organisation}`, context, own);
  return ranking.kind === 'derived' ? ranking : unknown;
}

function rankingOf({ rank, from, to }: TitleMatch, group: TitleGroup, simple: SimpleTitle): Ranking {
  if (typeof rank === 'string') {
    const comma = simple.words.indexOf(',', to);
    return {
      kind: 'unknown',
      because: `'${simple.quote(from, comma < 0 ? simple.words.length : comma)}' ${rank}`,
    };
  }
  const where = group.where === '' ? '' : ` ${group.where}`;
  return {
    kind: 'derived',
    rank,
    because: `'${simple.quote(from, to).toLowerCase()}' is rank ${rank}${where}`,
  };
}

/** Whether a text has one of these names in it as whole words. */
const namedIn = rememberedByObject((names: readonly string[]) => {
  const words = names.map((name) => ` ${name} `);
  return rememberedByText((text) => words.some((name) => text.includes(name)));
});

function isFor(group: TitleGroup, context: TitleContext, organisation: string, inTitle: string): boolean {
  if (group.kinds?.includes(context.organisationKind ?? '')) return true;
  if (group.organisations === undefined) return group.kinds === undefined;
  return (
    namedIn(group.organisations)(organisation) ||
    (group.inTitle === true && namedIn(group.organisations)(inTitle))
  );
}
