import { wrapAnsi } from 'fast-wrap-ansi';
import { formatDate } from '../base/calendar.ts';
import type { Severity } from '../diagnostics/diagnostic.ts';
import { kindWord } from '../diagnostics/wording.ts';
import { type ThresholdName, thresholds } from '../policy/thresholds.ts';
import type { ReportContext } from '../reporters/reporter.ts';
import type { Entry } from './catalogue.ts';
import { mendedLines, type RuleNotes, shownFindings } from './example.ts';

type Look = Pick<ReportContext, 'width' | 'palette' | 'unicode'>;

/** So wide that a line is still read in one go. */
const WIDEST = 100;
const INDENT = 8;

/** Everything there is to say of a rule, for a terminal. */
export async function explainRule(
  entry: Entry,
  { example, thresholds: names }: RuleNotes,
  look: Look,
): Promise<string> {
  const { palette } = look;
  const paragraph = (name: string, words: string) => hanging(name, words, look);
  return [
    wrapAnsi(
      `${palette.strong(entry.id)}  ${severityWord(entry.severity, look)}, lesson ${entry.lesson}`,
      widthOf(look),
    ),
    wrapAnsi(entry.summary, widthOf(look)),
    [
      paragraph('Why', entry.why),
      paragraph('Source', entry.source),
      ...(entry.until === undefined ? [] : [paragraph('Silent', `once ${entry.until}`)]),
      ...names.map((name, i) => paragraph(i === 0 ? 'Uses' : '', thresholdWords(name))),
      ...weighing(entry).map((way, i) => paragraph(i === 0 ? 'Change' : '', way)),
    ].join('\n'),
    ...(example === undefined
      ? []
      : [
          wrapAnsi(
            `${palette.strong('For example')}: ${example.case}${example.dated ? `, seen on ${formatDate(example.today)}` : ''}`,
            widthOf(look),
          ),
          indented(await shownFindings(entry.id, example, { ...look, width: widthOf(look) - 2 })),
          wrapAnsi(`${palette.strong('Mended')}: ${example.mend}`, widthOf(look)),
          mendedLines(example)
            .map(
              ({ sign, text }) => `  ${(sign === '+' ? palette.good : palette.problem)(`${sign} ${text}`)}`,
            )
            .join('\n'),
        ]),
  ].join('\n\n');
}

/** How the rule is silenced or weighed otherwise, in a project and at one place, or why it cannot be. */
export function weighing({ id, severity, fixed }: Pick<Entry, 'id' | 'severity' | 'fixed'>): string[] {
  if (fixed) return ['An error in every project: what cannot be read would be misread in silence.'];
  const other = severity === 'error' ? 'warning' : 'error';
  return [
    `\`# studytour-ignore ${id}: the reason\` on a line of the tour, or on the line above, silences it there.`,
    `\`severities: { ${id}: off }\` in studytour.config.yaml silences it in all tours, \`${other}\` makes it ${other === 'error' ? 'an error' : 'a warning'}.`,
  ];
}

/** `sessionsPerDay: 4 sessions, most sessions at hosts in one day` */
function thresholdWords(name: string): string {
  const { value, unit, meaning } = thresholds[name as ThresholdName];
  return `${name}: ${value} ${unit}, ${meaning}`;
}

function severityWord(severity: Severity, { palette }: Look): string {
  const paint = { error: palette.problem, warning: palette.caution, info: palette.accent }[severity];
  return paint(kindWord({ kind: 'finding', severity }));
}

function hanging(name: string, words: string, look: Look): string {
  const [first = '', ...rest] = wrapAnsi(words, widthOf(look) - INDENT).split('\n');
  return [
    `${look.palette.strong(name)}${' '.repeat(INDENT - name.length)}${first}`,
    ...rest.map((line) => `${' '.repeat(INDENT)}${line}`),
  ].join('\n');
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}

function widthOf({ width }: Look): number {
  return Math.min(width, WIDEST);
}
