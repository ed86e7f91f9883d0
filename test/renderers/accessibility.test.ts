import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Plan } from '../../src/agenda/plan.ts';
import type { LocalDate } from '../../src/base/calendar.ts';
import { plainPalette } from '../../src/base/palette.ts';
import { wordsOf } from '../../src/language/languages.ts';
import { PARTS } from '../../src/outline/outline-plan.ts';
import { plan } from '../../src/plan.ts';
import { html } from '../../src/renderers/html.ts';
import { forDelegate } from '../../src/views/for-delegate.ts';
import { forHost } from '../../src/views/for-host.ts';
import { BROWSER, openPage, type Page } from './browser.ts';
import { impossible } from './fixture.ts';

/** Two cities, two groups, two kinds of interpretation, and everything placed. */
function composed(): Plan {
  const file = 'examples/jordan-kazakhstan-composed/tour.yaml';
  const { plan: made } = plan(
    { file, text: readFileSync(file, 'utf8') },
    { today: '2027-06-21' as LocalDate },
  );
  if (made === undefined) throw new Error(`${file} has no plan`);
  return made;
}

async function pageOf(shown: Plan, codes: string): Promise<string> {
  const found = await Promise.all(codes.split(',').map(wordsOf));
  const [words, ...others] = found.flatMap((one) => one ?? []);
  if (words === undefined) throw new Error(`no ${codes}`);
  const context = {
    width: 80,
    palette: plainPalette,
    unicode: true,
    languages: [words, ...others],
    parts: PARTS,
  } as const;
  const [rendered] = await html.render(shown, context);
  return String(rendered?.content);
}

/** Everything that axe-core holds for a fault by WCAG 2.2, level AA, and its own good practice. */
const VIOLATIONS = `axe.run(document, {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
}).then(({ violations }) => violations.flatMap(({ id, help, nodes }) =>
  nodes.map(({ html }) => id + ': ' + help + ': ' + html.slice(0, 200))))`;

type Looks = readonly [width: number, scheme: 'light' | 'dark', media: 'screen' | 'print'];
const LOOKS = [
  [390, 'light', 'screen'],
  [390, 'dark', 'screen'],
  [820, 'light', 'screen'],
  [820, 'dark', 'screen'],
  [1280, 'light', 'screen'],
  [1280, 'dark', 'screen'],
  [794, 'light', 'print'],
] as const satisfies readonly Looks[];

async function look(page: Page, [width, scheme, media]: Looks): Promise<void> {
  const metrics = { width, height: 900, deviceScaleFactor: 1, mobile: false };
  await page.send('Emulation.setDeviceMetricsOverride', metrics);
  const features = [{ name: 'prefers-color-scheme', value: scheme }];
  await page.send('Emulation.setEmulatedMedia', { media, features });
}

async function press(page: Page, key: 'Tab' | 'Enter'): Promise<void> {
  const event =
    key === 'Tab'
      ? { key, code: key, windowsVirtualKeyCode: 9 }
      : { key, code: key, windowsVirtualKeyCode: 13, text: '\r' };
  await page.send('Input.dispatchKeyEvent', { type: 'keyDown', ...event });
  await page.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
}

/** `a.skip`: where the keyboard is. */
function focused(page: Page): Promise<string> {
  return page.evaluate(
    '(({ className, localName }) => localName + (className && "." + className))(document.activeElement)',
  );
}

// A browser on a busy machine takes its time.
const PATIENCE = 240_000;

describe.skipIf(BROWSER === undefined)('the page in a browser (skipped where none is installed)', () => {
  const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
  let page: Page;
  let plans: Readonly<Record<'composed' | 'impossible' | 'of a host' | 'of a delegate', Plan>>;
  beforeAll(async () => {
    const whole = composed();
    plans = {
      composed: whole,
      impossible,
      'of a host': forHost(whole, 'canal-authority'),
      'of a delegate': forDelegate(whole, 'khoury'),
    };
    page = await openPage(BROWSER ?? '');
  }, PATIENCE);
  afterAll(() => page?.close());

  describe.each([
    ['composed', 'en', LOOKS],
    ['composed', 'ar', LOOKS],
    ['impossible', 'ru', [LOOKS[1], LOOKS[6]]],
    ['composed', 'en,ar', [LOOKS[0], LOOKS[5], LOOKS[6]]],
    ['of a host', 'ar,en', [LOOKS[1], LOOKS[4]]],
    ['of a delegate', 'ms', [LOOKS[0], LOOKS[3], LOOKS[6]]],
  ] as const)('%s in %s', (which, language, looks) => {
    beforeAll(async () => page.show(await pageOf(plans[which], language)), PATIENCE);

    it.each(looks)(
      'has no violation that axe-core finds at %i px, %s, %s',
      async (...one) => {
        await look(page, one);
        await page.evaluate(axe);
        expect(await page.evaluate<string[]>(VIOLATIONS)).toEqual([]);
      },
      PATIENCE,
    );

    it('needs no scrolling to the side on a phone', async () => {
      await look(page, LOOKS[0]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    });

    it('gives the rows of a table the width of a phone', async () => {
      await look(page, LOOKS[0]);
      const narrowest = `Math.min(...[...document.querySelectorAll('.wide td:not(:empty)')].map((one) => one.clientWidth))`;
      expect(await page.evaluate(narrowest)).toBeGreaterThan(330);
    });

    it('is reached by the keyboard: past the contents if wanted, and every picture', async () => {
      await look(page, LOOKS[2]);
      await press(page, 'Tab');
      expect(await focused(page)).toBe('a.skip');
      expect(await page.evaluate('document.activeElement.clientWidth')).toBeGreaterThan(40);
      await press(page, 'Enter');
      expect(await focused(page)).toBe('main');
      await press(page, 'Tab');
      expect(await focused(page)).toBe('div.picture');
    });
  });
});
