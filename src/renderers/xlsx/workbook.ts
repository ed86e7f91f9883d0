import type { LocalDate } from '../../base/calendar.ts';
import type { Words } from '../../language/words.ts';
import { packed } from '../office/container.ts';
import { coreXml, DECLARATION } from '../office/properties.ts';
import { xmlText } from '../office/xml.ts';
import { stylesXml } from './styles.ts';
import { type Frame, rangeOf, type Worksheet, worksheetXml } from './worksheet.ts';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Sheets as an Excel workbook, ECMA-376: the same bytes every time. */
export function workbook(
  title: string,
  asOf: LocalDate,
  sheets: readonly Worksheet[],
  frame: Frame,
  words: Words,
): Uint8Array {
  const names = sheets.map((_, i) => `xl/worksheets/sheet${i + 1}.xml`);
  return packed(
    new Map([
      ['[Content_Types].xml', contentTypesXml(names)],
      [
        '_rels/.rels',
        relationsXml([
          [`${OFFICE}/relationships/officeDocument`, 'xl/workbook.xml'],
          [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
        ]),
      ],
      ['docProps/core.xml', coreXml(title, asOf, words)],
      ['xl/workbook.xml', workbookXml(sheets)],
      [
        'xl/_rels/workbook.xml.rels',
        relationsXml([
          ...names.map((name) => [`${OFFICE}/relationships/worksheet`, name.slice('xl/'.length)] as const),
          [`${OFFICE}/relationships/styles`, 'styles.xml'],
        ]),
      ],
      ['xl/styles.xml', stylesXml(frame)],
      ...sheets.map((sheet, i) => [names[i] ?? '', worksheetXml(sheet, frame)] as const),
    ]),
  );
}

function contentTypesXml(sheets: readonly string[]): string {
  const overrides = [
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['xl/workbook.xml', `${SPREADSHEET}.sheet.main+xml`],
    ['xl/styles.xml', `${SPREADSHEET}.styles+xml`],
    ...sheets.map((name) => [name, `${SPREADSHEET}.worksheet+xml`]),
  ].map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`);
  return `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

function relationsXml(relations: readonly (readonly [type: string, target: string])[]): string {
  const written = relations.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${written.join('')}</Relationships>`;
}

function workbookXml(sheets: readonly Worksheet[]): string {
  const tabs = sheets.map(
    ({ name }, i) => `<sheet name="${xmlText(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  return `${DECLARATION}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}/relationships"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${tabs.join('')}</sheets><definedNames>${sheets.map(definedNames).join('')}</definedNames><calcPr calcId="0" fullCalcOnLoad="1"/></workbook>`;
}

/** What is printed, titles repeated on paper, and the rows that a filter looks at: Excel keeps them as names. */
function definedNames({ name, rows, isFiltered, printed }: Worksheet, at: number): string {
  const sheet = `'${name.replaceAll("'", "''")}'`;
  const fixed = (columns: number) => rangeOf(rows.length, columns).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  const range = fixed(Math.max(1, ...rows.map((cells) => cells.length)));
  const area =
    printed === undefined
      ? ''
      : `<definedName name="_xlnm.Print_Area" localSheetId="${at}">${xmlText(`${sheet}!${fixed(printed)}`)}</definedName>`;
  const filter = isFiltered
    ? `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${xmlText(`${sheet}!${range}`)}</definedName>`
    : '';
  return `${filter}${area}<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${xmlText(`${sheet}!$1:$1`)}</definedName>`;
}
