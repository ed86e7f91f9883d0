import type { Path } from '../base/path.ts';
import { type Diagnostic, type Range, severityOf } from '../diagnostics/diagnostic.ts';
import { locate } from '../diagnostics/locate.ts';
import { order } from '../diagnostics/order.ts';
import { figureFault } from '../policy/figure-fault.ts';
import { thresholds as known, type ThresholdName } from '../policy/thresholds.ts';
import { parseSource } from '../source/parse-source.ts';
import { asWritten, decodeFile } from '../tour/decode-file.ts';
import type { FileFormat } from '../tour/file-format.ts';
import { type FormatFinding, formatFault } from '../tour/format-faults.ts';
import { type Config, configSchema } from './config-schema.ts';
import { ownTitles } from './own-titles.ts';
import { alwaysErrors } from './rule-ids.ts';
import { noSettings, type Settings } from './settings.ts';

/** A project file that was read. Nothing in it is trusted further than it could be understood; the diagnostics say why. */
export interface ReadConfig {
  readonly config: Config;
  readonly settings: Settings;
  readonly diagnostics: readonly Diagnostic[];
  /** Where a value stands in the file. */
  locate(path: Path): Range | undefined;
}

const configFormat: FileFormat<Config> = {
  schema: configSchema,
  noun: 'project file',
  page: 'docs/config.md',
  standIns: {},
  examples: {
    value: '5',
    reason: 'Our agreement with the ministry',
    title: 'Leading Consultant',
    rank: 'specialist',
    date: '2026-09-14',
    name: 'Day of the City',
    country: 'UZ',
  },
};

/** Reads a project file. Nothing that is written in it makes it throw; a file of nothing but comments decides nothing. */
export function readConfig(file: string, text: string): ReadConfig {
  const { source, diagnostics } = parseSource(file, text, {
    noun: 'project file',
    beginning: 'A project file begins with one of its keys, such as `profile: taiex`.',
  });
  const told = diagnostics.filter(({ rule }) => rule !== 'file-empty');
  if (!source) return { config: {}, settings: noSettings, diagnostics: order(told), locate: () => undefined };
  const { content, findings, respelled } = decodeFile(configFormat, source.value);
  const config = content ?? {};
  const written = (path: Path) => asWritten(path, respelled);
  const located = [...findings, ...unchangeable(config), ...impossible(config)].map(({ rule, finding }) =>
    locate(
      { ...finding, place: { ...finding.place, path: written(finding.place.path) } },
      { id: rule, lesson: 'format', severity: 'error' },
      source,
    ),
  );
  return {
    config,
    settings: settingsOf(config, file),
    diagnostics: order([...told, ...located]),
    locate: (path) => source.locate(written(path), 'value'),
  };
}

function settingsOf(config: Config, file: string): Settings {
  const values = Object.entries(config.thresholds ?? {}).flatMap(([name, own]) =>
    own === undefined || figureFault(name as ThresholdName, own.value) ? [] : [[name, own.value]],
  );
  const severities = Object.entries(config.severities ?? {}).flatMap(([rule, severity]) =>
    severity === undefined || alwaysErrors.has(rule)
      ? []
      : [[rule, severity === 'off' ? severity : severityOf(severity)]],
  );
  return {
    ...(config.profile === undefined ? {} : { profile: config.profile }),
    thresholds: Object.fromEntries(values),
    severities: Object.fromEntries(severities),
    titles: ownTitles(config.titles ?? [], file),
    holidays: config.holidays ?? [],
  };
}

function unchangeable({ severities = {} }: Config): FormatFinding[] {
  return Object.entries(severities)
    .filter(([rule, severity]) => alwaysErrors.has(rule) && severity !== undefined && severity !== 'error')
    .map(([rule, severity]) =>
      formatFault(
        'value-not-understood',
        ['severities', rule],
        `\`${rule}\` is "${severity}", but what cannot be read is always an error: the rest would be misread in silence.`,
        { help: 'Delete the line.' },
      ),
    );
}

/** Figures with which nothing can be reckoned. */
function impossible({ thresholds = {} }: Config): FormatFinding[] {
  return Object.entries(thresholds).flatMap(([name, own]) => {
    const why = own && figureFault(name as ThresholdName, own.value);
    if (why === undefined) return [];
    const { value, unit, meaning } = known[name as ThresholdName];
    return [
      formatFault(
        'value-not-understood',
        ['thresholds', name, 'value'],
        `\`${name}\` is ${own?.value}, but ${why}.`,
        { help: `Unless stated it is ${value} ${unit}: ${meaning}.` },
      ),
    ];
  });
}
