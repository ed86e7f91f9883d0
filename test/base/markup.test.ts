import { expect, it } from 'vitest';
import { element, escaped, unescaped } from '../../src/base/markup.ts';

const SIGNS = `<a href="x" title='y'>R&D &amp;lt;</a>`;

it('no sign of markup is left in a text, and all come back', () => {
  expect(escaped(SIGNS)).toBe('&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;R&amp;D &amp;amp;lt;&lt;/a&gt;');
  expect(unescaped(escaped(SIGNS))).toBe(SIGNS);
});

it('an apostrophe as XML names it is read too', () => {
  expect(unescaped('Cote d&apos;Ivoire')).toBe("Cote d'Ivoire");
});

it('an element has the attributes that there are, as text, around markup as it is', () => {
  expect(element('a', { href: '?x="1"&y', id: undefined }, '<b>z</b>')).toBe(
    '<a href="?x=&quot;1&quot;&amp;y"><b>z</b></a>',
  );
});
