import type { Words } from '../../language/words.ts';
import { PICTURE_HEIGHTS } from '../document/picture-height.ts';
import type { RenderContext } from '../renderer.ts';
import { pictureStyle } from './picture-style.ts';

/** What runs along the edges of printed pages: the title from the second page on, and at the foot which edition it is. */
export interface Edges {
  readonly title: string;
  /** Empty where there are no editions, as of a letter. */
  readonly edition: string;
}

/** Screen, phone, dark and paper in one sheet, without anything fetched from elsewhere. */
export function styleOf({ title, edition }: Edges, words: Words, paper: RenderContext['paper']): string {
  const { direction } = words;
  const [start, end] = direction === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  const edge = (place: string, content: string) =>
    `@${place} { content: ${content}; font: 8pt sans-serif; color: #555; direction: ${direction}; }`;
  return `${SHEET}${ownDigits(words)}
@page {${paper === undefined ? '' : `\n  size: ${paper};`}
  margin: 15mm 15mm 17mm;
  ${edge(`top-${start}`, cssString(title))}
  ${edge(`bottom-${start}`, cssString(edition))}
  ${edge(`bottom-${end}`, numbering(words))}
}
@page :first { @top-${start} { content: none; } }
`;
}

/** `Page 2 of 7` with the numbers left to the browser, in whatever order the language has them. */
function numbering({ page, numbers: { digits } }: Words): string {
  return page
    .numbered('{page}', '{pages}')
    .split(/\{(pages?)\}/)
    .map((piece, i) =>
      i % 2 === 1 ? `counter(${piece}${digits === undefined ? '' : ', own-digits'})` : cssString(piece),
    )
    .join(' ');
}

/** How pages are counted where digits are not Latin. */
function ownDigits({ numbers: { digits } }: Words): string {
  if (digits === undefined) return '';
  const symbols = [...digits].map(cssString).join(' ');
  return `@counter-style own-digits { system: numeric; symbols: ${symbols}; }`;
}

/** Everything but plain letters and digits as an escape, CSS Syntax 3, 4.3.7: no text can end the string or the style element. */
function cssString(text: string): string {
  const escaped = [...text].map((letter) =>
    /[A-Za-z0-9 ]/.test(letter) ? letter : `\\${(letter.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${escaped.join('')}"`;
}

const LIGHT = `--paper: #fff; --ink: #1d2530; --soft: #566071; --line: #d7dce3; --edge: #8791a0; --tint: #f3f5f8;
    --session: #dce9f5; --land: #e2e6dc; --shore: #b9c0b0; --during: #e9e3d2;
    --accent: #14507f; --good: #1a6b3c; --caution: #8a5a00; --problem: #b3261e;`;

/** Most height of pictures on paper, by how their ids begin. */
const HEIGHTS = PICTURE_HEIGHTS.map(
  ({ begins, mm }) => `  [id^="picture-${begins}"] svg { max-height: ${mm}mm; }`,
).join('\n');

/** A table whose rows are blocks, each cell a line of its own. */
function rowByRow(table: string): string {
  return `  ${table}, ${table} tbody { display: block; }
  ${table} thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  ${table} tr { display: block; padding: .5rem 0; border-bottom: 1px solid var(--line); }
  ${table} td { display: block; border: 0; padding: .05rem 0; }
  ${table} td:empty { display: none; }
  ${table} td:first-child { font-weight: 600; }`;
}

const SHEET = `:root {
  color-scheme: light dark;
  ${LIGHT}
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14181d; --ink: #e4e8ed; --soft: #a3adba; --line: #333b45; --edge: #6b7684; --tint: #1c2229;
    --session: #1b3247; --land: #2b3229; --shore: #4a5446; --during: #3a3527;
    --accent: #8cc1ec; --good: #7fd09f; --caution: #e6b35a; --problem: #ff9a92;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0 auto; padding: 1.5rem 1.25rem 3rem; max-width: 54rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
  overflow-wrap: break-word;
}
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 1rem; text-wrap: balance; }
h2 { font-size: 1.3rem; line-height: 1.25; margin: 2.5rem 0 .75rem; padding-bottom: .3rem; border-bottom: 2px solid var(--accent); }
h3 { font-size: 1.05rem; line-height: 1.35; margin: 1.75rem 0 .5rem; }
p { margin: .5rem 0; }
/* Aligned as the page, also where a text runs the other way. */
[dir="rtl"] :is(h1, h2, h3, p, li, dt, dd, th, td, .what) { text-align: right; }
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; inset-block-start: 0; inset-inline-start: 0; padding: .5rem 1rem; background: var(--accent); color: var(--paper); }
.skip:not(:focus) { width: 1px; height: 1px; padding: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
main:focus { outline: none; }
nav ul { list-style: none; margin: 1rem 0 0; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.1rem; font-size: .95rem; }
nav a { display: inline-block; padding: .2rem 0; }
.signature { margin-block-start: 9mm; }
.note { margin: 0 0 1.25rem; padding: .6rem .9rem; border-inline-start: 4px solid var(--soft); background: var(--tint); }
.good { border-color: var(--good); } .caution { border-color: var(--caution); } .problem { border-color: var(--problem); }
dl { margin: 0; display: grid; grid-template-columns: minmax(5rem, max-content) 1fr; gap: .3rem 1.25rem; }
dt { color: var(--soft); max-width: 14rem; }
dd { margin: 0; min-width: 0; }
dd p { margin: 0; } dd p + p { margin-top: .15rem; }
ul.list { margin: .5rem 0; padding-inline-start: 1.2rem; }
ul.list > li { margin: .35rem 0; }
li.good::marker { color: var(--good); } li.caution::marker { color: var(--caution); } li.problem::marker { color: var(--problem); }
.lead { font-weight: 600; }
li.problem .lead { color: var(--problem); } li.caution .lead { color: var(--caution); } li.good .lead { color: var(--good); }
small { color: var(--soft); font-size: .875em; }
/* Two languages side by side. */
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 0 1.25rem; }
.pair > * { min-width: 0; }
dl.two { grid-template-columns: minmax(5rem, 9rem) 1fr 1fr; }
.two > .both { grid-column: 2 / -1; }
.twin { color: var(--soft); }
.second[dir="rtl"], .second[dir="rtl"] :is(p, li, dt, dd, .what) { text-align: right; }
.second[dir="ltr"], .second[dir="ltr"] :is(p, li, dt, dd, .what) { text-align: left; }
ol.day { list-style: none; margin: 0; padding: 0; }
ol.day > li { display: grid; grid-template-columns: 7.2rem 1fr; gap: 0 1rem; padding-block: .3rem; padding-inline-start: .75rem; border-inline-start: 3px solid transparent; color: var(--soft); }
ol.day > li.session { border-inline-start-color: var(--accent); background: var(--tint); color: var(--ink); margin: .5rem 0; padding: .65rem .75rem; }
.time { font-variant-numeric: tabular-nums; white-space: nowrap; }
.session > .time, .what { font-weight: 600; }
.session .what { font-size: 1.05rem; }
ol.two > li { grid-template-columns: 7.2rem 1fr 1fr; }
li:not(.session) > div > .what { font-weight: 400; color: var(--ink); }
.who { display: inline-block; padding: 0 .45em; margin-inline-end: .35em; border: 1px solid var(--accent); border-radius: 3px; color: var(--accent); font-size: .8rem; font-weight: 600; }
.session .remark { color: var(--caution); font-weight: 600; }
.day dl { margin-top: .35rem; font-size: .95rem; grid-template-columns: 7rem 1fr; gap: .1rem .75rem; }
.two dl { grid-template-columns: fit-content(8rem) 1fr; }
table { border-collapse: collapse; table-layout: fixed; width: 100%; font-size: .95rem; margin: .5rem 0; }
th { text-align: left; }
th, td { vertical-align: top; padding: .4rem .3rem; border-bottom: 1px solid var(--line); }
thead th { color: var(--soft); font-weight: 600; font-size: .875rem; }
tr.problem > td:first-child { color: var(--problem); font-weight: 600; }
tr.good { color: var(--soft); }
.narrow { font-size: .9rem; } .narrow th, .narrow td { padding-block: .2rem; } .narrow th:first-child { overflow-wrap: normal; }
figure { margin: 1rem 0; break-inside: avoid; }
.picture { overflow-x: auto; }
.picture svg { display: block; max-width: 100%; height: auto; }
figcaption { color: var(--soft); font-size: .9rem; margin-top: .25rem; }
${pictureStyle}
@media print, (min-width: 52rem) {
  .card { display: grid; grid-template-columns: 1fr; column-gap: 1.5rem; align-items: start; }
  .card:has(> .narrow) { grid-template-columns: 11fr 9fr; }
  .card:has(> .two) { grid-template-columns: 1fr; }
  .card > h3 { grid-column: 1 / -1; }
  .card > dl { grid-template-columns: 7rem 1fr; } .card > dl.two { grid-template-columns: 8rem 1fr 1fr; }
  .card > .narrow { margin-block: 0; }
}
@media (max-width: 44rem) {
  .picture svg { max-width: none; }
}
@media (max-width: 40rem) {
  body { padding: 1rem .9rem 2rem; }
  h1 { font-size: 1.4rem; }
  dl, dl.two, .day dl, .pair { grid-template-columns: 1fr; gap: 0; }
  .two > .both { grid-column: auto; } .two dl dd { margin-bottom: .2rem; }
  dd { margin-bottom: .45rem; }
  .day dd { margin-bottom: .2rem; }
  dt { font-size: .85rem; max-width: none; }
  ol.day > li, ol.two > li { grid-template-columns: 1fr; }
  ol.two > li > .second { margin-top: .4rem; }
  table { font-size: .9rem; }
${rowByRow('.wide')}
}
/* Of five columns words and addresses would be broken on a tablet too. */
@media screen and (max-width: 56rem) {
${rowByRow('.broad')}
}
@media print {
  :root {
    color-scheme: light;
    ${LIGHT}
    --ink: #000; --soft: #444; --line: #bbb; --tint: #fff;
  }
  html { font-size: 9pt; }
  body { max-width: none; padding: 0; line-height: 1.35; }
  h1 { margin-bottom: .6rem; } p, ul.list { margin-block: .3rem; } ul.list > li { margin-block: .1rem; }
  dl { gap: .1rem 1rem; } table { font-size: .9rem; }
  table { margin-block: .3rem; } th, td { padding-block: .12rem; } .narrow th, .narrow td { padding-block: .1rem; }
  figure { margin: 6pt 0; }
  nav, .skip { display: none; }
  h2 { margin-top: 16pt; } h3 { margin-top: 10pt; }
  h1, h2, h3, h2 + p, h2 + p + p { break-after: avoid; }
  p, li, dd { orphans: 2; widows: 2; }
  /* The end of a letter, so that no page holds nothing but its signature. */
  :is(header, section) > p:nth-last-child(-n+5):not(:last-child), table:has(+ p:nth-last-child(-n+5)) { break-after: avoid; }
  ol.day > li, tr, .card, .note, ul.list > li, dt, dd > p { break-inside: avoid; }
  ol.day > li { grid-template-columns: 26mm 1fr; padding-block: 1.5pt; } ol.day.two > li { grid-template-columns: 22mm 1fr 1fr; }
  ol.day > li.session { padding-block: 3pt; padding-inline: 8pt 0; margin: 4pt 0; }
  thead { display: table-header-group; }
  /* No row of a table stands alone on a page, and a short table on one. */
  tbody tr:first-child, tbody tr:nth-last-child(2) { break-after: avoid; }
  table.short { break-inside: avoid; }
  .picture { overflow: visible; }
  .picture svg { max-width: 100%; }
${HEIGHTS}
  section.new-sheet { break-before: page; }
}`;
