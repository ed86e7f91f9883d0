import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { order } from '../diagnostics/order.ts';
import { nameInCheckout } from './checkout/name-in-checkout.ts';
import type { Reporter } from './reporter.ts';

/**
 * Each finding as a test case of its file, for servers that show test results. Only errors fail; warnings and notes are
 * output of a test that passes, what could not be assessed is skipped. As the schema of Jenkins (junit-10.xsd) has it, but
 * for `file` of a test case, by which GitLab links to the source from the root of the checkout.
 */
export const junit: Reporter = {
  id: 'junit',
  report(diagnostics, { texts, folder }) {
    const ordered = order(diagnostics);
    const files = [...new Set([...texts.keys(), ...ordered.map(({ file }) => file)])];
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites name="studytour"${counts(ordered, ordered.length + silent(files, ordered))}>`,
      ...files.map((file) =>
        suite(
          file,
          ordered.filter((one) => one.file === file),
          folder,
        ),
      ),
      '</testsuites>',
      '',
    ].join('\n');
  },
};

/** Files without findings hold one test each, which passes. */
function silent(files: readonly string[], diagnostics: readonly Diagnostic[]): number {
  return files.filter((file) => !diagnostics.some((one) => one.file === file)).length;
}

function suite(file: string, diagnostics: readonly Diagnostic[], folder: string | undefined): string {
  const cases =
    diagnostics.length === 0
      ? [`    <testcase classname="${escaped(file)}" name="nothing found"/>`]
      : diagnostics.map((one, i) =>
          testCase(one, repeatOf(one, diagnostics.slice(0, i)), nameInCheckout(file, folder)),
        );
  const skipped = diagnostics.filter(({ kind }) => kind === 'not-assessable').length;
  return [
    `  <testsuite name="${escaped(file)}"${counts(diagnostics, cases.length)} skipped="${skipped}">`,
    ...cases,
    '  </testsuite>',
  ].join('\n');
}

function counts(diagnostics: readonly Diagnostic[], tests: number): string {
  const failures = diagnostics.filter(fails).length;
  return ` tests="${tests}" failures="${failures}" errors="0"`;
}

function fails({ kind, severity }: Diagnostic): boolean {
  return kind === 'finding' && severity === 'error';
}

/** Servers take test cases of one name for one: a second finding of a rule at the same place is told apart. */
function repeatOf(one: Diagnostic, before: readonly Diagnostic[]): string {
  const same = before.filter((other) => nameOf(other) === nameOf(one)).length;
  return same === 0 ? '' : ` (${same + 1})`;
}

function nameOf({ rule, range }: Diagnostic): string {
  return `${rule} ${range.line}:${range.column}`;
}

function testCase(one: Diagnostic, repeat: string, link: string): string {
  const { file, range, severity, message, help, related } = one;
  const name = `${nameOf(one)}${repeat}`;
  const open = `    <testcase classname="${escaped(file)}" name="${escaped(name)}" file="${escaped(link)}">`;
  const details = inText(
    [
      `${file}:${range.line}:${range.column}: ${message}`,
      ...related.map((label) => `${file}:${label.range.line}:${label.range.column}: ${label.message}`),
      ...(help === undefined ? [] : [help]),
    ].join('\n'),
  );
  if (one.kind === 'not-assessable')
    return `${open}\n      <skipped message="${escaped(message)}"/>\n    </testcase>`;
  if (fails(one))
    return `${open}\n      <failure type="${severity}" message="${escaped(message)}">${details}</failure>\n    </testcase>`;
  return `${open}\n      <system-out>${severity}: ${details}</system-out>\n    </testcase>`;
}

/** XML 1.0 has no place at all for other control characters, halves of a letter and the last two of the plane. */
function inText(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n]|\p{Cs}|[\uFFFE\uFFFF]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** Readers turn line breaks in attributes into spaces unless they are written as numbers. */
function escaped(text: string): string {
  return inText(text).replaceAll('"', '&quot;').replaceAll('\t', '&#9;').replaceAll('\n', '&#10;');
}
