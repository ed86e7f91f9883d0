import type { Rank } from './ladder.ts';

/**
 * Words of titles and their ranks, for one set of people. Words are written as rank-title.ts simplifies them: lower
 * case, no accents, `counsellor`, `center`, `chair`, `advisor`, `program`, `under secretary`. `(a|b)` are
 * alternatives, `(a )?` may be absent, groups do not nest, and `…` stands for a comma, small words and up to eight others before the word
 * for an office: `head … division` reads "Head, Division of Databases" and "Head of the Legal Division".
 * A sentence in place of a rank says why the words alone decide nothing: the author is asked.
 */
export interface TitleGroup {
  /** Holds only for these countries. */
  readonly countries?: readonly string[];
  /** Holds only where the organisation's name has one of these in it, written as titles are. */
  readonly organisations?: readonly string[];
  /** Holds also where these words stand in the title itself. */
  readonly inTitle?: boolean;
  /** Holds only for these kinds of organisation. */
  readonly kinds?: readonly string[];
  /** How a reason names the set: "in Malaysia". Empty for everyone. */
  readonly where: string;
  readonly source: string;
  /** Most specific first: the first that fits decides. */
  readonly ranks: Readonly<Record<string, Rank | string>>;
}

const LADDER = 'house rule; EU, UN and diplomatic grades in docs/decisions';

/**
 * Words that make another post of the one they stand before: "assistant director" is no director. Where a title has
 * them and no entry of its own, it is unknown. `''` holds for every post.
 */
export const qualifiers: Readonly<Record<string, readonly string[]>> = {
  '': [
    'deputy',
    'vice',
    'assistant',
    'associate',
    'under',
    'sub',
    'additional',
    'joint',
    'junior',
    'former',
    'ex',
    'pro',
    'trainee',
    'honorary',
    'shadow',
    'co',
    'alternate',
    'principal',
    'retired',
  ],
  minister: ['prime', 'chief', 'state', 'first', 'senior', 'parliamentary'],
  secretary: [
    'private',
    'personal',
    'press',
    'parliamentary',
    'first',
    'second',
    'third',
    'cabinet',
    'chief',
    'special',
    'general',
    'state',
    'executive',
    'permanent',
    'company',
    'board',
    'office',
    'party',
    'recording',
    'political',
  ],
  director: [
    'managing',
    'executive',
    'country',
    'regional',
    'senior',
    'project',
    'program',
    'medical',
    'chief',
    'general',
  ],
  manager: ['general', 'senior', 'country', 'regional', 'project', 'program', 'branch', 'office', 'city'],
  specialist: ['main', 'chief', 'senior', 'leading', 'lead'],
  expert: ['main', 'chief', 'senior', 'leading', 'lead'],
  advisor: ['chief', 'senior', 'special', 'lead', 'state'],
  consultant: ['chief', 'senior', 'lead'],
  engineer: ['main', 'chief', 'senior', 'leading', 'lead'],
  analyst: ['main', 'chief', 'senior', 'lead'],
  officer: ['executive', 'chief', 'senior', 'commanding', 'presiding', 'principal'],
  inspector: ['chief', 'senior', 'main'],
};

/** Words that make another post of the one they follow: "minister counsellor", "director’s office". */
export const followers: readonly string[] = [
  'general',
  'counsellor',
  'plenipotentiary',
  'delegate',
  'office',
  'secretariat',
  'cabinet',
  'assistant',
  'of state',
  'emeritus',
];

/** Those who serve or stand for the holder of a post, before everything else: "assistant to the minister" is no minister. */
export const servingTitles: TitleGroup = {
  where: '',
  source: LADDER,
  ranks: {
    '(former|ex|retired|emeritus)': 'is a post no longer held',
    '(representative of|on behalf of)': 'says whom the person stands for, not what the person is',
    'officer in charge': 'does not say what is in charge of',

    '(secretary|assistant) to the delegation': 10,
    'delegation secretary': 10,
    '(personal|executive|administrative|office) assistant': 10,
    'assistant to': 10,
    '(interpreter|translator|driver|logistics officer|logistics coordinator|logistics assistant|protocol assistant|bodyguard|security officer|photographer|intern|receptionist|secretarial staff)': 10,

    'chief of staff to the (president|prime minister)': 2,
    'state advisor to the president': 3,
    '(aide|advisor) to the (president|prime minister)': 4,
    'chief of staff to the minister': 4,
    '(head|director|chief) of (the )?(ministers|presidents|prime ministers|private) office': 4,
    '(senior |special |chief )?advisor to the (deputy )?minister': 6,
  },
};

/** What holds for everyone, after the groups of titles-by-place.ts. */
export const generalTitles: TitleGroup = {
  where: '',
  source: LADDER,
  ranks: {
    '(principal )?private secretary': 6,
    '(executive secretary|personal secretary)':
      'is an assistant in one place and the head of a body in another',

    // Rank 1
    'president of the (republic|state|confederation|federation)': 1,
    '(king|queen|emir|amir|sultan)': 1,
    'deputy prime minister': 2,
    'vice prime minister': 2,
    'prime minister': 1,
    'vice president of the republic': 1,
    'secretary general of the united nations': 1,
    '(deputy|vice) speaker': 2,
    speaker: 1,
    'vice president … (senate|parliament|assembly|chamber|bundestag|house)': 2,
    'president … (senate|parliament|national assembly|general assembly|chamber|bundestag|bundesrat)': 1,
    '(deputy|vice) chair … (senate|parliament|national assembly|chamber)': 2,
    'chair … (senate|parliament|national assembly|legislative chamber|jogorku kenesh|mejlis|majlis)': 1,

    // Embassies: before the ministers whose word some of their ranks carry.
    'minister (counsellor|plenipotentiary)': 4,
    'ambassador at large': 4,
    'charge daffaires': 4,
    'deputy (head of mission|chief of mission|high commissioner|permanent representative)': 4,
    'deputy ambassador': 4,
    '(ambassador|high commissioner|permanent representative|head of mission|chief of mission|nuncio)': 3,
    'consul general': 4,
    'deputy consul general': 5,
    'vice consul': 8,
    'honorary consul': 'is an office of honour that no service ranks',
    consul: 7,
    '(commercial|trade|economic|defence|military|cultural|press|agricultural|labor|police|science) attache': 8,
    attache: 9,
    '(first|senior) secretary': 6,
    'second secretary': 7,
    'third secretary': 8,
    '(trade commissioner|trade representative)': 5,

    // Rank 2 and 3: ministers
    'assistant deputy minister': 4,
    'associate deputy minister': 3,
    '(first |senior )?(deputy|vice) minister': 3,
    'assistant minister': 4,
    'minister delegate': 3,
    'junior minister': 3,
    '(minister of state|state minister)':
      'is a member of cabinet in some countries and a deputy minister in others',
    'chief minister': 2,
    'first minister': 2,
    'senior minister': 2,
    minister: 2,
    premier: 'heads a country in one place and a province in another',
    'cabinet member': 2,
    'under secretary general': 2,
    '(first )?deputy chair … state committee': 3,
    'chair … state committee': 2,
    'attorney general': 2,
    'deputy (attorney|prosecutor) general': 3,
    'prosecutor general': 2,
    'chief justice': 2,
    '(president|chair) … supreme court': 2,
    'supreme court (judge|justice)': 3,
    '(judge|justice) … supreme court': 3,
    'deputy (auditor general|ombudsman)': 4,
    '(auditor general|comptroller general|ombudsman)': 3,
    'chief of (the )?general staff': 2,

    // Rank 3 and 4: the top of the service
    'deputy permanent secretary': 4,
    'permanent (under )?secretary( of state)?': 3,
    '(parliamentary )?state secretary': 3,
    'secretary of state': 'is a member of cabinet in some countries and a junior post in others',
    'parliamentary (under )?secretary( of state)?': 3,
    'assistant secretary general': 4,
    'deputy secretary general': 4,
    'secretary general': 3,
    'general secretary': 'heads a party, a union or an office',
    'under secretary':
      'is a head of division in one country, a deputy minister or a junior officer in another',
    '(deputy|additional|joint|assistant|special|principal|chief|cabinet) secretary':
      'stands for different ranks in different countries',
    'deputy governor … (central|national|reserve|state) bank': 4,
    'governor … (central|national|reserve|state) bank': 3,
    '(deputy|vice) governor': 4,
    'lieutenant governor': 4,
    '(governor|hokim|akim|prefect)': 3,
    'high representative': 3,

    // Parliament
    '(deputy|assistant) (majority|minority|opposition) leader': 3,
    '(majority|minority|opposition) leader': 2,
    'deputy leader of (the )?(house|opposition|majority|minority|parliamentary majority|parliamentary minority)': 3,
    'leader of (the )?(house|opposition|majority|minority|parliamentary majority|parliamentary minority)': 2,
    '(deputy|assistant) (chief |majority |minority |government |opposition )?whip': 4,
    '(chief|majority|minority) whip': 3,
    whip: 4,
    '(serjeant|sergeant) at arms': 5,
    'usher of the black rod': 5,
    '(committee|panel) chair': 3,
    'deputy chair … (parliamentary|standing|select) committee': 4,
    'chair … (parliamentary|standing|select) committee': 3,
    'member of the european parliament': 4,
    'member of (the )?(parliament|senate|congress|knesset|bundestag|national assembly|house|legislative council)': 4,
    '(senator|congressman|congresswoman|peoples deputy)': 4,
    'deputy clerk … (house|parliament|senate)': 4,
    'clerk … (house|parliament|senate)': 3,
    'committee clerk': 7,
    'clerk … committee': 7,
    clerk: 'is a junior post in one place and the head of a parliament’s service in another',

    // Towns
    '(deputy|vice) mayor': 5,
    '(lord )?mayor': 4,
    '(city manager|town clerk|city administrator)': 5,
    '(councillor|alderman|council member|city council member)': 6,
    'member of (the )?(town|city|municipal|district|county|local) council': 6,

    // Heads of agencies, companies, universities
    '(deputy|assistant|additional|associate) director general': 5,
    '(director general|general director)': 4,
    'inspector general': 4,
    'surveyor general': 4,
    'registrar general': 4,
    'commissioner general': 4,
    '(deputy|assistant) chief executive( officer)?': 5,
    'chief executive( officer)?': 4,
    'chief (information|technology|digital|data|operating|financial|finance|legal|marketing|strategy|commercial|medical|risk|product|security|information security|technical|scientific|innovation|people|human resources) officer': 5,
    '(deputy|vice|first deputy) managing director': 5,
    'managing director': 4,
    '(deputy|associate|assistant) executive director': 5,
    'executive director': 4,
    '(executive|senior|first|corporate) vice president': 5,
    '(associate|assistant) vice president': 6,
    'vice president': 5,
    '(co founder|founder|managing partner)': 4,
    partner: 'is a share in a firm, not an office',
    '(first )?(deputy|vice) (director|head|chair) … (agency|service|inspectorate|authority|commission)': 5,
    '(director|head|chair|president) … (agency|inspectorate|authority|commission)': 4,
    '(chair|president) … (committee|council|board|corporation|company|association|federation|chamber|institute|foundation|fund|bank|union|academy|court|society)': 4,
    '(deputy|vice) (chair|president) … (committee|council|board|corporation|company|association|federation|chamber|institute|foundation|fund|bank|union|academy)': 5,
    '(vice|pro|deputy) (rector|chancellor|provost)': 5,
    '(rector|provost)': 4,
    'vice dean': 6,
    dean: 5,
    '(head|chair) … (chair|faculty)': 6,
    'associate professor': 7,
    'assistant professor': 8,
    professor: 6,
    '(senior )?lecturer': 8,
    'chief of (the )?cabinet': 4,
    'head of (the )?cabinet': 4,
    'chief of protocol': 4,
    'chief of staff': 5,

    // Parts of an organisation, from the largest
    'head … (main|principal|central) (department|directorate|administration)': 5,
    '(first )?(deputy|vice) head … (main|principal|central) (department|directorate|administration)': 6,
    '(first )?(deputy|vice|assistant) head … (department|directorate|bureau)': 6,
    '(first )?(deputy|vice|assistant) head … (division|unit|office|branch)': 7,
    '(first )?(deputy|vice|assistant) (head|chief) … (section|sector|group|team)': 8,
    '(deputy|vice|assistant) chief … (division|unit|branch)': 7,
    'deputy chief … department': 6,
    'head … (directorate general|general directorate)': 4,
    '(head|chief) … (department|directorate)': 5,
    '(department|directorate) (head|chief)': 5,
    '(head|chief) … (division|unit|bureau)': 6,
    '(division|unit|bureau) (head|chief)': 6,
    '(head|chief) … (section|sector|branch)': 7,
    '(section|sector|branch) (head|chief)': 7,
    'head … (country|regional|representative) office': 5,
    '(head|chief) … office': 7,
    'head … secretariat': 5,
    '(head|chief) … (group|team|desk)': 8,
    '(team|group) (lead|leader|head)': 8,
    'head … service': 5,
    'head … (center|institute|laboratory|academy|school|museum|library)': 6,

    '(deputy|associate|additional|vice) (country |regional )?director': 6,
    'sub director': 6,
    'assistant director': 7,
    '(principal|group|senior) director': 5,
    '(country|regional|program|global) director': 5,
    'project director': 6,
    'medical director': 5,
    director: 5,

    'deputy general manager': 6,
    'assistant general manager': 6,
    '(general|country) manager': 5,
    '(deputy|assistant) (project |program )?manager': 9,
    'senior manager': 7,
    '(project|program|product|account) manager': 8,
    manager: 8,

    // Specialists. The leading specialist of a post-Soviet service stands below the main and senior ones.
    '(principal|main|chief|senior) … (specialist|expert|consultant|analyst|engineer|inspector|researcher|economist|auditor|lawyer|accountant|programmer|scientist)': 8,
    'leading … (specialist|expert|consultant|analyst|engineer|inspector|researcher|economist|lawyer|accountant|programmer|scientist)': 9,
    'lead … (specialist|expert|economist|consultant|engineer|analyst)':
      'is a head of unit in a development bank, and elsewhere often stands for "leading specialist"',
    '(senior|chief|principal) … officer': 8,
    '(senior|principal|chief) advisor': 7,
    'special advisor': 'stands for a minister’s confidant or for a contract',
    'junior … (specialist|expert|consultant|analyst|engineer|researcher|officer)': 9,
    'assistant … (specialist|inspector|engineer|officer)': 10,
    '(policy|program|project|desk|liaison|technical|administrative|research|communications|press|protocol|legal|planning|development|operations|training|information|finance|procurement|section|customs|tax|consular|foreign service) officer': 9,
    // Of a hospital, as a director of a house below the ministry.
    '(chief|head) (physician|doctor)': 6,
    '(specialist|expert|consultant|analyst|engineer|inspector|researcher|economist|auditor|lawyer|accountant|programmer|developer|scientist|referent|architect|statistician|journalist|teacher|doctor|physician)': 9,
    '(legal|policy|technical|scientific|economic) advisor': 9,
    advisor: 9,
    coordinator: 9,
    counsellor: 5,
    'colonel general': 3,
    'lieutenant general': 3,
    '(major|brigadier) general': 4,
    'lieutenant colonel': 6,
    colonel: 5,

    head: 'does not say what is headed',
    chief: 'does not say what is headed',
    '(first )?deputy (head|chief)': 'does not say what is headed',
    lead: 'does not say what is led',
    '(chair|president)': 'does not say of what',
    '(first )?(deputy|vice) (chair|president)': 'does not say of what',
    secretary: 'is a minister in one country, a civil servant or an assistant in another',
    commissioner: 'is a member of cabinet, the head of an agency or an officer',
    administrator: 'is the head of an agency, an official or a technician',
    chancellor: 'heads a government in one country and a university in another',
    officer: 'does not say of which grade',
    member: 'does not say of what',
    deputy: 'does not say whose',
    assistant: 10,
  },
};
