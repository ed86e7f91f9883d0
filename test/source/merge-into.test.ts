import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { mergeInto } from '../../src/source/merge-into.ts';

const TOUR = `# our tour
title: A visit # in spring
delegation:
  # the ministry's people
  delegates:
    - name: Mr. A B # leads
      title: "Director"
      languages: [uz, ru] # good

    - { name: Ms. C D, passport: { number: "01" } }
    # add others above
  companions: []
# the end
`;

const PATH = ['delegation', 'delegates'];

describe('mergeInto', () => {
  it('takes the place of a comment that says what to write there, and of no other', () => {
    const added = [{ at: undefined, fields: [{ path: ['name'], value: 'Ms. A' }] }];
    const head = 'delegation:\n  size: 2\n';
    const tail = '  # guests: see the annex\n\n# the end\n';
    const placeholder = '  # delegates: # as soon as they are known\n  #   - name: Ms. …\n  #     title: …\n';
    const list = '  delegates:\n    - name: Ms. A\n';
    expect(mergeInto(`${head}${placeholder}${tail}`, PATH, added)).toBe(`${head}${list}${tail}`);
    for (const own of [
      '  # delegates: the ministry names them\n',
      '  # delegates: a note\n  #   - of two lines\n',
    ])
      expect(mergeInto(`${head}${own}${tail}`, PATH, added)).toContain(own);
  });

  it('changes the places named and no other sign', () => {
    const merged = mergeInto(TOUR, PATH, [
      { at: 0, fields: [{ path: ['title'], value: 'Head: IT' }] },
      { at: 0, fields: [{ path: ['passport', 'expires'], value: '2027-05-17' }] },
      { at: 1, fields: [{ path: ['passport', 'expires'], value: '2028-01-02' }] },
      {
        at: undefined,
        fields: [
          { path: ['name'], value: 'Mr. E F' },
          { path: ['languages'], value: ['uz'] },
        ],
      },
    ]);
    expect(merged).toBe(`# our tour
title: A visit # in spring
delegation:
  # the ministry's people
  delegates:
    - name: Mr. A B # leads
      title: "Head: IT"
      languages: [uz, ru] # good
      passport: { expires: 2027-05-17 }

    - { name: Ms. C D, passport: { number: "01", expires: 2028-01-02 } }

    - name: Mr. E F
      languages: [uz]
    # add others above
  companions: []
# the end
`);
  });

  it.each([
    ['title: T\n', 'title: T\n\nhosts:\n  - name: X\n'],
    ['title: T # t\nhosts: # none yet\n', 'title: T # t\nhosts: # none yet\n  - name: X\n'],
    ['title: T\r\nhosts:\r\n- name: A\r\n', 'title: T\r\nhosts:\r\n- name: A\r\n- name: X\r\n'],
    ['title: T\r\nhosts: [{ name: A }]\r\n', 'title: T\r\nhosts:\r\n  - name: A\r\n  - name: X\r\n'],
    ['title: T\nhosts:\n- name: A\r\n', 'title: T\nhosts:\n- name: A\n- name: X\r\n'],
    [
      'hosts:\n  - name: A\n    short: |\n      one\n',
      'hosts:\n  - name: A\n    short: |\n      one\n  - name: X\n',
    ],
    ['hosts:\n  - { name: A }\n  - { name: B }', 'hosts:\n  - { name: A }\n  - { name: B }\n  - { name: X }'],
  ])('adds to the list of %j', (text, wanted) => {
    expect(mergeInto(text, ['hosts'], [{ at: undefined, fields: [{ path: ['name'], value: 'X' }] }])).toBe(
      wanted,
    );
  });

  it('makes the groups that lead to a list', () => {
    const merged = mergeInto('delegation:\n  size: 2 # announced\n', PATH, [
      { at: undefined, fields: [{ path: ['name'], value: 'no' }] },
    ]);
    expect(merged).toBe('delegation:\n  size: 2 # announced\n  delegates:\n    - name: "no"\n');
  });

  it('refuses what would lose a comment', () => {
    const text = 'hosts:\n  - name: A\n    languages:\n      - ms # the letter says so\n      - en\n';
    expect(
      mergeInto(text, ['hosts'], [{ at: 0, fields: [{ path: ['languages'], value: ['ms'] }] }]),
    ).toBeUndefined();
  });

  it.each([
    'a: b',
    'no',
    '012',
    '12:30',
    '- x',
    '# x',
    '{x}',
    'x, y',
    '=1+1',
    ' x',
    'x\ny',
    '1e3',
    '2014-06-24',
    "O'z",
    '*x',
    '&x',
    '😀',
    '.5',
    '+998',
  ])('writes %j as a text that stays what it is', (value) => {
    const item = [{ at: undefined, fields: [{ path: ['name'], value }] }];
    for (const text of ['title: T\n', 'hosts:\n  - { name: A }\n'])
      expect(parse(mergeInto(text, ['hosts'], item) ?? '').hosts.at(-1)).toEqual({ name: value });
  });
});
