/** Screen, phone, dark and A4 in one sheet, without anything fetched from elsewhere. `title` runs along the foot of printed pages. */
export function styleOf(title: string): string {
  return `${SHEET}
@page {
  size: A4;
  margin: 18mm 16mm 20mm;
  @bottom-left { content: ${cssString(title)}; font: 8pt sans-serif; color: #555; }
  @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #555; }
}
`;
}

/** Everything but plain letters and digits as an escape, CSS Syntax 3, 4.3.7: no text can end the string or the style element. */
function cssString(text: string): string {
  const escaped = [...text].map((letter) =>
    /[A-Za-z0-9 ]/.test(letter) ? letter : `\\${(letter.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${escaped.join('')}"`;
}

const SHEET = `:root {
  color-scheme: light dark;
  --paper: #fff; --ink: #1d2530; --soft: #566071; --line: #d7dce3; --tint: #f3f5f8;
  --accent: #14507f; --good: #1a6b3c; --caution: #8a5a00; --problem: #b3261e;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14181d; --ink: #e4e8ed; --soft: #a3adba; --line: #333b45; --tint: #1c2229;
    --accent: #8cc1ec; --good: #7fd09f; --caution: #e6b35a; --problem: #ff9a92;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0 auto; padding: 1.5rem 1.25rem 3rem; max-width: 54rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
  overflow-wrap: break-word;
}
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 1rem; }
h2 { font-size: 1.3rem; line-height: 1.25; margin: 2.5rem 0 .75rem; padding-bottom: .3rem; border-bottom: 2px solid var(--accent); }
h3 { font-size: 1.05rem; margin: 1.75rem 0 .5rem; }
p { margin: .5rem 0; }
a { color: var(--accent); }
nav ul { list-style: none; margin: 1rem 0 0; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.1rem; font-size: .95rem; }
.note { margin: 0 0 1.25rem; padding: .6rem .9rem; border-left: 4px solid var(--soft); background: var(--tint); }
.good { border-color: var(--good); } .caution { border-color: var(--caution); } .problem { border-color: var(--problem); }
dl { margin: 0; display: grid; grid-template-columns: max-content 1fr; gap: .3rem 1.25rem; }
dt { color: var(--soft); }
dd { margin: 0; }
dd p { margin: 0; } dd p + p { margin-top: .15rem; }
ul.list { margin: .5rem 0; padding-left: 1.2rem; }
ul.list > li { margin: .35rem 0; }
li.good::marker { color: var(--good); } li.caution::marker { color: var(--caution); } li.problem::marker { color: var(--problem); }
.lead { font-weight: 600; }
li.problem > .lead { color: var(--problem); } li.caution > .lead { color: var(--caution); } li.good > .lead { color: var(--good); }
small { color: var(--soft); font-size: .875em; }
ol.day { list-style: none; margin: 0; padding: 0; }
ol.day > li { display: grid; grid-template-columns: 7.2rem 1fr; gap: 0 1rem; padding: .3rem 0 .3rem .75rem; border-left: 3px solid transparent; color: var(--soft); }
ol.day > li.session { border-left-color: var(--accent); background: var(--tint); color: var(--ink); margin: .5rem 0; padding: .65rem .75rem; }
.time { font-variant-numeric: tabular-nums; white-space: nowrap; }
.session > .time, .what { font-weight: 600; }
.session .what { font-size: 1.05rem; }
li:not(.session) > div > .what { font-weight: 400; color: var(--ink); }
.who { display: inline-block; padding: 0 .45em; margin-right: .35em; border: 1px solid var(--accent); border-radius: 3px; color: var(--accent); font-size: .8rem; font-weight: 600; }
.session .remark { color: var(--caution); font-weight: 600; }
.day dl { margin-top: .35rem; font-size: .95rem; grid-template-columns: 7rem 1fr; gap: .1rem .75rem; }
table { border-collapse: collapse; table-layout: fixed; width: 100%; font-size: .95rem; }
th, td { text-align: start; vertical-align: top; padding: .4rem .6rem .4rem 0; border-bottom: 1px solid var(--line); }
thead th { color: var(--soft); font-weight: 600; font-size: .875rem; }
tr.problem > td:first-child { color: var(--problem); font-weight: 600; }
tr.good { color: var(--soft); }
figure { margin: 1rem 0; break-inside: avoid; }
figure > .picture { overflow-x: auto; }
figure svg { display: block; max-width: 100%; height: auto; }
figcaption { color: var(--soft); font-size: .9rem; margin-top: .25rem; }
@media (max-width: 40rem) {
  figure svg { max-width: none; }
  body { padding: 1rem .9rem 2rem; }
  h1 { font-size: 1.4rem; }
  dl, .day dl { grid-template-columns: 1fr; gap: 0; }
  dd { margin-bottom: .45rem; }
  .day dd { margin-bottom: .2rem; }
  dt { font-size: .85rem; }
  ol.day > li { grid-template-columns: 1fr; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  tr { display: block; padding: .5rem 0; border-bottom: 1px solid var(--line); }
  td { display: block; border: 0; padding: .05rem 0; }
  td:empty { display: none; }
  td:first-child { font-weight: 600; }
}
@media print {
  :root {
    color-scheme: light;
    --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --tint: #fff;
    --accent: #14507f; --good: #1a6b3c; --caution: #8a5a00; --problem: #b3261e;
  }
  html { font-size: 9.5pt; }
  body { max-width: none; padding: 0; line-height: 1.4; }
  nav { display: none; }
  h2 { margin-top: 18pt; } h3 { margin-top: 12pt; }
  h1, h2, h3 { break-after: avoid; }
  ol.day > li, tr, .note, ul.list > li, dl > div { break-inside: avoid; }
  ol.day > li { grid-template-columns: 26mm 1fr; padding-top: 1.5pt; padding-bottom: 1.5pt; }
  ol.day > li.session { padding: 3pt 0 3pt 8pt; margin: 4pt 0; }
  thead { display: table-header-group; }
  section.new-sheet { break-before: page; }
}`;
