import { expect, it } from 'vitest';
import { singleLine } from '../../src/base/single-line.ts';

it.each([
  ['  Ministry\r\n of\tFinance ', 'Ministry of Finance'],
  // Colour and cursor, a title, a link: with all that belongs to them.
  ['\u001b[31mred\u001b[0m, \u009b2Jgone', 'red, gone'],
  ['\u001b]0;owned\u0007title', 'title'],
  ['\u001b]8;;https://example.org\u001b\\link\u001b]8;;\u001b\\', 'link'],
  // Other control characters part words, as line breaks do.
  ['a\u0000b\u0085c', 'a b c'],
  // What is not seen and acts on what follows goes; half a letter and what is no letter is shown as such.
  ['\uFEFFa\u200Bb\u202Ec\u2066d', 'abcd'],
  ['a\uD800b\uFFFEc\uFFFF', 'a\uFFFDb\uFFFDc\uFFFD'],
  // Letters of every script, joiners, emoji and marks of direction stay.
  ['عمّان\u200F می\u200Cشود 👩\u200D🏫 ‘Ōtautahi’', 'عمّان\u200F می\u200Cشود 👩\u200D🏫 ‘Ōtautahi’'],
])('%j is %j', (text, expected) => {
  expect(singleLine(text)).toBe(expected);
});
