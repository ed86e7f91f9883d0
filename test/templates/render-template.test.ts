import { describe, expect, it, vi } from 'vitest';
import { en } from '../../src/language/catalogues/en.ts';
import { outlineMarkdown } from '../../src/templates/outline-markdown.ts';
import { renderTemplate } from '../../src/templates/render-template.ts';
import { templateData } from '../../src/templates/template-data.ts';
import { fixture, fixtureSaying } from '../renderers/fixture.ts';

const data = templateData(fixture, en);
const render = (text: string, others = {}) =>
  renderTemplate('a.liquid', { 'a.liquid': text, ...others }, data);

describe('a template', () => {
  it('writes numbers in the digits of the document, and counts with them all the same', async () => {
    const text = '{% if size > 9 %}{{ size }}, {{ size | plus: 1 }}, {{ name }}{% endif %}';
    const native = (value: number) =>
      String(value).replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)] ?? '');
    expect(
      await renderTemplate('a.liquid', { 'a.liquid': text }, { size: 10, name: 'HY 553' }, native),
    ).toMatchObject({ text: '١٠, ١١, HY 553' });
  });

  it.each([
    'title.constructor',
    'constructor.constructor',
    '__proto__',
    'delegates.__proto__',
    'delegates.map',
  ])('reaches no code: %s', async (name) => {
    expect(await render(`{{ ${name} }}`)).toMatchObject({ fault: { message: /^The plan has no/ } });
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
    ['{% layout "a" %}'],
    [`{% for i in (1..9999) %}${'long '.repeat(1e3)}{% endfor %}`],
    ['{{ (1..100000000) | join: "," }}'],
  ])('ends: %s', async (text) => {
    expect(await render(text)).toHaveProperty('fault');
  });

  it.each([
    ['{{ date }}.', 'Вт 26 июня 2014 г\\.'],
    ['{% if name %}{{ date }}{% endif %}. A', 'Вт 26 июня 2014 г\\. A'],
    ['{{ date }}...', 'Вт 26 июня 2014 г\\....'],
    ['{{ date }}, {{ name }}.', 'Вт 26 июня 2014 г\\., A.'],
  ])('ends a sentence in one stop: %s', async (text, made) => {
    const values = { date: 'Вт 26 июня 2014 г.', name: 'A' };
    expect(await renderTemplate('a.liquid', { 'a.liquid': text }, values)).toMatchObject({ text: made });
  });

  it('ends when its time is over, though it makes nothing', async () => {
    const idle = '{% for i in (1..1000) %}{% endfor %}';
    expect(await render(idle)).toMatchObject({ text: '' });
    let now = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 10));
    const late = await render(idle);
    clock.mockRestore();
    expect(late).toMatchObject({ fault: { message: expect.stringMatching(/^The template takes too long/) } });
    expect(now).toBeGreaterThan(2000);
  });

  it.each([
    ['fine\n  {{ title | nosuchfilter }}', 2, 3, 'There is no filter “nosuchfilter”.'],
    ['{{ tittle }}', 1, 4, 'The plan has no “tittle”. Did you mean title?'],
    ['\n{% for day in days %}{{ day.date.txt }}{% endfor %}', 2, 25, 'Did you mean text?'],
    ['{% if organizer %}{% endif %}', 1, 7, 'Did you mean organiser?'],
    ['{% insert program %}', 1, 1, 'Did you mean programme?'],
    ['{% insert %}', 1, 1, 'There are judgement, overview'],
    ['a {% for day in days %}', 1, 3, 'Write {% endfor %} where it ends.'],
    ['{% endfor %}', 1, 1, 'closes nothing that is open'],
    ['{{ title', 1, 1, 'Write }} behind it.'],
    ['{% if title', 1, 1, 'Write %} behind it.'],
    ['{% evil %}', 1, 1, 'There is no tag “evil”.'],
    ['{% assign a = %}', 1, 14, 'A value is missing here.'],
    ['{% render "heder" %}', 1, 1, 'Did you mean header?'],
  ])('%j is told with its place and a remedy', async (text, line, column, message) => {
    const rendered = await render(text, { 'header.liquid': '' });
    expect(rendered).toMatchObject({ fault: { file: 'a.liquid', line, column } });
    expect('fault' in rendered && rendered.fault.message).toContain(message);
  });

  it('names the file that it is in', async () => {
    expect(await render('{% render "part" %}', { 'part.liquid': '\n{{ titel }}' })).toMatchObject({
      fault: { file: 'part.liquid', line: 2, column: 4 },
    });
  });

  it('marks where sections of the plan stand', async () => {
    expect(await render('a{% insert programme %}b')).toMatchObject({
      text: 'a\n\n<!-- studytour: programme -->\n\nb',
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
    expect(outlineMarkdown(rendered.text, '', en).blocks).toEqual([{ kind: 'paragraph', text: hostile }]);
  });
});
