/**
 * What people who have never seen YAML do to it, and what they are told: place, severity, rule and message, the remedy,
 * and the other places of the fault.
 */
export const FAULTS: readonly (readonly [fault: string, text: string, told: readonly string[]])[] = [
  [
    'a merge that nobody has finished',
    'title: A\n<<<<<<< HEAD\nsector: water\n=======\nsector: energy\n>>>>>>> main\nstudytour: 1\n',
    [
      '2:1-8 error file-merge-conflict: Git has left a conflict in the file: the versions of two branches stand one above the other.',
      '  Keep what is true of the lines between `<<<<<<<` and `>>>>>>>`, and delete these two and `=======`.',
    ],
  ],
  [
    'two of them',
    'title: A\r\n<<<<<<<\r\n=======\r\nid: a\r\n>>>>>>>\r\n<<<<<<< x\r\nb: 1\r\n=======\r\n>>>>>>> y\r\n',
    [
      '2:1-8 error file-merge-conflict: Git has left 2 conflicts in the file: the versions of two branches stand one above the other.',
      '  Keep what is true of the lines between `<<<<<<<` and `>>>>>>>`, and delete these two and `=======`.',
      '  6:1 another one',
    ],
  ],
  [
    'a tab as indentation',
    'title: A\ndates:\n\tfrom: 2014-06-26\n',
    [
      '3:1-2 error yaml-indentation: Line 3 begins with a tab; YAML counts only spaces.',
      '  Replace each tab at the beginning of a line by spaces, two for each level.',
    ],
  ],
  [
    'no space after a colon, at the beginning',
    'title:A\nstudytour: 1\n',
    [
      '1:1-8 error yaml-syntax: `title:A` has no space after its colon, so it is not read as a name with a value.',
      '  Write `title: A`.',
    ],
  ],
  [
    'no space after a colon, at the end',
    'studytour: 1\ntitle:A\n',
    [
      '2:1-8 error yaml-syntax: `title:A` has no space after its colon, so it is not read as a name with a value.',
      '  Write `title: A`.',
    ],
  ],
  [
    'no space after a colon, in the middle',
    'studytour: 1\ntitle:A\ndates: {from: 2}\n',
    [
      '2:1-8 error yaml-syntax: `title:A` has no space after its colon, so it is not read as a name with a value.',
      '  Write `title: A`.',
    ],
  ],
  [
    'a double quote that is never closed',
    'title: "A\ndates: 1\nfoo: 2\n',
    [
      '1:8-10 error yaml-syntax: The quotation mark `"` opened here is never closed.',
      '  Put a `"` at the end of the text.',
    ],
  ],
  [
    'a single quote that is never closed',
    `title: 'A\ndates: 1\n`,
    [
      "1:8-10 error yaml-syntax: The quotation mark `'` opened here is never closed.",
      '  Put a `\'` at the end of the text. Where it is an apostrophe: "\'A".',
    ],
  ],
  [
    'a colon in a text',
    'title: Head: Division\n',
    [
      '1:8-22 error yaml-syntax: The text `Head: Division` holds a colon with a space after it, which YAML takes for another name.',
      '  Put the text in quotes: title: "Head: Division"',
    ],
  ],
  [
    'a line between two depths',
    'dates:\n  from: 1\n to: 2\n',
    [
      '3:2-4 error yaml-indentation: `to` begins in column 2, which is neither beside `from` (column 3) nor beside `dates` (column 1).',
      '  Begin it in column 3 to stand beside `from` or in column 1 to stand beside `dates`.',
      '  2:3 column 3',
      '  1:1 column 1',
    ],
  ],
  [
    'a line deeper than one with a value',
    'dates:\n  from: 1\n    to: 2\n',
    [
      '3:5-7 error yaml-indentation: `to` begins in column 5, as if it belonged to `from`, which has a value of its own.',
      '  Begin it in column 3 to stand beside `from`, or take the value of `from` away.',
      '  2:3 column 3, with a value',
    ],
  ],
  [
    'a name one column beside the others of its item',
    'hosts:\n  - id: a\n   name: b\n',
    [
      '3:4-8 error yaml-indentation: `name` begins in column 4, which is neither beside `id` (column 5) nor beside `hosts` (column 1).',
      '  Begin it in column 5 to stand beside `id` or in column 1 to stand beside `hosts`.',
      '  2:5 column 5',
      '  1:1 column 1',
    ],
  ],
  [
    'a name below the dash of its item',
    'hosts:\n  - id: a\n  name: b\n',
    [
      '3:3-7 error yaml-indentation: `name` begins in column 3, which is neither beside `id` (column 5) nor beside `hosts` (column 1).',
      '  Begin it in column 5 to stand beside `id` or in column 1 to stand beside `hosts`.',
      '  2:5 column 5',
      '  1:1 column 1',
    ],
  ],
  [
    'a bracket that is never closed',
    'dates: { from: 2014-06-26, to: 2014-06-27\nhosts: []\n',
    [
      '1:8-42 error yaml-syntax: The bracket `{` opened here is not closed before line 2.',
      '  Close it with `}`. Where it runs over several lines, each of them begins deeper than the line with `{`.',
    ],
  ],
  [
    'a missing comma',
    'dates: { from: 2014-06-26 to: 2014-06-27 }\n',
    [
      '1:16-42 error yaml-syntax: A comma is missing in `2014-06-26 to: 2014-06-27`.',
      '  Put a comma before `to:`.',
    ],
  ],
  [
    'a colon in a text in brackets, before a small letter',
    'sessions: [{ title: Energy transition: law and targets, for: 1h }]\n',
    [
      '1:21-55 error yaml-syntax: The text `Energy transition: law and targets` holds a colon with a space after it, which YAML takes for another name.',
      '  Where all is one text, put it in quotes: title: "Energy transition: law and targets"; where `transition` is a name, put a comma before it.',
    ],
  ],
  [
    'a missing comma before a name, behind a text',
    'sessions: [{ title: Law for: 1h }]\n',
    [
      '1:21-32 error yaml-syntax: The text `Law for: 1h` holds a colon with a space after it, which YAML takes for another name.',
      '  Where all is one text, put it in quotes: title: "Law for: 1h"; where `for` is a name, put a comma before it.',
    ],
  ],
  [
    'a colon in a text in brackets',
    'delegation: { delegates: [{ title: Head of Unit: Data, name: B }] }\n',
    [
      '1:36-54 error yaml-syntax: The text `Head of Unit: Data` holds a colon with a space after it, which YAML takes for another name.',
      '  Put the text in quotes: title: "Head of Unit: Data"',
    ],
  ],
  [
    'no space after a colon in brackets',
    'dates: { from:2014-06-26, to: 2014-06-27 }\n',
    [
      '1:10-25 error yaml-syntax: `from:2014-06-26` has no space after its colon, so it is not read as a name with a value.',
      '  Write `from: 2014-06-26`.',
    ],
  ],
  [
    'a star before a text',
    'name: *Important*\n',
    [
      '1:7-18 error yaml-alias: `*Important*` begins with a star, so it is taken for a reference, and nothing before it is labelled `&Important*`.',
      '  For a text that begins with a star, put it in quotes: "*Important*".',
    ],
  ],
  [
    'an at sign before a text',
    'name: @foo\n',
    [
      '1:7-11 error yaml-syntax: The value begins with `@`, which YAML keeps for itself.',
      '  Put it in quotes: "@foo".',
    ],
  ],
  [
    'a percent sign before a text',
    '% share\ntitle: A\n',
    [
      '1:1-8 error yaml-version: A line that begins with `%` is an instruction to the reader of the file, and `% share` is none it knows.',
      '  Delete the line.',
    ],
  ],
  [
    'a backtick before a text',
    'a: `b`\n',
    [
      '1:4-7 error yaml-syntax: The value begins with a backtick, which YAML keeps for itself.',
      '  Put it in quotes: "`b`".',
    ],
  ],
  [
    'a backslash in double quotes',
    'title: "C:\\Users\\x"\n',
    [
      '1:11-13 error yaml-syntax: In double quotes a backslash begins a special sign, and `\\U` is none.',
      '  Write the backslash twice, or put the text in single quotes.',
    ],
  ],
  [
    'text after a closing quote',
    'title: "A" Head\n',
    [
      '1:12-16 error yaml-syntax: `Head` follows the closing quotation mark, where the value has already ended.',
      `  Put the whole text in quotes of the other kind: '"A" Head'.`,
    ],
  ],
  [
    'a name twice',
    'a: 1\nb: 2\na: 3\n',
    [
      '3:1-2 error yaml-duplicate-key: `a` is written twice in the same place; only the first counts.',
      '  Keep one of the two. Where both belong together, put their values under one name.',
      '  1:1 written first',
    ],
  ],
  [
    'two documents',
    'a: 1\n---\nb: 2\n',
    [
      '2:1-4 error file-several-documents: Line 2 begins a second document; only what stands before it is read.',
      '  Write each tour into a file of its own, or delete the line `---` or `...` between the two.',
    ],
  ],
  [
    'a document after the end of one',
    'a: 1\n...\nb: 2\n',
    [
      '3:1-5 error file-several-documents: Line 3 begins a second document; only what stands before it is read.',
      '  Write each tour into a file of its own, or delete the line `---` or `...` between the two.',
    ],
  ],
  [
    'a vertical bar before a text',
    'a: | foo\n  b\n',
    [
      '1:4-9 error yaml-syntax: The value begins with `|`, which announces a text on the lines below.',
      '  Put it in quotes: "| foo".',
    ],
  ],
  [
    'an unknown type',
    'a: !foo 1\n',
    [
      '1:4-8 error yaml-tag: The value begins with `!`, which YAML keeps for types, and `!foo` is none it knows.',
      '  For a text, put it in quotes: "!foo 1". For anything else, delete the sign and the word behind it.',
    ],
  ],
  [
    'a type of other programs',
    'a: !!set {a, b}\n',
    [
      '1:4-9 error yaml-tag: The value begins with `!`, which YAML keeps for types, and `!!set` is none it knows.',
      '  For a text, put it in quotes: "!!set {a, b}". For anything else, delete the sign and the word behind it.',
    ],
  ],
  [
    'no-break spaces as indentation',
    'dates:\n\u00a0\u00a0from: 1\n',
    [
      '2:1-7 error yaml-key: The name `from` begins or ends with a space of a special kind, U+00A0.',
      '  Write it without: `from:`. At the beginning of a line type ordinary spaces.',
    ],
  ],
  [
    'typographic quotes around a colon',
    'title: “Head: x”\n',
    [
      '1:8-17 error yaml-syntax: The text `“Head: x”` holds a colon with a space after it, which YAML takes for another name.',
      '  Put the text in quotes: title: "Head: x"',
    ],
  ],
  ['a full-width colon', 'hosts:\n  - id：a\n', []],
  [
    'no space after a dash',
    'hosts:\n  -id: a\n   name: b\n',
    [
      '2:3-9 error yaml-syntax: `-id: a` has no space after its dash, so it is not read as an item of a list.',
      '  Write `- id: a`.',
    ],
  ],
  [
    'no space after two dashes',
    'hosts:\n  -id: a\n  -id: b\n',
    [
      '2:3-6 error yaml-syntax: `-id` has no space after its dash, so it is not read as an item of a list.',
      '  Write `- id: …`.',
      '3:3-6 error yaml-syntax: `-id` has no space after its dash, so it is not read as an item of a list.',
      '  Write `- id: …`.',
    ],
  ],
  [
    'a text instead of a tour',
    'hello world\n',
    [
      '1:1-12 error file-shape: The file holds a text, `hello world`, where the names and values of a tour are expected.',
      '  A tour begins with the lines `studytour: 1` and `title: …`.',
    ],
  ],
  [
    'a list instead of a tour',
    '- a\n- b\n',
    [
      '1:1-4 error file-shape: The file is a list, where the names and values of a tour are expected.',
      '  Take the dashes or brackets of the outermost list away. A tour begins with the lines `studytour: 1` and `title: …`.',
    ],
  ],
  [
    'a zero character',
    'a: \u0000\n',
    [
      '1:4-5 error file-control-character: The invisible character U+0000 has no place in a text.',
      '  Delete it; in most editors it shows as a box or not at all.',
    ],
  ],
  [
    'a merge key',
    'b: &b {x: 1}\na:\n  <<: *b\n',
    [
      '3:3-5 error yaml-merge-key: The merge key `<<` is not read: it is no part of YAML 1.2.',
      '  Write the values out where they are needed.',
    ],
  ],
  [
    'nothing but a comment',
    '# a\n',
    [
      '1:1-4 error file-empty: The file holds nothing but comments.',
      '  A tour begins with the lines `studytour: 1` and `title: …`.',
    ],
  ],
  [
    'nothing',
    '',
    [
      '1:1-1 error file-empty: The file is empty.',
      '  A tour begins with the lines `studytour: 1` and `title: …`.',
    ],
  ],
  [
    'an older YAML',
    '%YAML 1.1\n---\na: 010\n',
    [
      '1:1-10 error yaml-version: The line `%YAML 1.1` asks for an older YAML, in which `no` means false and 010 means 8.',
      '  Delete the line.',
    ],
  ],
  [
    'a list as a name',
    '? [a,b]\n: 1\n',
    [
      '1:3-4 error yaml-key: A list, a group or a reference stands where a name is expected.',
      '  Write a word before the colon. For a list, begin each item with a dash and a space.',
    ],
  ],
  [
    'a line without a colon',
    'a: 1\nfoo\nb: 2\n',
    [
      '2:1-4 error yaml-syntax: `foo` has no colon, so it is not read as a name with a value.',
      '  Write a name, a colon, a space and the value, `foo: …`; or, to go on with the text above, begin the line further right.',
    ],
  ],
  [
    'a closing bracket alone',
    'a: }\n',
    [
      '1:4-5 error yaml-syntax: The closing bracket `}` has no opening one.',
      '  Delete it; or, where it belongs to the text, put the whole text in quotes.',
    ],
  ],
  [
    'a list bracket that is never closed',
    'a: [1, 2\nb: 3\n',
    [
      '1:4-9 error yaml-syntax: The bracket `[` opened here is not closed before line 2.',
      '  Close it with `]`. Where it runs over several lines, each of them begins deeper than the line with `[`.',
    ],
  ],
  ['a comment without a space', 'a: b#c\n', []],
  [
    'content behind the document marker',
    '--- a: 1\n',
    [
      '1:5-6 error yaml-syntax: The file goes on behind `---` on the same line.',
      '  Begin a new line after `---`.',
    ],
  ],
  [
    'an exclamation mark before a text',
    'name: !John\n',
    [
      '1:7-12 error yaml-tag: The value begins with `!`, which YAML keeps for types, and `!John` is none it knows.',
      '  For a text, put it in quotes: "!John". For anything else, delete the sign and the word behind it.',
    ],
  ],
  [
    'a star alone',
    'name: **Bold**\n',
    [
      '1:7-15 error yaml-alias: `**Bold**` begins with a star, so it is taken for a reference, and nothing before it is labelled `&*Bold**`.',
      '  For a text that begins with a star, put it in quotes: "**Bold**".',
    ],
  ],
  [
    'an ampersand alone',
    'name: & Co\n',
    [
      '1:7-11 error yaml-alias: The value begins with `&`, which YAML keeps for references within the file.',
      '  Put it in quotes: "& Co".',
    ],
  ],
  [
    'an ampersand before a text',
    'name: &Co\n',
    [
      '1:7-10 warning yaml-unused-anchor: `&Co` is taken for a label, not for a part of the text, and nothing refers to it.',
      '  For a text that begins with `&`, put it in quotes: "&Co". Else delete it.',
    ],
  ],
  [
    'a greater-than sign before a text',
    'a: > 5 people\n',
    [
      '1:4-14 error yaml-syntax: The value begins with `>`, which announces a text on the lines below.',
      '  Put it in quotes: "> 5 people".',
    ],
  ],
  [
    'an apostrophe in single quotes',
    `title: 'Director's office'\n`,
    [
      "1:18-27 error yaml-syntax: `s office'` follows the closing quotation mark, where the value has already ended.",
      `  Put the whole text in quotes of the other kind: "Director's office".`,
    ],
  ],
  [
    'a tab before a dash',
    'a:\n  - x\n\t- y\n',
    [
      '3:1-2 error yaml-indentation: Line 3 begins with a tab; YAML counts only spaces.',
      '  Replace each tab at the beginning of a line by spaces, two for each level.',
    ],
  ],
  [
    'a tab in brackets',
    'a: {\n\tb: 1 }\n',
    [
      '2:1-2 error yaml-indentation: Line 2 begins with a tab; YAML counts only spaces.',
      '  Replace each tab at the beginning of a line by spaces, two for each level.',
    ],
  ],
  [
    'many tabs',
    'a:\n\tb: 1\n\tc: 2\n\td: 3\n',
    [
      '2:1-2 error yaml-indentation: Line 2 begins with a tab, and so do 2 other lines; YAML counts only spaces.',
      '  Replace each tab at the beginning of a line by spaces, two for each level.',
    ],
  ],
  [
    'a list on the line of its name',
    'hosts: - a\n',
    [
      '1:8-9 error yaml-syntax: A list begins on the same line as its name.',
      '  Begin the list on the next line, or write it in brackets: `languages: [uz, ru]`. Where the dash belongs to a text, put that in quotes: "- a".',
    ],
  ],
  [
    'an ampersand before a company',
    'name: &Co Ltd\n',
    [
      '1:7-10 warning yaml-unused-anchor: `&Co` is taken for a label, not for a part of the text, and nothing refers to it.',
      '  For a text that begins with `&`, put it in quotes: "&Co Ltd". Else delete it.',
    ],
  ],
  [
    'numbers not written like numbers',
    'a: 010\nb: 1e3\nc: 998901234567890123\nd: 0x10\ne: 12\nf: -1.50\n',
    [
      '1:4-7 warning yaml-number: `010` is read as the number 10.',
      '  Where the signs themselves matter, put them in quotes: "010"; else write 10.',
      '2:4-7 warning yaml-number: `1e3` is read as the number 1000.',
      '  Where the signs themselves matter, put them in quotes: "1e3"; else write 1000.',
      '3:4-22 warning yaml-number: `998901234567890123` is read as the number 998901234567890200.',
      '  Where the signs themselves matter, put them in quotes: "998901234567890123".',
      '4:4-8 warning yaml-number: `0x10` is read as the number 16.',
      '  Where the signs themselves matter, put them in quotes: "0x10"; else write 16.',
    ],
  ],
  [
    'a number sign in a text',
    'title: Room #3\nb: x #c\n',
    [
      '1:8-12 info yaml-comment: `#3` is read as a comment, so the text ends before it.',
      '  Where it belongs to the text, put the whole in quotes: "Room #3"; for a comment, put a space behind `#`.',
    ],
  ],
  [
    'a first line that is no name with a value',
    '# ours\nStudy tour of the committee\ntitle: A\n',
    [
      '2:1-28 error yaml-syntax: `Study tour of the committee` has no colon, so it is not read as a name with a value.',
      '  Write a name, a colon, a space and the value; a remark begins with `#`.',
    ],
  ],
  [
    'a value that begins with a number sign',
    'title: #1 in water\nb: # not known yet\nc: #ours\n  - x\n',
    [
      '1:1-6 error yaml-value-in-comment: `#1 in water` begins with a number sign, so it is read as a comment, and `title` has no value.',
      '  Where it is the value, put it in quotes: "#1 in water"; else write a value before it.',
    ],
  ],
  [
    'a lost letter',
    'title: Caf\ufffd\n',
    [
      '1:11-12 warning file-lost-letter: The sign \ufffd stands for a letter that was lost when the file was converted.',
      '  Type the letter again, and save the file as UTF-8.',
    ],
  ],
  [
    'control characters',
    'title: "a\u001b[31m"\nb: \u0007\n',
    [
      '1:10-11 error file-control-character: The invisible character U+001B has no place in a text.',
      '  Delete it; in most editors it shows as a box or not at all.',
      '2:4-5 error file-control-character: The invisible character U+0007 has no place in a text.',
      '  Delete it; in most editors it shows as a box or not at all.',
    ],
  ],
  [
    'line ends of the first Macintosh',
    'a: 1\rb: 2\r',
    [
      '1:5-6 error file-line-ends: The lines of the file end in a carriage return alone, as on the first Macintosh.',
      '  Save the file with the line ends of Unix (LF) or Windows (CRLF).',
    ],
  ],
  [
    'a bracket after a byte order mark',
    '\ufeffa: 1\nb: {\n',
    [
      '2:4-5 error yaml-syntax: The bracket `{` opened here is not closed.',
      '  Close it with `}`. Where it runs over several lines, each of them begins deeper than the line with `{`.',
    ],
  ],
  [
    'an alias bomb',
    'a: &a [x,x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d,*d]\nf: [*e,*e,*e]\n',
    [
      '4:29-31 error yaml-alias: The references with `*` make more than 10000 values out of this file.',
      '  Write the values out where they are needed.',
    ],
  ],
  [
    'an alias within its own value',
    'a: &a [*a]\n',
    [
      '1:8-10 error yaml-alias: `*a` refers to the very value it stands in.',
      '  For a text that begins with a star, put it in quotes: "*a".',
    ],
  ],
  [
    'JSON without a comma',
    '{"title": "A" "b": 1}',
    ['1:11-21 error yaml-syntax: A comma is missing in `"A" "b": 1`.', '  Put a comma before `"b":`.'],
  ],
  [
    'a quote that the next line would close',
    'title: "Head of\nname: "Karimov"\ncity: X\n',
    [
      '1:8-16 error yaml-syntax: The quotation mark `"` opened here is never closed.',
      '  Put a `"` at the end of the text.',
    ],
  ],
  [
    'a reference as a name',
    '&a a: 1\n*a : 2\n',
    [
      '2:1-3 error yaml-key: A list, a group or a reference stands where a name is expected.',
      '  Write a word before the colon. For a list, begin each item with a dash and a space.',
    ],
  ],
  [
    'a line between two depths, with the line ends of Windows',
    'a: 1\r\ndates:\r\n  from: 1\r\n to: 2\r\n',
    [
      '4:2-4 error yaml-indentation: `to` begins in column 2, which is neither beside `from` (column 3) nor beside `dates` (column 1).',
      '  Begin it in column 3 to stand beside `from` or in column 1 to stand beside `dates`.',
      '  3:3 column 3',
      '  2:1 column 1',
    ],
  ],
  [
    'a line between two depths, after comments',
    'dates:\n  from: 1\n  # comment\n\n to: 2\n',
    [
      '5:2-4 error yaml-indentation: `to` begins in column 2, which is neither beside `from` (column 3) nor beside `dates` (column 1).',
      '  Begin it in column 3 to stand beside `from` or in column 1 to stand beside `dates`.',
      '  2:3 column 3',
      '  1:1 column 1',
    ],
  ],
  [
    'names after a list',
    '- a\nb: 1\n',
    [
      '2:1-5 error yaml-indentation: `b: 1` cannot stand beside what is above it, a list or a value that has ended.',
      '  Begin it in the column of the lines it belongs to, or make it an item of the list with a dash and a space.',
    ],
  ],
  [
    'an item after names',
    'a: 1\n- b\n',
    [
      '2:1-4 error yaml-indentation: `- b` is an item of a list, but stands beside names or below a value.',
      '  Begin it below the name of its list, and leave nothing behind the colon of that name.',
    ],
  ],
  [
    'a bracket whose lines are not indented',
    'a: {\nb: 1\n}\nc: "x" y\n',
    [
      '1:4-5 error yaml-syntax: The bracket `{` opened here is not closed before line 2.',
      '  Close it with `}`. Where it runs over several lines, each of them begins deeper than the line with `{`.',
    ],
  ],
  [
    'a star before several words',
    'a: b\nc: *Very important* person\n',
    [
      '2:4-27 error yaml-alias: The value begins with `*`, which YAML keeps for references within the file.',
      '  Put it in quotes: "*Very important* person".',
    ],
  ],
  [
    'commas with nothing before them',
    'a: [,b]\nb: [c,,d]\n',
    [
      '1:5-6 error yaml-syntax: A comma stands here with nothing before it.',
      '  Delete the comma.',
      '2:7-8 error yaml-syntax: A comma stands here with nothing before it.',
      '  Delete the comma.',
    ],
  ],
  [
    'deep nesting by indentation',
    Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
    [
      '65:65-66 error yaml-too-deep: Values stand more than 64 levels deep inside one another.',
      '  Look for brackets that are opened and never closed, or for lines that begin further right each time.',
    ],
  ],
  [
    'deep nesting by brackets',
    `a: ${'['.repeat(5000)}`,
    [
      '1:67-68 error yaml-too-deep: Values stand more than 64 levels deep inside one another.',
      '  Look for brackets that are opened and never closed, or for lines that begin further right each time.',
    ],
  ],
  [
    'an instruction to the reader',
    '%FOO bar\ntitle: A\n',
    [
      '1:1-9 error yaml-version: A line that begins with `%` is an instruction to the reader of the file, and `%FOO bar` is none it knows.',
      '  Delete the line.',
    ],
  ],
  [
    'an ampersand glued to a bracket',
    'a: &x[1]\n',
    [
      '1:4-9 error yaml-alias: The value begins with `&`, which YAML keeps for references within the file.',
      '  Put it in quotes: "&x[1]".',
    ],
  ],
  [
    'spaces on an empty line before a longer text',
    'a: |\n\n      \n  x\n',
    [
      '4:3-4 error yaml-syntax: An empty line before this text holds more spaces than the text is indented by.',
      '  Delete the spaces on the empty lines above.',
    ],
  ],
  [
    'a missing comma at the end of a line',
    'a: {b: c\n  d: e}\n',
    [
      '1:8-9 error yaml-syntax: A comma is missing between the entries in brackets.',
      '  Put a comma behind `c`.',
    ],
  ],
  [
    'a quoted text whose second line is not indented',
    'a: "b\nc"\n',
    [
      '1:4-6 error yaml-indentation: The text in quotation marks that begins here goes on in line 2, which is not indented.',
      '  Begin its further lines with at least two spaces more than the first, or write it on one line.',
    ],
  ],
  [
    'typographic quotes around a name',
    '“title”: A\n',
    [
      '1:1-8 error yaml-key: The name `“title”` stands in typographic quotation marks, which count as letters here.',
      '  Write `title:` without them.',
    ],
  ],
  [
    'an item among names',
    'a:\n  b: 1\n  - c\n',
    [
      '3:3-6 error yaml-indentation: `- c` is an item of a list, but stands beside names or below a value.',
      '  Begin it below the name of its list, and leave nothing behind the colon of that name.',
    ],
  ],
  [
    'an item deeper than the others',
    'hosts:\n  - id: a\n    - id: b\n',
    [
      '3:5-6 error yaml-indentation: The dash of line 3 begins in column 5, not beside the dash of line 2 (column 3).',
      '  Begin it in column 3 to stand beside the dash of line 2.',
      '  2:3 column 3',
    ],
  ],
  [
    'a colon in the second line of a text',
    'title: Improving eGovernment\n  services in Uzbekistan: a study tour\n',
    [
      '2:3-39 error yaml-syntax: `services in Uzbekistan: a study tour` goes on with the text above and holds a colon with a space after it, which YAML takes for another name.',
      '  Put the whole text in quotes, from its first line to its last.',
      '  1:8 the text begins',
    ],
  ],
  [
    'a text that goes on without indentation',
    'note: This is\na long note\n',
    [
      '2:1-12 error yaml-syntax: `a long note` has no colon, so it is not read as a name with a value.',
      '  To go on with the text above, begin the line further right; else write a name, a colon, a space and the value.',
    ],
  ],
  [
    'double quotes in double quotes',
    'q: "He said "hi""\n',
    [
      '1:14-18 error yaml-syntax: `hi""` follows the closing quotation mark, where the value has already ended.',
      `  Put the whole text in quotes of the other kind: 'He said "hi"'.`,
    ],
  ],
  [
    'an equals sign',
    'title = A\n',
    [
      '1:1-10 error yaml-syntax: `title = A` has an equals sign where YAML has a colon.',
      '  Write `title: A`.',
    ],
  ],
  [
    'a label that nothing refers to',
    'a: &x\n  - b\n',
    [
      '1:4-6 warning yaml-unused-anchor: `&x` is taken for a label, not for a part of the text, and nothing refers to it.',
      '  Delete it.',
    ],
  ],
  [
    'a bullet from a word processor before an item',
    'hosts:\n  • name: A\n    kind: agency\n',
    [
      '2:3-12 error yaml-syntax: `• name: A` begins with `•`, which YAML does not take for the dash of a list.',
      '  Write `- name: A`, with the hyphen of the keyboard.',
    ],
  ],
  [
    'a long dash before an item of one line',
    'hosts:\n  – name: A\n',
    [
      '2:3-9 error yaml-syntax: `– name: …` begins with `–`, which YAML does not take for the dash of a list.',
      '  Write `- name: …`, with the hyphen of the keyboard.',
    ],
  ],
  [
    'numbered items',
    'hosts:\n  1. name: A\n     kind: agency\n',
    [
      '2:3-13 error yaml-syntax: `1. name: A` begins with `1.`, which YAML does not take for the dash of a list.',
      '  Write `- name: A`, with the hyphen of the keyboard.',
    ],
  ],
  [
    'a first item without its dash',
    'hosts:\n    name: A\n    kind: agency\n  - name: B\n',
    [
      '2:5-12 error yaml-indentation: `name: A` begins a list without a dash, and line 4 goes on with one.',
      '  Write `- name: A`, its dash in column 3.',
      '  4:3 the dash of line 4',
    ],
  ],
  [
    'a second item without its dash',
    'hosts:\n  - name: A\n    kind: agency\n    name: B\n    kind: company\n',
    [
      '4:5-9 error yaml-duplicate-key: `name` is written twice in one item of a list; only the first counts.',
      '  Where a new item begins here, write its dash: `- name: …`, two columns further left. Else keep one of the two.',
      '  2:5 written first',
    ],
  ],
  [
    'a name with a sign that nobody sees',
    'ti\u200Btle: A\n',
    [
      '1:1-7 error yaml-key: The name `title` holds a sign that nobody sees, U+200B.',
      '  Delete the line and type it anew, or write `title:` without it.',
    ],
  ],
  [
    'a tab behind a dash',
    'hosts:\n  -\tid: a\n    name: A\n',
    [
      '2:4-5 error yaml-indentation: A tab stands behind the dash; YAML counts only spaces.',
      '  Write one space behind the dash.',
    ],
  ],
  [
    'a name without its colon',
    'studytour: 1\ntitle Water in Spain\ncountries: 1\n',
    [
      '2:1-21 error yaml-syntax: `title Water in Spain` has no colon, so it is not read as a name with a value.',
      '  Where `title` is the name, write `title: Water in Spain`. To go on with the text above, begin the line further right; else write a name, a colon, a space and the value.',
    ],
  ],
  [
    'a question mark for a value',
    'hosts:\n  - capacity: ?\n    name: A\n',
    [
      '2:15-16 error yaml-syntax: The value begins with `?`, which YAML keeps for itself.',
      '  Leave it out until it is known: delete the line. A text stands in quotes: "?".',
    ],
  ],
  [
    'the first name of a group that begins beside it',
    'delegation:\nsize: 2\n  languages: [uz]\n',
    [
      '2:1-5 error yaml-indentation: `size` begins in column 1 and `languages` below it in column 3, while `delegation` above them has nothing in it.',
      '  Where both belong to `delegation`, begin `size` in column 3; else begin `languages` in column 1.',
      '  3:3 column 3',
      '  1:1 nothing in it',
    ],
  ],
  [
    'two names on a line',
    'sessions:\n  - host: iski, kind: briefing\n',
    [
      '2:11-31 error yaml-syntax: The text `iski, kind: briefing` holds a colon with a space after it, which YAML takes for another name.',
      '  Where `kind` is a name, begin a new line with it: `kind: briefing`. Where all is one text, put it in quotes: "iski, kind: briefing"',
    ],
  ],
  [
    'a text that begins with a word in brackets',
    'title: [draft] Water\n',
    [
      '1:16-21 error yaml-syntax: `Water` follows the closing bracket, where the value has already ended.',
      '  Delete it; or, where the brackets belong to a text, put the whole text in quotes: "[draft] Water".',
    ],
  ],
];
