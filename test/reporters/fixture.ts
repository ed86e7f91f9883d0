import { plainPalette } from '../../src/base/palette.ts';
import {
  type Diagnostic,
  finding,
  type Lesson,
  notAssessable,
  type Severity,
} from '../../src/diagnostics/diagnostic.ts';
import { locate } from '../../src/diagnostics/locate.ts';
import type { ReportContext } from '../../src/reporters/reporter.ts';
import { parseSource, type Source } from '../../src/source/parse-source.ts';

export const FILE = 'tours/uzbekistan.yaml';

const TOUR = `studytour: 1
title: Improving eGovernment Services
dates: { from: 2014-06-26, to: 2014-06-27 }
delegation:
  size: 8
  delegates:
    - id: kamalov
      name: Mr. Abdulkhalil Kamalov
      title: Leading Specialist, Information-Analytical Department of the State Committee for Communication, Information and Telecommunication Technologies
    - id: li
      name: 李明博士 👨‍👩‍👧 e\u0301
      title: Директор	центра
hosts:
  - id: kkmm
    lead:
      title: Deputy Secretary General (Communications)
`;

export function source(text = TOUR, file = FILE): Source {
  const { source: read } = parseSource(file, text);
  if (!read) throw new Error('the fixture is no tour');
  return read;
}

export function context(overrides: Partial<ReportContext> = {}): ReportContext {
  return { texts: new Map([[FILE, TOUR]]), width: 80, palette: plainPalette, unicode: true, ...overrides };
}

const rule = (id: string, lesson: Lesson, severity: Severity) => ({ id, lesson, severity });

/** One of each kind: several places, wide letters, two places on one line, a block, a missing fact. */
export function diagnostics(): Diagnostic[] {
  const tour = source();
  return [
    locate(
      finding(
        ['hosts', 0, 'lead', 'title'],
        'Three of nine delegates sit four or more ranks below Datuk Che Azemi Haron, Deputy Secretary General of the Ministry.',
        {
          label: 'rank 4 receives them',
          related: [{ path: ['delegation', 'delegates', 0, 'title'], message: 'rank 9, leading specialist' }],
          help: 'Add a delegate of rank 3 to 5 to this session, or ask the ministry for a counterpart of rank 6 or 7.',
        },
      ),
      rule('delegate-far-below-host', 'seniority', 'error'),
      tour,
    ),
    locate(
      finding(['delegation', 'delegates', 1, 'name'], '李明博士 has no form of address.', {
        label: 'neither Mr. nor Ms.',
        related: [{ path: ['delegation', 'delegates', 1, 'title'], message: 'this title' }],
      }),
      rule('name-without-address', 'protocol', 'warning'),
      tour,
    ),
    locate(
      finding(['dates', 'from'], 'The tour has two days.', {
        label: 'Thursday 26 June 2014, the day after the flight of seven hours from Tashkent',
        related: [{ path: ['dates', 'to'], message: 'Friday 27 June 2014' }],
      }),
      rule('tour-short', 'proximity', 'info'),
      tour,
    ),
    locate(
      notAssessable(['delegation'], 'Nobody can say who leads: no delegate has a `role`.', {
        help: 'Add `role: leader` to one delegate.',
      }),
      rule('leader-missing', 'seniority', 'warning'),
      tour,
    ),
  ];
}
