import { formatPath } from '../base/path.ts';
import { singleLine } from '../base/single-line.ts';
import { byText } from '../base/text.ts';
import type { Diagnostic, Range } from '../diagnostics/diagnostic.ts';
import { identify } from '../diagnostics/identify.ts';
import { order } from '../diagnostics/order.ts';
import { nameInCheckout } from './checkout/name-in-checkout.ts';
import { editRanges } from './fixes/edit-ranges.ts';
import type { Reporter, RuleEntry } from './reporter.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

/** SARIF 2.1.0, the interchange format of code scanning. Paragraph numbers are those of its errata 01. */
export const sarif: Reporter = {
  id: 'sarif',
  describesRules: true,
  report(diagnostics, { rules = [], suppressed = [], texts, folder }) {
    const reasons = new Map(suppressed.map(({ diagnostic, reason }) => [diagnostic, reason]));
    const ordered = order([...diagnostics, ...reasons.keys()]);
    const entries = described(ordered, rules);
    const rangeOf = editRanges({ texts });
    const uriOf = (file: string) => uri(nameInCheckout(file, folder));
    const indexes = new Map(entries.map(({ id }, i) => [id, i]));
    const log = {
      $schema: SCHEMA,
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'studytour', rules: entries.map(descriptor) } },
          columnKind: 'utf16CodeUnits',
          results: identify(ordered).map(([one, identity]) => ({
            ...result(one, uriOf(one.file), identity, indexes.get(one.rule) ?? -1),
            ...fixesOf(one, uriOf(one.file), rangeOf),
            ...suppressionsOf(reasons.get(one)),
          })),
        },
      ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
  },
};

/** Every rule that was applied, and those of findings that came from elsewhere. */
function described(diagnostics: readonly Diagnostic[], rules: readonly RuleEntry[]): RuleEntry[] {
  const entries = new Map(rules.map((rule) => [rule.id, rule]));
  for (const { rule, lesson, severity } of diagnostics)
    if (!entries.has(rule)) entries.set(rule, { id: rule, lesson, severity, summary: rule });
  return [...entries.values()].sort((a, b) => byText(a.id, b.id));
}

function descriptor({ id, lesson, severity, summary, why, source }: RuleEntry) {
  const help = [why, source === undefined ? undefined : `Source: ${source}`].filter(
    (part) => part !== undefined,
  );
  return {
    id,
    shortDescription: { text: braced(summary) },
    ...(why === undefined ? {} : { fullDescription: { text: braced(why) } }),
    ...(help.length === 0 ? {} : { help: { text: braced(help.join('\n\n')) } }),
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: [lesson] },
  };
}

function result(one: Diagnostic, uri: string, identity: string, ruleIndex: number) {
  const { rule, kind, severity, message, help, label, range, place, related } = one;
  const assessed = kind === 'finding';
  const text = help === undefined ? message : `${message} ${help}`;
  return {
    ruleId: rule,
    ruleIndex,
    // "open" is for too little information to decide (3.27.9); any kind but "fail" has the level "none" (3.27.10).
    kind: assessed ? 'fail' : 'open',
    level: assessed ? LEVELS[severity] : 'none',
    message: { text: braced(singleLine(text)) },
    locations: [
      {
        physicalLocation: physical(uri, range),
        logicalLocations: [{ fullyQualifiedName: formatPath(place.path), kind: 'member' }],
        ...(label === undefined ? {} : { message: { text: braced(singleLine(label)) } }),
      },
    ],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((other, id) => ({
            id,
            physicalLocation: physical(uri, other.range),
            message: { text: braced(singleLine(other.message)) },
          })),
        }),
    partialFingerprints: { 'studytour/v1': identity },
  };
}

/** The likeliest fix alone: a viewer offers to apply what stands here without saying how sure it is. */
function fixesOf({ fixes = [], file }: Diagnostic, uri: string, rangeOf: ReturnType<typeof editRanges>) {
  const [fix] = fixes;
  if (!fix) return {};
  const replacements = fix.edits.flatMap((edit) => {
    const range = rangeOf(file, edit);
    return range ? [{ deletedRegion: region(range), insertedContent: { text: edit.text } }] : [];
  });
  if (replacements.length !== fix.edits.length) return {};
  const changes = [{ artifactLocation: { uri }, replacements }];
  return { fixes: [{ description: { text: braced(singleLine(fix.title)) }, artifactChanges: changes }] };
}

/** What an author answered in the file stays in the log, with the answer (3.27.23). */
function suppressionsOf(reason: string | undefined) {
  return reason === undefined
    ? {}
    : { suppressions: [{ kind: 'inSource', status: 'accepted', justification: singleLine(reason) }] };
}

function physical(uri: string, range: Range) {
  return { artifactLocation: { uri }, region: region(range) };
}

function region({ line, column, endLine, endColumn }: Range) {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/** Braces mark placeholders and are doubled to stand for themselves (3.11.5); brackets before a parenthesis would be a link (3.11.6). */
function braced(text: string): string {
  return text.replace(/[{}]/g, '$&$&').replace(/\](?=\()/g, '\\]');
}

/** A relative path as a relative reference, an absolute one as a file URI (RFC 3986, RFC 8089). */
function uri(file: string): string {
  const path = file.replace(/\p{Cs}/gu, '\uFFFD');
  const encoded = path
    .split('/')
    .map((part, i) => (i === 0 && /^[A-Za-z]:$/.test(part) ? part : encodeURIComponent(part)))
    .join('/');
  if (/^[A-Za-z]:\//.test(path)) return `file:///${encoded}`;
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}
