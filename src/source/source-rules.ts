import type { Severity } from '../diagnostics/diagnostic.ts';

interface SourceRule {
  readonly severity: Severity;
  /** True where the rest of the file can still be judged; else the first fault would only breed others. */
  readonly survivable: boolean;
  readonly summary: string;
}

/** Everything that can be wrong with a tour file before its content is looked at. */
export const sourceRules = {
  'file-empty': {
    severity: 'error',
    survivable: false,
    summary: 'The file holds nothing, or nothing but comments.',
  },
  'file-shape': {
    severity: 'error',
    survivable: false,
    summary: 'The file holds a list or a plain text where a tour is expected: names with values, `title: …`.',
  },
  'file-line-ends': {
    severity: 'error',
    survivable: false,
    summary: 'The lines of the file end in a way that neither Unix nor Windows uses.',
  },
  'file-several-documents': {
    severity: 'error',
    survivable: true,
    summary: 'A line `---` or `...` divides the file into several documents; only the first is read.',
  },
  'file-lost-letter': {
    severity: 'warning',
    survivable: true,
    summary: 'The file holds the sign �, which stands for a letter that an earlier conversion has lost.',
  },
  'file-control-character': {
    severity: 'error',
    survivable: true,
    summary: 'The file holds an invisible character that no keyboard types.',
  },
  'yaml-syntax': {
    severity: 'error',
    survivable: false,
    summary: 'The text does not follow the rules of YAML: a sign is missing, misplaced or not closed.',
  },
  'yaml-indentation': {
    severity: 'error',
    survivable: false,
    summary: 'A line does not begin below its neighbours, or begins with a tab.',
  },
  'yaml-duplicate-key': {
    severity: 'error',
    survivable: true,
    summary: 'The same name is written twice in one place; only the first counts.',
  },
  'yaml-key': {
    severity: 'error',
    survivable: false,
    summary: 'A name before a colon is not a plain word.',
  },
  'yaml-alias': {
    severity: 'error',
    survivable: false,
    summary: 'A value begins with `*` or `&`, which YAML keeps for references within the file.',
  },
  'yaml-unused-anchor': {
    severity: 'warning',
    survivable: true,
    summary: 'A word that begins with `&` is taken for a label, and nothing refers to it.',
  },
  'yaml-comment': {
    severity: 'info',
    survivable: true,
    summary: 'A number sign such as #3 is read as the beginning of a comment and ends the text.',
  },
  'yaml-merge-key': {
    severity: 'error',
    survivable: false,
    summary: 'The merge key `<<` is no part of YAML 1.2 and is not read.',
  },
  'yaml-tag': {
    severity: 'error',
    survivable: false,
    summary: 'A value begins with `!`, which YAML keeps for types.',
  },
  'yaml-version': {
    severity: 'error',
    survivable: false,
    summary: 'A line `%YAML` asks for another version of YAML than 1.2.',
  },
  'yaml-too-deep': {
    severity: 'error',
    survivable: false,
    summary: 'Values stand inside one another deeper than any tour needs.',
  },
  'yaml-number': {
    severity: 'warning',
    survivable: true,
    summary: 'A word of digits is read as a number that is not written like it: `010` is 10.',
  },
} as const satisfies Record<string, SourceRule>;

export type SourceRuleId = keyof typeof sourceRules;
