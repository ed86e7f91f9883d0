import type { Severity } from '../diagnostics/diagnostic.ts';

interface SourceRule {
  readonly severity: Severity;
  /** True where the rest of the file can still be judged; else the first fault would only breed others. */
  readonly survivable: boolean;
  readonly summary: string;
  /** What goes wrong where nobody heeds it. */
  readonly why: string;
}

/** Everything that can be wrong with a tour file before its content is looked at. */
export const sourceRules = {
  'file-empty': {
    severity: 'error',
    survivable: false,
    summary: 'The file holds nothing, or nothing but comments.',
    why: 'There is nothing to check; most often the wrong file was named, or saving it failed.',
  },
  'file-shape': {
    severity: 'error',
    survivable: false,
    summary: 'The file holds a list or a plain text where a tour is expected: names with values, `title: …`.',
    why: 'A check needs to know what each value is; most often a dash or a colon is out of place.',
  },
  'file-line-ends': {
    severity: 'error',
    survivable: false,
    summary: 'The lines of the file end in a way that neither Unix nor Windows uses.',
    why: 'To every reader of today the whole file is one line, and most of it a comment.',
  },
  'file-merge-conflict': {
    severity: 'error',
    survivable: false,
    summary: 'Git has left the versions of two branches in the file, between lines `<<<<<<<` and `>>>>>>>`.',
    why: 'Nobody has decided which of the two is true, and whoever reads on takes one of them for it.',
  },
  'file-several-documents': {
    severity: 'error',
    survivable: true,
    summary: 'A line `---` or `...` divides the file into several documents; only the first is read.',
    why: 'What follows the line is read by nobody, though it looks like a part of the tour.',
  },
  'file-lost-letter': {
    severity: 'warning',
    survivable: true,
    summary: 'The file holds the sign �, which stands for a letter that an earlier conversion has lost.',
    why: 'Names of people and ministries would go wrong into badges, letters and the agenda.',
  },
  'file-control-character': {
    severity: 'error',
    survivable: true,
    summary: 'The file holds an invisible character that no keyboard types.',
    why: 'It comes along in copied texts, breaks names in two and cannot be seen.',
  },
  'yaml-syntax': {
    severity: 'error',
    survivable: false,
    summary: 'The text does not follow the rules of YAML: a sign is missing, misplaced or not closed.',
    why: 'What follows would be read as something else than what was meant, so nothing is.',
  },
  'yaml-indentation': {
    severity: 'error',
    survivable: false,
    summary: 'A line does not begin below its neighbours, or begins with a tab.',
    why: 'In YAML the depth of a line says what it belongs to; a line between two depths belongs to nothing.',
  },
  'yaml-duplicate-key': {
    severity: 'error',
    survivable: true,
    summary: 'The same name is written twice in one place; only the first counts.',
    why: 'One of the two values is lost, and different readers lose different ones.',
  },
  'yaml-key': {
    severity: 'error',
    survivable: false,
    summary: 'A name before a colon is not a plain word.',
    why: 'Nothing in a tour has such a name, and most readers of YAML cannot keep it.',
  },
  'yaml-alias': {
    severity: 'error',
    survivable: false,
    summary: 'A value begins with `*` or `&`, which YAML keeps for references within the file.',
    why: 'A text that begins with a star or an ampersand would vanish, or another value stand in its place.',
  },
  'yaml-unused-anchor': {
    severity: 'warning',
    survivable: true,
    summary: 'A word that begins with `&` is taken for a label, and nothing refers to it.',
    why: 'The word is missing from the text, in the agenda as well as in the letters.',
  },
  'yaml-comment': {
    severity: 'info',
    survivable: true,
    summary: 'A number sign such as #3 is read as the beginning of a comment and ends the text.',
    why: 'Everything from the number sign on is missing from the text, and nobody sees it.',
  },
  'yaml-value-in-comment': {
    severity: 'error',
    survivable: true,
    summary: 'A value begins with a number sign, #, so all of it is a comment.',
    why: 'The value is not there, though it stands on the line for everybody to see.',
  },
  'yaml-merge-key': {
    severity: 'error',
    survivable: false,
    summary: 'The merge key `<<` is no part of YAML 1.2 and is not read.',
    why: 'Readers differ over what it means; the values would be there for some and not for others.',
  },
  'yaml-tag': {
    severity: 'error',
    survivable: false,
    summary: 'A value begins with `!`, which YAML keeps for types.',
    why: 'The first word of the text would vanish, or the value be read as something else.',
  },
  'yaml-version': {
    severity: 'error',
    survivable: false,
    summary: 'A line `%YAML` asks for another version of YAML than 1.2.',
    why: 'In YAML 1.1 `no`, the code of Norway, is false, and 12:30 is 750.',
  },
  'yaml-too-deep': {
    severity: 'error',
    survivable: false,
    summary: 'Values stand inside one another deeper than any tour needs.',
    why: 'Such a file was made by a program that went wrong, and reading on could take for ever.',
  },
  'yaml-number': {
    severity: 'warning',
    survivable: true,
    summary: 'A word of digits is read as a number that is not written like it: `010` is 10.',
    why: 'What was a code or a name would lose its zeros, in the agenda as well.',
  },
} as const satisfies Record<string, SourceRule>;

export type SourceRuleId = keyof typeof sourceRules;
