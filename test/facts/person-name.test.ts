import { describe, expect, it } from 'vitest';
import { hasFormOfAddress, isPlaceholder, nameKey } from '../../src/facts/people/person-name.ts';

it.each([
  ['Mr. Otabek Karimov', true],
  ['The Hon. Datuk Che Azemi Haron', true],
  ['H.E. Kamalesh Sharma', true],
  ['Dato’ Seri Ahmad', true],
  ['Tan Sri Sidek', true],
  ['Tan Ah Kow', false],
  ['Otabek Karimov', false],
  ['Karimov', false],
  ['г-жа Анна Иванова', true],
  ['Г-н. Иван Петров', true],
])('%j has a form of address: %j', (name, expected) => {
  expect(hasFormOfAddress(name)).toBe(expected);
});

it.each([
  ['Deputy Chairman of the State Committee', 'Deputy Chairman', true],
  ['Head of Department of the Ministry of Finance', 'Head of Department', true],
  ['Head of Department, Ministry of Economy', undefined, true],
  ['Deputy Director General', undefined, true],
  ['N.N.', undefined, true],
  ['Mr. King', 'King', false],
  ['Seda Pahlavooni', undefined, false],
  ['To be confirmed', 'Director', true],
  ['Каримов Отабек', 'Директор', false],
  ['王伟', undefined, false],
  ['…', undefined, true],
  ['', undefined, true],
  ['Mr. Otabek Karimov', 'Main Specialist, Administrative Office', false],
])('%j with the title %j is nobody yet: %j', (name, title, expected) => {
  expect(isPlaceholder(name, title)).toBe(expected);
});

describe('nameKey', () => {
  it.each([
    ['Mr. Otabek Karimov', 'Karimov Otabek'],
    ['Dr. Ali R. Ebadi', 'Ali Ebadi'],
    ['Prof Hon Patrick Lau', 'Patrick LAU'],
    ['Ms. Zoë Ångström', 'Zoe Angstrom'],
    ['Mr. Rustam O‘ktamov', "Rustam O'ktamov"],
    ['Каримов Отабек', 'Отабек КАРИМОВ'],
  ])('%j and %j are one name', (a, b) => {
    expect(nameKey(a)).toBeDefined();
    expect(nameKey(a)).toBe(nameKey(b));
  });

  it.each([
    ['Mr. Otabek Karimov', 'Mr. Otabek Rakhimov'],
    ['Mr. Tan Wei', 'Ms. Tan Ling'],
  ])('%j and %j are two', (a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b));
  });

  it.each(['Mr. A', 'Karimov', 'Mr. Karimov', 'N.N.', 'To be announced'])('%j recognises nobody', (name) => {
    expect(nameKey(name)).toBeUndefined();
  });
});
