// The pictures of docs/gallery.md, from the examples as they are now: node scripts/gallery.mjs, after npm run build.
// Needs chromium and pdftoppm; with pngquant the files are a third as large.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const FOLDER = 'docs/gallery';
const MOST_BYTES = 1_500_000;
const TOURS = {
  water: ['examples/jordan-kazakhstan-composed/tour.yaml', '2027-06-21'],
  egovernment: ['examples/uzbekistan-malaysia-replanned/tour.yaml', '2014-05-15'],
};

const work = mkdtempSync(join(tmpdir(), 'studytour-gallery-'));
mkdirSync(FOLDER, { recursive: true });

/** Runs a program in silence. */
function run(program, args) {
  execFileSync(program, args, { stdio: 'ignore' });
}

/** Documents of a tour in a folder of their own. */
function planned(tour, language, ...formats) {
  const [file, today] = TOURS[tour];
  const out = join(work, `${tour}-${language}`);
  const args = ['plan', file, '--today', today, '--language', language, '--out', out, '--force'];
  run(process.execPath, ['bin/studytour.js', ...args, ...formats.flatMap((one) => ['-f', one])]);
  return out;
}

function screenshot(page, name, [width, height], ...flags) {
  run('chromium', [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--hide-scrollbars',
    '--no-first-run',
    '--host-resolver-rules=MAP * ~NOTFOUND',
    `--user-data-dir=${join(work, 'profile')}`,
    `--window-size=${width},${height}`,
    `--screenshot=${resolve(FOLDER, name)}`,
    ...flags,
    pathToFileURL(page).href,
  ]);
}

function printed(pdf, page, name) {
  const image = join(FOLDER, name.replace(/\.png$/, ''));
  const pages = ['-f', String(page), '-l', String(page), '-singlefile'];
  run('pdftoppm', ['-png', '-r', '80', ...pages, pdf, image]);
}

try {
  const water = planned('water', 'en', 'html', 'pdf', 'svg');
  screenshot(join(water, 'plan.html'), 'page.png', [960, 1180]);
  screenshot(
    join(water, 'plan.html'),
    'phone-dark.png',
    [500, 900],
    '--blink-settings=preferredColorScheme=0',
  );
  screenshot(join(planned('water', 'ar', 'html'), 'plan.html'), 'page-ar.png', [960, 1180]);
  printed(join(water, 'plan.pdf'), 1, 'printed-programme.png');
  printed(join(planned('egovernment', 'en', 'pdf'), 'plan.pdf'), 6, 'printed-meetings.png');
  for (const drawing of ['programme', 'load', 'route'])
    copyFileSync(join(water, `${drawing}.svg`), join(FOLDER, `${drawing}.svg`));
} finally {
  rmSync(work, { recursive: true, force: true, maxRetries: 5 });
}

const names = ['page', 'phone-dark', 'page-ar', 'printed-programme', 'printed-meetings'];
const pictures = names.map((name) => join(FOLDER, `${name}.png`));
try {
  run('pngquant', ['--force', '--ext', '.png', '--speed', '1', '--strip', '64', ...pictures]);
} catch {
  process.stderr.write('pngquant is not installed: the pictures stay as large as they are.\n');
}
const all = [...pictures, ...['programme', 'load', 'route'].map((name) => join(FOLDER, `${name}.svg`))];
const bytes = all.reduce((sum, path) => sum + statSync(path).size, 0);
process.stdout.write(`${all.length} pictures, ${Math.round(bytes / 1000)} kB\n`);
if (bytes > MOST_BYTES) process.exitCode = 1;
