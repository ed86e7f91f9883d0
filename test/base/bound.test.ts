import { expect, it } from 'vitest';
import { bound } from '../../src/base/bound.ts';

it.each([
  ['with Mr. Otabek Karimov', 'with Mr.~Otabek Karimov'],
  ['H.E. Dr. Ana Lima', 'H.E.~Dr.~Ana Lima'],
  ['Prof. Kamau', 'Prof.~Kamau'],
  ['Ms Ōe and г-жа Иванова', 'Ms~Ōe and г-жа~Иванова'],
  ['MEASAT Sdn. Bhd., No. 5', 'MEASAT Sdn.~Bhd., No.~5'],
  ['about 1 h 30 min, 22 km', 'about 1~h~30~min, 22~km'],
  ['понедельник, 7 июня 2027 г.', 'понедельник, 7~июня 2027~г.'],
  ['Monday 7 to Friday 11 June 2027', 'Monday 7 to Friday 11~June 2027'],
  ['45 د', '45~د'],
  ['call +60 3-8000 8000 or 112 from 7', 'call +60~3-8000~8000 or 112 from 7'],
  ['Programme / Программа', 'Programme~/ Программа'],
  ['12 delegates', '12 delegates'],
  ['They met. He left at 5 hotels', 'They met. He left at 5 hotels'],
])('%j ends no line where a tilde stands: %j', (text, expected) => {
  expect(bound(text).replaceAll('\u00A0', '~')).toBe(expected);
});
