import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/catalogues/en.ts';
import { outlineMarkdown } from '../../src/templates/outline-markdown.ts';
import { renderTemplate } from '../../src/templates/render-template.ts';
import { templateData } from '../../src/templates/template-data.ts';
import { fixture, fixtureSaying } from '../renderers/fixture.ts';

const data = templateData(fixture, en);
const render = (text: string, others = {}) =>
  renderTemplate('a.liquid', { 'a.liquid': text, ...others }, data);

describe('a template', () => {
  it.each([
    ['{{ title.constructor }}{{ constructor.constructor }}{{ __proto__ }}{{ delegates.__proto__ }}', ''],
    ['{{ delegates.map }}{{ title.toString }}', ''],
  ])('reaches no code: %s', async (text, expected) => {
    expect(await render(text)).toEqual({ text: expected, blanks: [] });
  });

  it.each(['../package.json', '/etc/passwd', '../a', 'package.json'])('reads no file: %s', async (file) => {
    expect(await render(`{% render "${file}" %}`)).toHaveProperty('fault');
  });

  it.each([
    ['{% for i in (1..100000000) %}x{% endfor %}'],
    [
      '{% for i in (1..9999) %}{% for j in (1..9999) %}{% for k in (1..9999) %}x{% endfor %}{% endfor %}{% endfor %}',
    ],
    ['{% assign s = "abcdefgh" %}{% for i in (1..60) %}{% assign s = s | append: s %}{% endfor %}{{ s }}'],
    ['{% render "a" %}'],
  ])('ends: %s', async (text) => {
    expect(await render(text)).toHaveProperty('fault');
  });

  it('says where it is broken', async () => {
    expect(await render('fine\n  {{ title | nosuchfilter }}')).toMatchObject({
      fault: { file: 'a.liquid', line: 2 },
    });
  });

  it('lists what is not known, and shows it', async () => {
    expect(await render('{{ nil | or_blank: "date of reply" }}')).toMatchObject({
      blanks: ['date of reply'],
    });
  });

  it('keeps somebody’s text a text', async () => {
    const hostile = '# <b>A</b> | [x](y) **b** &lt; 1. - `c`';
    const rendered = await renderTemplate(
      'a',
      { 'a.liquid': '{{ title }}' },
      templateData(fixtureSaying(hostile), en),
    );
    if ('fault' in rendered) throw new Error(rendered.fault.message);
    expect((await outlineMarkdown(rendered.text, '', en)).blocks).toEqual([
      { kind: 'paragraph', text: hostile },
    ]);
  });
});
