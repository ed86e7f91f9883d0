import { daysBetween, type LocalDate } from '../base/calendar.ts';
import { inPlainLetters, isAscii, listed, slug } from '../base/text.ts';
import { findCity } from '../facts/places/city.ts';
import { countryName } from '../facts/places/country-name.ts';
import type { Policy } from '../policy/thresholds.ts';
import { idsOf } from '../tour/ids.ts';
import { ORGANISATION_KINDS } from '../tour/organisation-kinds.ts';
import type { Answers } from './answers.ts';
import { parts } from './read-answer.ts';
import { yamlList, yamlText } from './yaml-text.ts';

/**
 * The answers as a tour file that validates: what nobody has said yet is left out, and stands as a comment that says
 * what to write there. The policy is that in force where the file will stand.
 */
export function writeTour(answers: Answers, policy: Policy): string {
  const topics = named(parts(answers.learn));
  const hosts = named(parts(answers.hosts));
  const languages = parts(answers.languages);
  const shared = parts(answers.hostLanguages).filter((language) => languages.includes(language));
  return `${[
    head(answers),
    section('topics', topics, ({ id, name }) => `{ id: ${id}, name: ${yamlText(name)} }`),
    '# survey: { sent: …, answered: … } # the dates on which you asked the delegates what they want to learn',
    stakeholders(answers),
    delegation(answers),
    hostList(answers, hosts),
    sessions(answers, policy, topics, hosts),
    interpretation(shared),
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Words that say nothing of whose name it is. */
const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'de', 'la', 'du', 'des']);

/** In letters that every keyboard has, where the name is in a Latin script. */
function typed(name: string): string {
  const plain = slug(inPlainLetters(name));
  return isAscii(plain) ? plain : slug(name);
}

/** Ids short enough to type: the first words of the name that say something. */
function named(names: readonly string[]): Named[] {
  const short = names.map((name) => {
    const words = typed(name).split('-');
    const telling = words.filter((word) => !SMALL.has(word));
    return { name: (telling.length > 0 ? telling : words).slice(0, 3).join('-') };
  });
  return idsOf(short).map((id, i) => ({ id: /^\p{L}/u.test(id) ? id : `n-${id}`, name: names[i] ?? '' }));
}

function head(answers: Answers): string {
  const { receiving = '', providing = '', city = '', objective = '', sector = '' } = answers;
  return [
    'studytour: 1',
    `title: ${yamlText(answers.title ?? 'Study tour')}`,
    ...(sector === '' ? [] : [`sector: ${yamlText(sector)}`]),
    ...(objective === ''
      ? ['# objectives: [what should be different afterwards]']
      : ['objectives:', `  - ${yamlText(objective)}`]),
    '',
    'countries:',
    `  receiving: ${receiving} # ${countryName(receiving)}`,
    `  providing: ${providing} # ${countryName(providing)}`,
    '  # considered: [{ country: …, city: … }] # where the same could be learned',
    `dates: { from: ${answers.start}, to: ${answers.end ?? answers.start} }`,
    `timeZone: ${answers.timeZone ?? findCity(city, providing)?.zone ?? 'UTC'}`,
  ].join('\n');
}

function section(key: string, items: readonly Named[], line: (item: Named) => string): string {
  return items.length === 0 ? '' : [`${key}:`, ...items.map((item) => `  - ${line(item)}`)].join('\n');
}

function stakeholders(answers: Answers): string {
  const all = named(parts(answers.organisations));
  return section(
    'stakeholders',
    all,
    (one) => `{ id: ${one.id}, name: ${yamlText(one.name)}, stake: ${one === all[0] ? 'lead' : 'key'} }`,
  );
}

function delegation(answers: Answers): string {
  const [first] = named(parts(answers.organisations));
  return [
    'delegation:',
    `  size: ${answers.size ?? '8'}`,
    `  languages: ${yamlList(parts(answers.languages))}`,
    '  # delegates: # one entry for each person, as soon as the names are known',
    '  #   - name: Ms. …',
    '  #     title: Head, Division of … # as on the business card: ranks are compared with those of the hosts',
    `  #     organisation: ${first?.id ?? '…'}`,
    '  #     reason: … # why this person, in one line',
  ].join('\n');
}

function hostList(answers: Answers, hosts: readonly Named[]): string {
  const { city = '' } = answers;
  const languages = parts(answers.hostLanguages);
  const kinds = parts(answers.hostKinds);
  return [
    'hosts:',
    ...hosts.flatMap(({ id, name }, i) => [
      `  - id: ${id}`,
      `    name: ${yamlText(name)}`,
      kindLine(kinds.length === 1 ? kinds[0] : kinds[i]),
      ...(city === '' ? [] : [`    place: { city: ${yamlText(city)} }`]),
      '    # lead: { name: …, title: … } # who receives the delegation',
      ...(languages.length === 0 ? [] : [`    languages: ${yamlList(languages)}`]),
      '    status: wished # then invited, confirmed or declined',
    ]),
  ].join('\n');
}

function kindLine(kind: string | undefined): string {
  return kind === undefined
    ? `    # kind: government # or ${listed(ORGANISATION_KINDS.slice(1), 'or')}`
    : `    kind: ${kind}`;
}

function sessions(
  { start = '', end = start }: Answers,
  { reflectionDays }: Policy,
  topics: readonly Named[],
  hosts: readonly Named[],
): string {
  const wanted = topics.length === 0 ? '' : `, topics: ${yamlList(topics.map(({ id }) => id))}`;
  const own = idsOf([
    ...hosts.map(({ id }) => ({ id: `${id}-briefing` })),
    { name: 'reflection' },
    { name: 'action plan' },
  ]);
  const days = daysBetween(start as LocalDate, end as LocalDate) + 1;
  const reflection = `  - { id: ${own.at(-2)}, kind: reflection, title: What we saw so far, for: 45m }`;
  return [
    'sessions: # the planner finds when; leave to each host the topics that it can answer',
    ...hosts.map(({ id }, i) => `  - { id: ${own[i]}, host: ${id}, kind: briefing${wanted}, for: 60m }`),
    ...(days < reflectionDays ? [] : [reflection]),
    `  - { id: ${own.at(-1)}, kind: debrief, title: Action plan and evaluation, for: 60m }`,
  ].join('\n');
}

function interpretation(shared: readonly string[]): string {
  return shared.length > 0
    ? `interpretation: { mode: none } # ${shared.join(', ')} is spoken on both sides`
    : [
        'interpretation:',
        '  mode: consecutive # no language is shared: every meeting takes twice its time',
        '  # interpreters: [{ name: …, languages: […], sectors: […] }]',
      ].join('\n');
}
