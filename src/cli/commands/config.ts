import { wrapAnsi } from 'fast-wrap-ansi';
import { formatDate, type LocalDate } from '../../base/calendar.ts';
import { counted } from '../../base/text.ts';
import { DEFAULT, type InForce, inForce, type Stated } from '../../config/in-force.ts';
import type { Severity } from '../../diagnostics/diagnostic.ts';
import { kindWord } from '../../diagnostics/wording.ts';
import { catalogue } from '../../manual/catalogue.ts';
import { type ThresholdName, thresholds } from '../../policy/thresholds.ts';
import { text } from '../../reporters/text.ts';
import { validate } from '../../validate.ts';
import { CONFIG_FILE, type Project, projects } from '../files/project.ts';
import { readTourFile } from '../files/read-files.ts';
import { named } from '../named.ts';
import { EXIT } from '../process/failure.ts';
import { type Screen, screenOf } from '../terminal/screen.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { type Today, todayOf } from '../today.ts';

interface ConfigFlags {
  readonly format: string;
  readonly today?: LocalDate;
  readonly config?: string;
  readonly color: boolean;
}

/** Raised when a field changes its meaning or goes; a new field leaves it as it is. */
const VERSION = 1;

/** `studytour config`: what is in force here, or for one tour, and who decided it. */
export async function configCommand(
  file: string | undefined,
  flags: ConfigFlags,
  terminal: Terminal,
): Promise<number> {
  const { id: format } = named([{ id: 'text' }, { id: 'json' }], flags.format);
  const all = projects(flags.config, terminal);
  const project = file === undefined ? await all.here() : await all.of(file);
  const today = todayOf(flags.today, terminal);
  const rules = catalogue();
  const tour = file === undefined ? undefined : profileIn(file, today.date, terminal);
  const force = inForce({ file: project.file, project, tour, rules });
  const screen = await screenOf(terminal.stdout, terminal.env, flags.color);
  terminal.stdout.write(
    format === 'json' ? asJson(force, project, today) : asText(force, project, today, rules, screen),
  );
  if (project.diagnostics.length === 0) return EXIT.fine;
  const look = await screenOf(terminal.stderr, terminal.env, flags.color);
  const texts = new Map([[project.file ?? CONFIG_FILE, project.text]]);
  terminal.stderr.write(text.report(project.diagnostics, { ...look, texts }));
  return project.diagnostics.some(({ severity }) => severity === 'error') ? EXIT.findings : EXIT.fine;
}

function profileIn(file: string, today: LocalDate, terminal: Terminal): Stated<string> | undefined {
  const tourFile = readTourFile(file, terminal);
  const { understood } = validate(tourFile, { today });
  const profile = understood?.tour.profile;
  if (understood === undefined || profile === undefined) return undefined;
  return { value: profile, from: `${tourFile.file}:${understood.source.locate(['profile'], 'value').line}` };
}

function asJson(
  { profile, thresholds: values, severities }: InForce,
  project: Project,
  today: Today,
): string {
  const { config } = project;
  const document = {
    version: VERSION,
    config: project.file ?? null,
    today: { value: today.date, from: today.from },
    profile,
    files: config.files ?? [],
    ignore: config.ignore ?? [],
    thresholds: Object.fromEntries(
      Object.entries(values).map(([name, stated]) => [
        name,
        { ...stated, unit: thresholds[name as ThresholdName].unit },
      ]),
    ),
    severities,
    titles: config.titles ?? [],
    holidays: config.holidays ?? [],
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function asText(
  force: InForce,
  project: Project,
  today: Today,
  rules: readonly { id: string; severity: Severity }[],
  screen: Screen,
): string {
  const { palette } = screen;
  const { config } = project;
  const line = (name: string, value: string, from: string) =>
    `${palette.strong(name.padEnd(14))}${value}${from === '' ? '' : palette.muted(`  ${from}`)}`;
  const changed = Object.entries(force.thresholds)
    .filter(([, { from }]) => from !== DEFAULT)
    .map(([name, stated]) => {
      const { value, unit } = thresholds[name as ThresholdName];
      return entry(`${name}: ${stated.value} ${unit} instead of ${value}`, stated, screen);
    });
  const weighed = Object.entries(force.severities)
    .filter(([, { from }]) => from !== DEFAULT)
    .map(([id, stated]) => {
      const own = rules.find((rule) => rule.id === id)?.severity;
      return entry(`${id}: ${inWords(stated.value)} instead of ${inWords(own)}`, stated, screen);
    });
  const section = (name: string, entries: readonly string[]) =>
    entries.length === 0 ? [] : ['', palette.strong(name), ...entries];
  const places = { files: config.files, ignore: config.ignore };
  return [
    line(
      'Project file',
      project.file ?? 'none',
      project.file === undefined ? `no ${CONFIG_FILE} here or above` : '',
    ),
    line('Today', formatDate(today.date), today.from),
    line('Profile', force.profile.value, force.profile.from === DEFAULT ? '' : force.profile.from),
    ...Object.entries(places).flatMap(([name, globs]) =>
      globs === undefined
        ? []
        : [line(name === 'files' ? 'Files' : 'Ignored', globs.join(', '), `${project.file}`)],
    ),
    ...section('Thresholds that differ', changed),
    ...section('Rules that weigh otherwise', weighed),
    ...section(
      'Titles',
      (config.titles ?? []).map(
        ({ title, rank, country }) => `  ${title}: ${rank}${country ? ` (${country})` : ''}`,
      ),
    ),
    ...section(
      'Holidays',
      (config.holidays ?? []).map(
        ({ date, name, country, observed }) =>
          `  ${formatDate(date)}, ${country}: ${name}${observed === false ? ', work goes on' : ''}`,
      ),
    ),
    '',
    wrapAnsi(
      palette.muted(
        `${counted(Object.keys(force.thresholds).length - changed.length, 'threshold')} and ${counted(rules.length - weighed.length, 'rule')} are as they come: docs/thresholds.md, studytour rules. --format json has them all.`,
      ),
      screen.width,
    ),
    '',
  ].join('\n');
}

function entry(words: string, { from, reason }: Stated<unknown>, { palette, width }: Screen): string {
  const origin = reason === undefined ? from : `${from}: ${reason}`;
  const below = wrapAnsi(origin, width - 4)
    .split('\n')
    .map((line) => `    ${palette.muted(line)}`);
  return [`  ${words}`, ...below].join('\n');
}

function inWords(severity: Severity | 'off' | undefined): string {
  return severity === undefined || severity === 'off' ? 'off' : kindWord({ kind: 'finding', severity });
}
