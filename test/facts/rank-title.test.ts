import { describe, expect, it } from 'vitest';
import { rankTitle, type TitleContext } from '../../src/facts/people/rank-title.ts';
import { simplifyTitle } from '../../src/facts/people/simplify-title.ts';
import { followers, generalTitles, qualifiers, servingTitles } from '../../src/policy/titles.ts';
import { placeTitles } from '../../src/policy/titles-by-place.ts';

type Case = readonly [title: string, rank: number | 'unknown', context?: TitleContext];

const SCCITT = 'State Committee for Communication, Information and Telecommunication Technologies';
const uz = (organisation: string): TitleContext => ({ country: 'UZ', organisation });
const my = (organisation?: string): TitleContext => ({ country: 'MY', organisation });
const at = (organisation: string): TitleContext => ({ organisation });
const land = (country: string): TitleContext => ({ country });
const kind = (organisationKind: string): TitleContext => ({ organisationKind });

const tables: Readonly<Record<string, readonly Case[]>> = {
  'speakers of parliaments that have a name of their own': [
    ['Vice-President of the Riigikogu', 2, { country: 'EE', organisationKind: 'parliament' }],
    ['Chairman of the State Great Khural', 1, { country: 'MN', organisation: 'State Great Khural' }],
    ['Chair of the Standing Committee', 3, { country: 'MN', organisation: 'State Great Khural' }],
  ],
  hospitals: [
    ['Chief Physician', 6, land('UZ')],
    ['Physician', 9, land('UZ')],
  ],
  'councils of towns': [
    ['Member of the Town Council', 6, { country: 'DE', organisation: 'Town Council' }],
    ['Member of the Council', 'unknown', { country: 'DE' }],
  ],
  'delegates of the record of 2014': [
    ['Leading Specialist, Information-Analytical Department', 9, uz('Cabinet of Ministers Office')],
    ['Head, Division of Development of Centralized Database, e-Government Centre', 6, uz(SCCITT)],
    ['Counselor, Trade and Economic Affairs', 5, uz('Embassy of the Republic of Uzbekistan in Malaysia')],
    ['Head of Consular', 'unknown', uz('Ministry of Foreign Affairs')],
    [
      '1st Secretary, Department of Ensuring, Communications, Computer Systems and Internet',
      6,
      uz('Ministry of Foreign Affairs'),
    ],
    [
      'Deputy Director, Information Computer Center (ICT)',
      6,
      uz('Ministry of Labor and Social Protection of Population'),
    ],
    [
      'Head, Main Department of Management, Marketing and Forecasting of World Markets, Development of Sustainable Partnership Relations',
      5,
      uz('Ministry of Foreign Economic Relations, Investment and Trade'),
    ],
    ['Main Specialist, Administrative Office', 8, uz('Ministry of Economy')],
    ['Main Specialist, Division of Information Resources and Development', 8, uz(SCCITT)],
  ],
  'hosts and companions of the record of 2014': [
    [
      'The Hon. Datuk Che Azemi Haron, Deputy Secretary General (Communications)',
      4,
      my('Ministry of Communications and Multimedia Malaysia'),
    ],
    [
      'Deputy Secretary General (Communications)',
      4,
      my('Ministry of Communications and Multimedia Malaysia'),
    ],
    [
      'Undersecretary, Communications and ICT Policy Division',
      5,
      my('Ministry of Communications and Multimedia Malaysia'),
    ],
    [
      'Director, International and Corporate Affairs Division',
      5,
      my('Malaysian Communications and Multimedia Commission'),
    ],
    ['Senior Vice President, Space Systems Development', 5, my('MEASAT Satellite Systems Sdn. Bhd.')],
    ['Chief Executive Officer', 4, my('CyberSecurity Malaysia')],
    [
      'Director, Centre for Policy and International Cooperation',
      5,
      my('International Multilateral Partnership Against Cyber Threat (IMPACT)'),
    ],
    ['gTransformation Network - Associate Director | Advisory', 6, at('PriceWaterhouseCoopers')],
    ['Lead E-Government Specialist', 6, at('World Bank')],
    ['E-Government Specialist', 9, at('World Bank')],
    ['Consultant', 9, at('World Bank')],
  ],
  'other programmes that were read': [
    ['Administrator, Directorate of Political Advice and Co-operation', 8, at('Council of Europe')],
    ['Secretary General of the Congress of Local and Regional Authorities', 3, at('Council of Europe')],
    ['MEP', 4, at('European Parliament')],
    ['President of the Delegation for South East Europe', 3, at('European Parliament')],
    [
      'Head of Section, P2P Programme, Unit D2 Institution Building, DG Enlargement',
      7,
      at('European Commission'),
    ],
    ['Panel Chairman', 3, at('Legislative Council')],
    ['Panel Deputy Chairman', 4, at('Legislative Council')],
    ['Head of the strategic conceptions section', 7, land('CZ')],
    ['Director-designate of the HK Economic and Trade Office', 5],
    ['MP', 4, land('GB')],
    ['Secretary, CPA UK Branch', 'unknown', land('GB')],
    ['representative of the Clerk of the Overseas Office', 'unknown', land('GB')],
    ['Commonwealth Secretary-General', 3],
  ],
  'four that share the word secretary': [
    ['Secretary General', 3, my()],
    ['Secretary-General', 3, land('TH')],
    ['Deputy Secretary General', 4],
    ['Deputy Secretary, General Affairs Department', 'unknown'],
    ['Undersecretary', 5, my()],
    ['Deputy Undersecretary', 6, my()],
    ['Under Secretary', 8, land('IN')],
    ['Under Secretary of State for Political Affairs', 3, land('US')],
    ['Undersecretary', 3, land('KW')],
    ['Undersecretary', 'unknown', land('UZ')],
    ['1st Secretary', 6],
    ['Second Secretary', 7],
    ['3rd Secretary', 8],
    ['Secretary', 2, land('US')],
    ['Secretary', 2, land('PH')],
    ['Secretary, Ministry of Electronics and IT', 3, land('IN')],
    ['Secretary', 'unknown', land('UZ')],
    ['Private Secretary to the Minister', 6, land('IN')],
    ['Press Secretary', 'unknown', land('US')],
    ['Secretary to the Delegation', 10, land('US')],
    ['Permanent Secretary', 3, land('SG')],
    ['Deputy Secretary', 4, land('SG')],
    ['Deputy Secretary', 7, land('IN')],
    ['Deputy Secretary', 'unknown'],
    ['Assistant Secretary', 8, my()],
    ['Assistant Secretary for Legislative Affairs', 4, land('US')],
    ['Deputy Assistant Secretary', 5, land('US')],
    ['Joint Secretary', 5, land('IN')],
    ['State Secretary', 3, land('DE')],
    ['Secretary of State', 2, land('GB')],
    ['Secretary of State', 3, land('PT')],
    ['Secretary of State', 'unknown'],
  ],
  'words that look alike': [
    ['Counsellor', 5],
    ['Minister-Counsellor', 4],
    ['Minister Plenipotentiary', 4],
    ['Consular Officer', 9],
    ['Consul', 7],
    ['Vice Consul', 8],
    ['Consul General', 4],
    ['Councillor', 6],
    ['Leading Specialist', 9],
    ['Lead Specialist', 9, land('UZ')],
    ['Lead Specialist', 6, at('Asian Development Bank')],
    ['Lead Specialist', 'unknown', at('Ministry of Health')],
    ['Chief Specialist', 8],
    ['Senior Urban Specialist', 7, at('The World Bank')],
    ['Director General', 4],
    ['General Director', 4],
    ['General Manager', 5],
    ['Manager, General Affairs', 8],
    ['Major General', 4],
  ],
  'directors of whole and part': [
    ['Director, Information Computer Center', 6, uz('Ministry of Labor')],
    ['Director of the Research Institute under the Ministry of Health', 6],
    ['Director, Department of Statistics', 5, uz('Ministry of Economy')],
    ['Director of the Agency for Public Services', 4],
    ['Director, Information Technology, Space Agency', 5],
    ['Managing Director', 4],
    ['Managing Director', 4, land('IN')],
    ['Executive Director', 4, kind('civil society')],
    ['Executive Director', 3, at('World Bank')],
    ['Deputy Director General', 5],
    ['Assistant Director', 7],
    ['Assistant Director', 8, my()],
    ['Additional Director General', 5, land('IN')],
    ['Director', 5],
    ['Director', 6, land('JP')],
    ['Director', 6, land('KR')],
    ['Deputy Director', 8, land('KR')],
    ['Director-General', 5, land('KR')],
    ['Director-General', 3, land('ZA')],
    ['Director', 'unknown', land('CN')],
    ['Division Director', 6, land('CN')],
    ['Director General', 3, at('European Commission')],
    ['Director General, European Union Department', 4, at('Ministry of Foreign Affairs')],
    ['Assistant to the Director General', 10],
    ['Office of the Director General', 'unknown'],
  ],
  'heads of parts': [
    ['Head of Department', 5],
    ['Head of Department Information Security', 5],
    ['Head of the International and Corporate Affairs Division', 6],
    ['Head of Tax Administration Department', 5],
    ['Head of Service Delivery Division', 6],
    ['Head of the Department for Regulation of Markets', 5],
    ['Head, Data Protection Unit, Legal Department', 6],
    ['Deputy Head of Department', 6],
    ['Deputy Head of the Main Department', 6],
    ['Deputy Head of Division', 7],
    ['First Deputy Head of Section', 8],
    ['Head of Unit', 6, at('European Commission')],
    ['Head of Sector', 7],
    ['Chief, Statistics Section', 6, at('United Nations')],
    ['Head of IT', 'unknown'],
    ['Head of Digital Office Support', 'unknown'],
    ['Head', 'unknown'],
    ['Head of Management, Marketing and Forecasting Department', 'unknown'],
    ['Chairman', 'unknown'],
    ['Chairman', 2, uz('State Committee for Tourism Development')],
    ['First Deputy Chairman', 3, uz('State Committee for Tourism Development')],
    ['Head', 4, uz('Agency for Statistics')],
    ['Head', 'unknown', uz('Ministry of Finance')],
    ['Head of IT', 'unknown', uz('Agency for Statistics')],
    ['Chairman of the State Committee', 2, land('UZ')],
    ['First Deputy Chairman of the State Committee for Tourism', 3, land('UZ')],
    ['Chairperson of the Senate', 1],
    ['Chairman', 4, kind('company')],
  ],
  'ministers, and those who serve them': [
    ['President of the Republic', 1],
    ['Prime Minister', 1],
    ['Deputy Prime Minister and Minister of Finance', 2],
    ['H.E. Minister of Digital Development', 2],
    ['Acting Minister of Health', 2],
    ['First Deputy Minister', 3],
    ['Vice-Minister', 3],
    ['Deputy Minister', 4, land('KR')],
    ['State Minister', 3, land('JP')],
    ['Minister of State', 'unknown'],
    ['Minister of State', 3, land('GB')],
    ['Former Minister of Health', 'unknown'],
    ['Adviser to the Minister', 6],
    ['Assistant to the Deputy Minister', 10],
    ["Head of the Minister's Office", 4],
    ['Director, Office of the Prime Minister', 5],
    ['Director, Prime Minister’s Office', 5],
    ['Chief Specialist, Cabinet of Ministers', 8, land('UZ')],
    ['Interpreter to the Minister', 10],
    ['Director Assistant', 10],
    ['Prime Minister Office', 'unknown'],
    ['Staatssekretär', 3, land('DE')],
    ['Referatsleiter', 6, land('DE')],
    ['Sous-directeur', 6, land('FR')],
    ['Cabinet Secretary', 2, land('KE')],
    ['Hokim of Samarkand Region', 3, land('UZ')],
  ],
  'international staff': [
    ['Under-Secretary-General', 2, { ...at('United Nations'), country: 'MY' }],
    ['Assistant Secretary-General', 3, at('United Nations')],
    ['Director, D-2', 4, at('UNDP')],
    ['Programme Officer (P-3)', 8, at('UNESCO')],
    ['Resident Representative', 4, at('UNDP Uzbekistan')],
    ['Commissioner for Enlargement', 2, at('European Commission')],
    ['Principal Adviser', 5, at('European Commission')],
    ['Ambassador Extraordinary and Plenipotentiary', 3],
    ['Chargé d’Affaires a.i.', 4],
    ['Deputy Head of Mission', 4],
    ['Commercial Attaché', 8],
    ['Attaché', 9],
  ],
  'parliaments and towns': [
    ['Speaker of the Legislative Chamber', 1],
    ['Deputy Speaker', 2],
    ['Chair of the Committee on Budget', 3, kind('parliament')],
    ['Chairman, Committee on Innovation', 3, at('Senate of the Oliy Majlis')],
    ['Member', 4, kind('parliament')],
    ['Member', 'unknown'],
    ['Deputy', 4, at('Riigikogu')],
    ['Deputy Director of the Press Department', 6, kind('parliament')],
    ['Deputy Speaker of Parliament', 2, at('Parliament of Georgia')],
    ['First Deputy Speaker', 2, kind('parliament')],
    ['Vice-Speaker', 2],
    ['Vice-Marshal of the Senate', 2, at('Senate of Poland')],
    ['Marshal of the Sejm', 1, at('Sejm')],
    ['Presiding Officer', 1, at('Scottish Parliament')],
    ['Deputy Chairperson of the Verkhovna Rada', 2, at('Verkhovna Rada of Ukraine')],
    ['President pro tempore', 2, at('Senate of the Philippines')],
    ['Chairman of Committees', 2, at('House of Lords')],
    ['Majority Leader', 2],
    ['Leader of the Opposition', 2],
    ['Deputy Majority Leader', 3, kind('parliament')],
    ['Government Chief Whip', 3],
    ['Deputy Whip', 4],
    ['Faction Leader', 3, kind('parliament')],
    ['Chair of the Parliamentary Group', 3, kind('parliament')],
    ['Chair of the Friendship Group', 4, kind('parliament')],
    ['Chair of the Subcommittee on Trade', 4, at('House of Representatives')],
    ['Vice-Chair of the Committee on Audit', 4, at('Seimas of the Republic of Lithuania')],
    ['Head of the Committee Secretariat', 7, at('Parliament of Georgia')],
    ['Head of the Budget Committee Secretariat', 7, kind('parliament')],
    ['Head of Secretariat', 5, kind('parliament')],
    ['Head of the Apparatus', 3, kind('parliament')],
    ['Clerk of the National Assembly', 3, at('National Assembly of Kenya')],
    ['Principal Clerk', 5, kind('parliament')],
    ['Serjeant at Arms', 5],
    ['Clerk of the House of Representatives', 3],
    ['Clerk', 'unknown'],
    ['Lord Mayor', 4],
    ['Deputy Mayor', 5],
    ['City Councillor', 6, kind('municipality')],
  ],
  'outside government': [
    ['Rector', 4, kind('university')],
    ['Vice-Rector', 5, kind('university')],
    ['Professor', 6],
    ['Associate Professor', 7],
    ['CEO', 4],
    ['CIO', 5],
    ['Managing Partner', 4],
    ['Driver', 10],
    ['Interpreter', 10],
    ['Software engineer', 9],
    ['Digital Ninja', 'unknown'],
    ['', 'unknown'],
    ['Baroness', 'unknown'],
  ],
};

for (const [name, cases] of Object.entries(tables)) {
  describe(name, () => {
    it.each(
      cases.map(
        ([title, rank, context]) =>
          [
            title,
            context?.country ?? context?.organisation ?? context?.organisationKind ?? '',
            rank,
            context,
          ] as const,
      ),
    )('%s (%s) → %s', (title, _where, rank, context) => {
      const ranking = rankTitle(title, context);
      expect(ranking.kind === 'unknown' ? 'unknown' : ranking.rank, ranking.because).toBe(rank);
    });
  });
}

describe('the reason', () => {
  const because = (title: string, context?: TitleContext) => rankTitle(title, context).because;

  it('quotes the deciding words as they are written', () => {
    expect(because('The Hon. Datuk Che Azemi Haron, Deputy Secretary-General (Communications)')).toBe(
      "'deputy secretary-general' is rank 4",
    );
    expect(because('Head of the Strategic  Conceptions Section, Prague')).toBe(
      "'head of the strategic conceptions section' is rank 7",
    );
  });

  it('says where the words mean that', () => {
    expect(because('Undersecretary, ICT Policy Division', land('MY'))).toBe(
      "'undersecretary' is rank 5 in Malaysia",
    );
  });

  it('says why nothing is known', () => {
    expect(because('Head of Consular, Ministry of Foreign Affairs')).toBe(
      "'Head of Consular' does not say what is headed",
    );
    expect(because('Digital Ninja')).toBe("no rung of the ladder is known for 'Digital Ninja'");
    expect(because(' ')).toBe('no title is stated');
  });
});

describe('the patterns', () => {
  const groups = [servingTitles, ...placeTitles, generalTitles];

  it('are written as titles are simplified, so that each can be found', () => {
    const patterns = groups.flatMap((group) => Object.keys(group.ranks));
    const words = [
      ...patterns.flatMap((pattern) => pattern.split(/[^\p{L}\p{N}]+/u)),
      ...groups.flatMap((group) => group.organisations ?? []),
      ...Object.entries(qualifiers).flat(2),
      ...followers,
    ];
    for (const word of words.filter((text) => text !== '' && !/^(the|his|her|ad)$/.test(text)))
      expect.soft(simplifyTitle(`x ${word}`).words.slice(1).join(' ')).toBe(word);
  });

  it('have groups that do not nest and at most one gap', () => {
    for (const pattern of groups.flatMap((group) => Object.keys(group.ranks))) {
      expect(pattern).not.toMatch(/\([^()]*\(/);
      expect(pattern.split('…').length).toBeLessThanOrEqual(2);
      expect(pattern).not.toMatch(/\([^)]*…/);
    }
  });

  it('are reachable: no earlier pattern of the group takes the words of a later one', () => {
    for (const group of groups) {
      const context: TitleContext = {
        country: group.countries?.[0],
        organisation: group.organisations?.[0],
        organisationKind: group.kinds?.[0],
      };
      for (const [pattern, rank] of Object.entries(group.ranks)) {
        const plain = pattern.replace(/\([^()]*\)\?/g, '').replace(/\(([^()|]*)[^()]*\)/g, '$1');
        const ranking = rankTitle(plain.replace(' … ', ' of ').trim(), context);
        expect
          .soft(ranking.kind === 'unknown' ? ranking.because : ranking.rank, pattern)
          .toEqual(typeof rank === 'string' ? expect.stringContaining(rank) : rank);
      }
    }
  });
});
