import { expect, it } from 'vitest';
import { organisationName, sameOrganisation } from '../../src/facts/people/same-organisation.ts';

const verdict = (a: string, b: string) => sameOrganisation(organisationName(a), organisationName(b));

const SCCITT = 'State Committee for Communication, Information and Telecommunication Technologies';

it.each([
  [SCCITT, 'SCCITT', 'one abbreviates the other'],
  ['Ministry of Science (MinSci)', 'MinSci', 'one abbreviates the other'],
  [SCCITT, `${SCCITT} (SCCITT)`, 'the words are the same'],
  ['Vietnam Electricity - EVN', 'EVN', 'one abbreviates the other'],
  ['EVN – Vietnam Electricity', 'EVN', 'one abbreviates the other'],
  ['EVN – Vietnam Electricity', 'Vietnam Electricity', 'the words are the same'],
  ['Ministry of Labour', 'The Ministry for Labor', 'the words are the same'],
  ['MEASAT Satellite Systems', 'MEASAT Satellite Systems Sdn. Bhd.', 'the words are the same'],
  ['Ministry of Economy and Finance', 'Ministry of Finance and Economy', 'in another order'],
  [
    'Malaysian Communications and Multimedia Commission',
    'Malaysian Communications and Multimedia Commissions',
    'only "commission" and "commissions" differ',
  ],
  ['Tashkent University of Information', 'Tashkent Univercity of Information', 'differ'],
])('%j and %j are one organisation', (a, b, because) => {
  expect(verdict(a, b)).toContain(because);
  expect(verdict(b, a)).toBeDefined();
});

it.each([
  ['Ministry of Economy', 'Ministry of Ecology'],
  ['Ministry of Finance', 'Ministry of Finance and Economy'],
  ['Ministry of Finance (Treasury)', 'Ministry of Finance (Customs)'],
  [
    'Ministry of Communications and Multimedia Malaysia',
    'Malaysian Communications and Multimedia Commission',
  ],
  ['Embassy of Iran', 'Embassy of Iraq'],
  ['Secondary School 12', 'Secondary School 13'],
  ['Ministry of the Interior', 'Ministry of the Exterior'],
  ['MAMPU', 'MCMC'],
  ['MF', 'Ministry of Finance'],
  ['Ministry of Finance - Treasury', 'Treasury'],
])('%j and %j are two', (a, b) => {
  expect(verdict(a, b)).toBeUndefined();
  expect(verdict(b, a)).toBeUndefined();
});
