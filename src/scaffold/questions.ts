export type QuestionId =
  | 'receiving'
  | 'organisations'
  | 'objective'
  | 'learn'
  | 'sector'
  | 'title'
  | 'providing'
  | 'city'
  | 'timeZone'
  | 'hosts'
  | 'hostKinds'
  | 'start'
  | 'end'
  | 'size'
  | 'languages'
  | 'hostLanguages';

/** One thing that a new tour has to know. Read at every start, so it is words alone: what an answer means is in `answers.ts`. */
export interface Question {
  readonly id: QuestionId;
  /** The option that answers it without asking. */
  readonly flag: string;
  /** How help and messages write the option's value. */
  readonly placeholder: string;
  readonly ask: string;
  /** What earlier tours learned about it, in one line. */
  readonly lesson: string;
}

/** In the order people think: who wants to learn what, from whom, when, how many, in which languages. */
export const questions: readonly Question[] = [
  {
    id: 'receiving',
    flag: '--receiving',
    placeholder: 'country',
    ask: 'Which country travels to learn?',
    lesson: 'A name or a two-letter code: Uzbekistan, UZ.',
  },
  {
    id: 'organisations',
    flag: '--organisations',
    placeholder: 'names',
    ask: 'Which organisations decide on the reform? (the leading one first, with ; between)',
    lesson: 'A key ministry that stays at home can stop at home what the others saw abroad.',
  },
  {
    id: 'objective',
    flag: '--objective',
    placeholder: 'text',
    ask: 'What should be different afterwards?',
    lesson: 'Hosts prepare for a purpose; without one they show their standard slides.',
  },
  {
    id: 'learn',
    flag: '--learn',
    placeholder: 'topics',
    ask: 'What do they want to learn? (with ; between)',
    lesson: 'Ask the delegates before the agenda is made: hosts cannot guess what is of interest.',
  },
  {
    id: 'sector',
    flag: '--sector',
    placeholder: 'words',
    ask: 'Which sector is that, in a word or two?',
    lesson: 'Interpreters are chosen by it: one who lacks its terms halves every meeting.',
  },
  {
    id: 'providing',
    flag: '--providing',
    placeholder: 'country',
    ask: 'From which country do they learn?',
    lesson: 'Of two countries with the same lesson to teach, the nearer one leaves more days for learning.',
  },
  {
    id: 'city',
    flag: '--city',
    placeholder: 'city',
    ask: 'In which city are most of the hosts?',
    lesson: 'Ways between hosts are counted from it; two towns in one day cost a meeting.',
  },
  {
    id: 'timeZone',
    flag: '--time-zone',
    placeholder: 'zone',
    ask: 'Which time zone is that?',
    lesson: 'Every time in the file is the time on the wall there: Asia/Kuala_Lumpur.',
  },
  {
    id: 'hosts',
    flag: '--hosts',
    placeholder: 'names',
    ask: 'Who should receive them? (full names, with ; between)',
    lesson: 'With interpretation a day holds two or three hosts, without it three or four.',
  },
  {
    id: 'hostKinds',
    flag: '--host-kinds',
    placeholder: 'kinds',
    ask: 'Of which kind are they? (one for all, or one for each, with ; between)',
    lesson:
      'Government, agency, company, university, …: a director of a company is no director of a ministry.',
  },
  {
    id: 'title',
    flag: '--title',
    placeholder: 'text',
    ask: 'What is the tour called?',
    lesson: 'It stands on every document that hosts and delegates get.',
  },
  {
    id: 'start',
    flag: '--start',
    placeholder: 'date',
    ask: 'On which day does the programme begin?',
    lesson: 'Start sixteen weeks before: hosts, visas and interpreters each need their weeks.',
  },
  {
    id: 'end',
    flag: '--end',
    placeholder: 'date',
    ask: 'And on which day does it end?',
    lesson: 'Keep the last afternoon for the action plan; at home nobody finds the time.',
  },
  {
    id: 'size',
    flag: '--size',
    placeholder: 'number',
    ask: 'How many delegates travel?',
    lesson: 'Beyond fifteen a round table becomes a lecture.',
  },
  {
    id: 'languages',
    flag: '--languages',
    placeholder: 'languages',
    ask: 'In which languages do the delegates work? (with ; between)',
    lesson: 'Only those in which they can argue; reading slides is not enough.',
  },
  {
    id: 'hostLanguages',
    flag: '--host-languages',
    placeholder: 'languages',
    ask: 'And the hosts? (with ; between)',
    lesson: 'Where no language is shared, meetings take twice their time: the planner counts with it.',
  },
];
