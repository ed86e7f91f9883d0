import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../src/base/calendar.ts';
import { plainPalette } from '../../src/base/palette.ts';
import { wordsOf } from '../../src/language/languages.ts';
import { plan } from '../../src/plan.ts';
import { csv } from '../../src/renderers/csv.ts';
import { html } from '../../src/renderers/html.ts';
import { markdown } from '../../src/renderers/markdown.ts';
import { forHost } from '../../src/views/for-host.ts';
import { redact } from '../../src/views/redact.ts';

const text = `studytour: 1
title: { en: Electronic services, ru: Услуги по плану Каримова }
countries: { receiving: UZ, providing: MY }
dates: { from: 2014-06-26, to: 2014-06-27 }
timeZone: Asia/Kuala_Lumpur
delegation:
  delegates:
    - { name: { en: Mr. Otabek Karimov, ru: Отабек Каримов }, title: { en: Director, ru: Директор } }
hosts:
  - { id: first, name: { en: First Agency, ru: Первое агентство } }
  - { id: second, name: { en: Second Agency, ru: Второе агентство } }
`;
const today = '2014-03-01' as LocalDate;
const made = plan({ file: 'tour.yaml', text }, { today }).plan;
if (made === undefined) throw new Error('no plan');

async function shown(given: typeof made): Promise<string> {
  const words = await wordsOf('ru');
  if (words === undefined || given === undefined) throw new Error('nothing to show');
  const context = { width: 80, palette: plainPalette, unicode: true, languages: [words] as const };
  const files = await Promise.all([csv, html, markdown].map((one) => one.render(given, context)));
  return files
    .flat()
    .map(({ content }) => String(content))
    .join('\n');
}

describe('texts in several languages', () => {
  it('are in the documents that may have them', async () => {
    expect(await shown(made)).toContain('Отабек Каримов');
  });

  it('name nobody in a redacted document', async () => {
    expect(await shown(redact(made))).not.toMatch(/Каримов|Karimov/);
  });

  it('name no other host to a host', async () => {
    const view = await shown(forHost(made, 'first'));
    expect(view).toContain('Первое агентство');
    expect(view).not.toMatch(/Второе|Second Agency/);
  });
});
