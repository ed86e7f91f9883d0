import { byText } from '../base/text.ts';
import { type Diagnostic, isOfForm } from './diagnostic.ts';

/** How many findings of each rule a file may have: file → rule → count. Never lines, which move. */
export type Baseline = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** An entry that allows more than there is. */
export interface StaleEntry {
  readonly file: string;
  readonly rule: string;
  readonly allowed: number;
  readonly found: number;
}

/** Every finding, counted, in the order of files and rules. What cannot be read has no place there: the rest is judged without it. */
export function baselineOf(diagnostics: readonly Diagnostic[]): Baseline {
  const counts: Record<string, Record<string, number>> = {};
  for (const { file, rule } of diagnostics.filter((one) => !isOfForm(one))) {
    counts[file] ??= {};
    const rules = counts[file];
    rules[rule] = (rules[rule] ?? 0) + 1;
  }
  return sorted(counts);
}

/**
 * Takes out what the baseline allows. Where a file has more of a rule than it allows, all of them are told, as nobody
 * can say which one is new. Entries of files that were not looked at are left alone, and of those that cannot be read
 * whole: what is not found there may come back.
 */
export function compareWithBaseline(
  diagnostics: readonly Diagnostic[],
  baseline: Baseline,
  lookedAt: (file: string) => boolean,
): {
  readonly diagnostics: readonly Diagnostic[];
  readonly hidden: number;
  readonly stale: readonly StaleEntry[];
} {
  const found = baselineOf(diagnostics);
  const unread = new Set(diagnostics.filter(isOfForm).map(({ file }) => file));
  const open = diagnostics.filter(
    (one) => isOfForm(one) || (found[one.file]?.[one.rule] ?? 0) > (baseline[one.file]?.[one.rule] ?? 0),
  );
  const stale = Object.entries(sorted(baseline))
    .filter(([file]) => lookedAt(file) && !unread.has(file))
    .flatMap(([file, rules]) =>
      Object.entries(rules).map(([rule, allowed]) => ({
        file,
        rule,
        allowed,
        found: found[file]?.[rule] ?? 0,
      })),
    )
    .filter(({ allowed, found: now }) => now < allowed);
  return { diagnostics: open, hidden: diagnostics.length - open.length, stale };
}

/** The baseline with every stale count lowered to what there is. It never rises: what is new is not taken in. */
export function lowered(baseline: Baseline, stale: readonly StaleEntry[]): Baseline {
  const counts: Record<string, Record<string, number>> = {};
  for (const [file, rules] of Object.entries(baseline))
    for (const [rule, allowed] of Object.entries(rules)) {
      const now = stale.find((entry) => entry.file === file && entry.rule === rule)?.found ?? allowed;
      if (now === 0) continue;
      counts[file] ??= {};
      counts[file][rule] = now;
    }
  return sorted(counts);
}

function sorted(baseline: Baseline): Baseline {
  const byName = <T>(entries: [string, T][]) => entries.sort(([a], [b]) => byText(a, b));
  return Object.fromEntries(
    byName(Object.entries(baseline)).map(([file, rules]) => [
      file,
      Object.fromEntries(byName(Object.entries(rules))),
    ]),
  );
}
