import type { Path } from '../base/path.ts';
import { formatPath } from '../base/path.ts';
import { closest, listed } from '../base/text.ts';
import { checkReferences } from './check-references.ts';
import { type FormatFinding, formatFault } from './format-faults.ts';
import { type Tour, tourSchema } from './schema.ts';
import { keysAt } from './schema-at.ts';

/** A key that was read as another, because it was plainly meant: `titel` as `title`. */
export interface Respelling {
  readonly parent: Path;
  readonly written: string;
  readonly meant: string;
}

export interface Decoded {
  /** The tour without its faulty values; undefined where what every tour needs is missing. */
  readonly tour: Tour | undefined;
  readonly findings: readonly FormatFinding[];
  /** Places whose values were set aside: what is said about them by rules would only repeat the fault. */
  readonly setAside: readonly Path[];
  readonly respelled: readonly Respelling[];
}

type Issue = NonNullable<ReturnType<typeof tourSchema.safeParse>['error']>['issues'][number];

/** Rounds of setting faulty values aside and reading again; each round uncovers only what the last one hid. */
const ROUNDS = 8;

/**
 * Reads the plain value of a file as a tour. All independent faults are found in one run: what cannot be read is
 * reported and set aside, and the rest is read again.
 */
export function decodeTour(value: unknown): Decoded {
  const raw: unknown = structuredClone(value);
  const findings: FormatFinding[] = [];
  const setAside: Path[] = [];
  const respelled: Respelling[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const result = tourSchema.safeParse(raw);
    if (result.success) {
      const references = checkReferences(result.data);
      findings.push(...references);
      setAside.push(...references.map(({ finding }) => finding.place.path));
      return { tour: result.data, findings, setAside, respelled };
    }
    const issues = result.error.issues;
    const renames = issues.flatMap((issue) => misspelled(issue, raw));
    respelled.push(...renames);
    const repaired = issues
      .filter((issue) => !isRespelledKey(issue, renames))
      .map((issue) => {
        findings.push(...describe(issue, raw));
        return repair(issue, raw, setAside);
      });
    for (const { parent, written, meant } of renames) {
      const holder = valueAt(raw, parent) as Record<string, unknown>;
      holder[meant] = holder[written];
      delete holder[written];
    }
    if (repaired.includes(false)) break;
  }
  return { tour: undefined, findings, setAside, respelled };
}

/** A path as the file writes it, where a key on it was respelled. */
export function asWritten(path: Path, respelled: readonly Respelling[]): Path {
  return respelled.reduce<Path>(
    (current, { parent, written, meant }) =>
      parent.every((step, i) => step === current[i]) && current[parent.length] === meant
        ? [...parent, written, ...current.slice(parent.length + 1)]
        : current,
    path,
  );
}

function misspelled(issue: Issue, raw: unknown): Respelling[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const parent = issue.path as Path;
  const holder = valueAt(raw, parent) as Record<string, unknown>;
  const free = keysAt(tourSchema, parent).filter((key) => !(key in holder));
  return issue.keys.flatMap((written) => {
    const meant = closest(written, free);
    return meant === undefined ? [] : [{ parent, written, meant }];
  });
}

/** "title is missing" says nothing new where `titel` has been found. */
function isRespelledKey(issue: Issue, renames: readonly Respelling[]): boolean {
  return renames.some(
    ({ parent, meant }) => formatPath([...parent, meant]) === formatPath(issue.path as Path),
  );
}

function describe(issue: Issue, raw: unknown): FormatFinding[] {
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(path, key, raw));
  const value = valueAt(raw, path);
  const key = path.at(-1);
  if (value === undefined) return [missingKey(path)];
  const name = typeof key === 'number' ? `Item ${key + 1} of \`${path.at(-2)}\`` : `\`${key ?? 'The file'}\``;
  if (issue.code === 'invalid_value') {
    const words = issue.values.map(String);
    const meant = typeof value === 'string' ? closest(value, words) : undefined;
    return [
      formatFault(
        'value-not-understood',
        path,
        `${name} is ${shown(value)}, which is not one of ${listed(words, 'or')}.`,
        {
          help: meant === undefined ? `Write one of ${listed(words, 'or')}.` : `Did you mean \`${meant}\`?`,
        },
      ),
    ];
  }
  if (issue.code === 'custom') {
    const { example, suggestion } = (issue.params ?? {}) as { example?: string; suggestion?: string };
    return [
      formatFault('value-not-understood', path, `${name} is ${shown(value)}, which ${issue.message}.`, {
        help:
          suggestion === undefined
            ? `Write it like this: \`${example}\`.`
            : `Did you mean \`${suggestion}\`?`,
      }),
    ];
  }
  if (issue.code === 'invalid_type') {
    return [
      formatFault(
        'value-of-wrong-type',
        path,
        `${name} is ${shown(value)}; ${EXPECTED[issue.expected] ?? issue.expected} is expected.`,
        {
          help: typeRemedy(issue.expected, value),
        },
      ),
    ];
  }
  return [
    formatFault(
      'value-not-understood',
      path,
      `${name} is ${shown(value)}${LIMITS[issue.code]?.(issue) ?? ', which cannot be read here'}.`,
      {
        help: 'See the reference of the tour file for what may stand here: docs/tour-format.md.',
      },
    ),
  ];
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'a group of keys',
  record: 'a group of keys',
};

const LIMITS: Readonly<Record<string, (issue: Issue) => string>> = {
  too_small: (issue) =>
    issue.code === 'too_small' && issue.origin !== 'string'
      ? `, less than ${issue.minimum}`
      : ', which is empty',
  too_big: (issue) => (issue.code === 'too_big' ? `, more than ${issue.maximum}` : ''),
  invalid_union: () => ', which is neither `all` nor a list',
};

function typeRemedy(expected: string, value: unknown): string {
  if (expected === 'array' && typeof value !== 'object') return `Write it as a list: \`[${String(value)}]\`.`;
  if (expected === 'string' && typeof value === 'number')
    return `Write it as a text, with its unit where it has one: \`${value}m\`, \`"${value}"\`.`;
  if (expected === 'boolean') return 'Write `true` or `false`.';
  if (expected === 'object') return 'Write its keys indented below it, one a line.';
  return `Write ${EXPECTED[expected] ?? expected}.`;
}

function unknownKey(path: Path, key: string, raw: unknown): FormatFinding {
  const keys = keysAt(tourSchema, path);
  const holder = valueAt(raw, path) as Record<string, unknown>;
  const meant = closest(key, keys);
  const where =
    path.length === 0 ? 'A tour' : `\`${typeof path.at(-1) === 'number' ? path.at(-2) : path.at(-1)}\``;
  const taken = meant !== undefined && meant in holder;
  return formatFault('key-unknown', [...path, key], `${where} has no key \`${key}\`.`, {
    target: 'key',
    help:
      meant === undefined
        ? `Its keys are ${listed(keys)}.`
        : taken
          ? `\`${meant}\` is already there; delete this line.`
          : `Did you mean \`${meant}\`?`,
    ...(taken
      ? { related: [{ path: [...path, meant], message: 'already here', target: 'key' as const }] }
      : {}),
  });
}

function missingKey(path: Path): FormatFinding {
  const parent = path.slice(0, -1);
  const name =
    typeof parent.at(-1) === 'number'
      ? `Item ${Number(parent.at(-1)) + 1} of \`${parent.at(-2)}\``
      : parent.length === 0
        ? 'The tour'
        : `\`${parent.at(-1)}\``;
  return formatFault('key-missing', parent, `${name} has no \`${path.at(-1)}\`.`, {
    target: 'key',
    help: `Add \`${path.at(-1)}: ${REQUIRED_EXAMPLES[String(path.at(-1))] ?? '…'}\`.`,
  });
}

const REQUIRED_EXAMPLES: Readonly<Record<string, string>> = {
  studytour: '1',
  title: 'Improving eGovernment services',
  countries: '{ receiving: UZ, providing: MY }',
  receiving: 'UZ',
  providing: 'MY',
  country: 'KR',
  dates: '{ from: 2014-06-26, to: 2014-06-27 }',
  from: '2014-06-26',
  to: '2014-06-27',
  date: '2014-06-26',
  timeZone: 'Asia/Kuala_Lumpur',
  name: 'Mr. Otabek Karimov',
};

const UNSTATED = '(not stated)';

/** Sets the faulty value aside, or puts words in place of a missing name; false where the tour cannot be read without it. */
function repair(issue: Issue, raw: unknown, setAside: Path[]): boolean {
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys') {
    const holder = valueAt(raw, path) as Record<string, unknown>;
    for (const key of issue.keys) delete holder[key];
    return true;
  }
  const holder = valueAt(raw, path.slice(0, -1));
  const key = path.at(-1);
  if (typeof holder !== 'object' || holder === null || key === undefined) return false;
  setAside.push(path);
  if (!(key in holder)) {
    if (key !== 'name' && key !== 'title' && key !== 'item') return false;
    (holder as Record<string, unknown>)[key] = UNSTATED;
    return true;
  }
  if (Array.isArray(holder)) return repairList(path, raw, setAside);
  delete (holder as Record<string | number, unknown>)[key];
  return true;
}

/** Taking one item out would move the others to other places; the whole list is set aside, where it is one of words. */
function repairList(path: Path, raw: unknown, setAside: Path[]): boolean {
  const list = path.slice(0, -1);
  const items = valueAt(raw, list);
  const holder = valueAt(raw, list.slice(0, -1));
  const key = list.at(-1);
  if (
    !Array.isArray(items) ||
    items.some((item) => typeof item === 'object' && item !== null && !Array.isArray(item))
  )
    return false;
  if (typeof holder !== 'object' || holder === null || key === undefined) return true;
  delete (holder as Record<string | number, unknown>)[key];
  setAside.push(list);
  return true;
}

function shown(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of keys';
  if (typeof value === 'string') return value.length > 60 ? `"${value.slice(0, 60)}…"` : `"${value}"`;
  return `${value}`;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (current, step) =>
      typeof current === 'object' && current !== null
        ? (current as Record<string | number, unknown>)[step]
        : undefined,
    value,
  );
}
