import { describe, expect, it } from 'vitest';
import { chooseTemplate } from '../../src/templates/choose-template.ts';

const shipped = { 'thanks.en.md.liquid': '', 'thanks.ru.md.liquid': '', 'agenda.md.liquid': '' };
const choose = (id: string, language: string, own = {}) => chooseTemplate(id, language, { own, shipped });

describe('which template writes a document', () => {
  it.each([
    ['thanks', 'ru', {}, 'thanks.ru.md.liquid', 'ru', false],
    ['thanks', 'ru', { 'thanks.md.liquid': '' }, 'thanks.md.liquid', 'ru', false],
    ['thanks', 'ru', { 'thanks.en.md.liquid': '' }, 'thanks.ru.md.liquid', 'ru', false],
    ['thanks', 'fr', { 'thanks.en.md.liquid': '' }, 'thanks.en.md.liquid', 'en', true],
    ['thanks', 'en', {}, 'thanks.en.md.liquid', 'en', false],
    ['agenda', 'ar', {}, 'agenda.md.liquid', 'ar', false],
  ])('%s in %s beside %j', (id, language, own, name, written, isFallback) => {
    expect(choose(id, language, own)).toEqual({ name, language: written, isFallback });
  });

  it('is none where there is none', () => {
    expect(choose('nothing', 'en')).toBeUndefined();
  });
});
