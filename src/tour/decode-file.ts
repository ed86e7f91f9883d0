import type { LocalDate } from '../base/calendar.ts';
import { formatPath, isWithin, type Path, valueAt } from '../base/path.ts';
import { decodeSound } from './decode-sound.ts';
import { describeIssue } from './describe-issue.ts';
import { endsApart } from './ends-apart.ts';
import type { FileFormat } from './file-format.ts';
import type { FormatFinding } from './format-faults.ts';
import type { Issue } from './issue.ts';
import { homeOf } from './key-home.ts';
import { nameAsKey } from './name-as-key.ts';
import { keyMeant, otherWordFor } from './other-words.ts';
import { type Group, includesPath, isGroup, isWrongWeekday, meantValue, repair } from './repair.ts';
import { bare, definitionOf, keysAt, schemaAt } from './schema-at.ts';
import { readWrittenDate } from './written-date.ts';

/** A key that was read as another, because it was plainly meant: `titel` as `title`. */
export interface Respelling {
  readonly parent: Path;
  readonly written: string;
  readonly meant: string;
}

export interface DecodedFile<T> {
  /** What the file says, without its faulty values; undefined where what it cannot do without is missing. */
  readonly content: T | undefined;
  readonly findings: readonly FormatFinding[];
  /** Places whose values were set aside: what is said about them afterwards would only repeat the fault. */
  readonly setAside: readonly Path[];
  readonly respelled: readonly Respelling[];
}

type AnyFormat = FileFormat<unknown>;

/** Rounds of setting faulty values aside and reading again; each round uncovers only what the last one hid. */
const ROUNDS = 8;

/**
 * Reads the plain value of a file. All independent faults are found in one run: what cannot be read is reported and set
 * aside, and the rest is read again.
 */
export function decodeFile<T>(format: FileFormat<T>, value: unknown): DecodedFile<T> {
  const sound = decodeSound(format.schema, value);
  if (sound !== undefined) return { content: sound, findings: [], setAside: [], respelled: [] };
  const raw: unknown = structuredClone(value);
  const near = format.near?.(value);
  const findings: FormatFinding[] = [];
  const setAside: Path[] = [];
  const respelled: Respelling[] = [];
  const decoded = (content: T | undefined) => ({
    content,
    findings: findings.map((one) => withValueMended(one, findings, respelled, format)),
    setAside,
    respelled,
  });
  let isWhole = true;
  for (let round = 0; round < ROUNDS; round++) {
    const result = format.schema.safeParse(raw);
    if (result.success) return decoded(isWhole ? result.data : undefined);
    const issues = result.error.issues.flatMap((issue) => ofTexts(issue, raw, format));
    const renames = issues.flatMap((issue) => misspelled(issue, raw, format));
    respelled.push(...renames);
    const real = issues.filter((issue) => !isRespelledKey(issue, renames) && !isOfEnds(issue, raw, format));
    const news = real.filter(
      (issue) => !isSetAside(issue, raw, setAside) && !isNamedOtherwise(issue, raw, format),
    );
    for (const issue of news) {
      const told = describeIssue(
        issue,
        valueAt(raw, issue.path as Path),
        format,
        dateBeside(issue, raw) ?? near,
      );
      findings.push(
        ...told.map((one) => (isKept(one, issue, { raw, renames, setAside, format }) ? whole(one) : one)),
      );
    }
    for (const rename of renames) respell(raw, rename);
    const repaired = real.map((issue) => repair(issue, raw, setAside, format));
    if (repaired.includes('not')) break;
    if (repaired.includes('by a stand-in')) isWhole = false;
  }
  return decoded(undefined);
}

/** A path as the file writes it, where a key on it was respelled. */
export function asWritten(path: Path, respelled: readonly Respelling[]): Path {
  // A key below a respelled one is found under what that one means: the innermost is put back first.
  return respelled.reduceRight<Path>(
    (current, { parent, written, meant }) =>
      parent.every((step, i) => step === current[i]) && current[parent.length] === meant
        ? [...parent, written, ...current.slice(parent.length + 1)]
        : current,
    path,
  );
}

/** What is wrong with a text, or with a text in several languages, rather than that it is neither. */
function ofTexts(issue: Issue, raw: unknown, { schema }: AnyFormat): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const path = issue.path as Path;
  const found = schemaAt(schema, path);
  const types = found && definitionOf(bare(found)).options?.map((option) => definitionOf(option).type);
  if (types?.join() !== 'string,record') return [issue];
  const inner = issue.errors[isGroup(valueAt(raw, path)) ? 1 : 0] ?? [];
  return inner.map((one) => ({ ...one, path: [...path, ...one.path] }) as Issue);
}

function siblingsOf(issue: Issue, raw: unknown): string[] {
  const holder = valueAt(raw, issue.path as Path);
  return typeof holder === 'object' && holder !== null ? Object.keys(holder) : [];
}

function misspelled(issue: Issue, raw: unknown, { schema }: AnyFormat): Respelling[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const parent = issue.path as Path;
  const holder = valueAt(raw, parent) as Group;
  const taken = siblingsOf(issue, raw);
  const free = keysAt(schema, parent).filter((key) => !taken.includes(key));
  const found = issue.keys.flatMap((written) => {
    const home = homeOf(written, holder[written], parent, schema);
    const meant = home === undefined ? keyMeant(written, free) : undefined;
    return meant === undefined ? [] : [{ parent, written, meant }];
  });
  // A date and a time under keys of their own are two halves of one value.
  return found.filter(({ meant, written }, i) =>
    otherWordFor(written, free) === undefined
      ? found.findIndex((other) => other.meant === meant) === i
      : found.filter((other) => other.meant === meant).length === 1,
  );
}

/** "title is missing" says nothing new where `titel` has been found. */
function isRespelledKey(issue: Issue, renames: readonly Respelling[]): boolean {
  return renames.some(
    ({ parent, meant }) => formatPath([...parent, meant]) === formatPath(issue.path as Path),
  );
}

/** A date that stands beside a value lies nearer to it than the tour does: the departure of a flight to its arrival. */
function dateBeside({ path }: Issue, raw: unknown): LocalDate | undefined {
  const holder = valueAt(raw, path.slice(0, -1) as Path);
  if (path.length < 2 || !isGroup(holder)) return undefined;
  const others = Object.entries(holder as Group).filter(([key]) => key !== path.at(-1));
  const dates = others.map(([, value]) =>
    typeof value === 'string' ? readWrittenDate(value)?.date : undefined,
  );
  return dates.find((date) => date !== undefined);
}

/** "from is missing" is not true where its value could not be read and was set aside. */
function isSetAside(issue: Issue, raw: unknown, setAside: readonly Path[]): boolean {
  const path = issue.path as Path;
  return valueAt(raw, path) === undefined && includesPath(setAside, path);
}

/** "name is missing" says nothing new where the name stands as a key. */
function isNamedOtherwise(issue: Issue, raw: unknown, { schema }: AnyFormat): boolean {
  const path = issue.path as Path;
  const holder = path.slice(0, -1);
  return path.at(-1) === 'name' && nameAsKey(valueAt(raw, holder), holder, schema) !== undefined;
}

/** "between is missing" says nothing new where the two ends stand under keys of their own. */
function isOfEnds({ path }: Issue, raw: unknown, { schema }: AnyFormat): boolean {
  const holder = path.slice(0, -1) as Path;
  return path.at(-1) === 'between' && endsApart(valueAt(raw, holder), holder, schema) !== undefined;
}

function respell(raw: unknown, { parent, written, meant }: Respelling): void {
  const holder = valueAt(raw, parent) as Group;
  holder[meant] = holder[written];
  delete holder[written];
}

/** A key called otherwise was meant where each fault of its value is safely mended as well: the two are mended at once. */
function withValueMended(
  told: FormatFinding,
  findings: readonly FormatFinding[],
  respelled: readonly Respelling[],
  format: AnyFormat,
): FormatFinding {
  const { rule, finding } = told;
  const rename = respelled.find(
    ({ parent, written }) => formatPath([...parent, written]) === formatPath(finding.place.path),
  );
  if (rule !== 'key-unknown' || !rename || !finding.replacements) return told;
  const { parent, written, meant } = rename;
  if (otherWordFor(written, keysAt(format.schema, parent)) !== meant) return told;
  const ofValue = findings.filter((one) => isWithin(one.finding.place.path, [...parent, meant]));
  const mended = ofValue.map((one) => withValueMended(one, findings, respelled, format).finding);
  if (mended.length === 0 || mended.some(({ replacements }) => replacements?.[0]?.applicability !== 'safe'))
    return told;
  const replacements = finding.replacements.map((one) => ({ ...one, applicability: 'safe' as const }));
  return { rule, finding: { ...finding, replacements } };
}

/** True where the tour has all the same what a fault is about: a key or a value was read as what it plainly means. */
function isKept(
  { finding }: FormatFinding,
  issue: Issue,
  {
    raw,
    renames,
    setAside,
    format,
  }: {
    readonly raw: unknown;
    readonly renames: readonly Respelling[];
    readonly setAside: readonly Path[];
    readonly format: AnyFormat;
  },
): boolean {
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys') {
    const key = finding.place.path.at(-1);
    return (
      renames.some(({ parent, written }) => written === key && formatPath(parent) === formatPath(path)) ||
      (key === 'from' && endsApart(valueAt(raw, path), path, format.schema) !== undefined)
    );
  }
  const value = valueAt(raw, path);
  return isWrongWeekday(issue, value, format) || meantValue(issue, value, setAside, format) !== undefined;
}

function whole({ rule, finding }: FormatFinding): FormatFinding {
  return { rule, finding: { ...finding, nothingLost: true } };
}
