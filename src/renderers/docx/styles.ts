import type { Words } from '../../language/words.ts';
import { DECLARATION } from '../office/properties.ts';
import { xmlText } from '../office/xml.ts';
import type { Page } from './page.ts';
import { isEastAsian } from './text.ts';

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** Colours of print: dark enough on white paper, also where it is printed grey. */
export const INK = { accent: '14507F', soft: '566071', line: 'C3CAD3', tint: 'F3F5F8' } as const;

/** Fonts that every Office has, one for each family of scripts; Word takes the one that a letter needs. */
const FONTS = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial" w:eastAsia="Microsoft YaHei"/>';

/** `styles.xml`: Word's own names, so that the user's style gallery, table of contents and templates know them. */
export function stylesXml(words: Words, { textWidth }: Page): string {
  const line = smallLine(textWidth);
  /** In 240ths of a font's own line: those of Chinese fonts are higher by a third. */
  const lead = (line: number) => (isEastAsian(words.code) ? Math.round(line * 0.85) : line);
  return `${DECLARATION}<w:styles ${NAMESPACE}><w:docDefaults><w:rPrDefault><w:rPr>${FONTS}<w:sz w:val="20"/><w:szCs w:val="20"/>${languages(words)}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="60" w:line="${lead(252)}" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>${[
    style('paragraph', 'Normal', 'Normal', { isDefault: true, paragraph: '<w:widowControl/>' }),
    style('character', 'DefaultParagraphFont', 'Default Paragraph Font', { isDefault: true }),
    style('table', 'TableNormal', 'Normal Table', {
      isDefault: true,
      table:
        '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="20" w:type="dxa"/><w:left w:w="80" w:type="dxa"/><w:bottom w:w="20" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr>',
    }),
    style('paragraph', 'Title', 'Title', {
      paragraph: `<w:keepNext/><w:keepLines/><w:spacing w:before="0" w:after="100" w:line="240" w:lineRule="auto"/>`,
      run: bold(32, INK.accent),
    }),
    headingStyle(1, 360, 120, 28, INK.accent, `<w:pBdr>${edge('bottom', 8, 3, INK.accent)}</w:pBdr>`),
    headingStyle(2, 240, 80, 23, '1D2530', ''),
    headingStyle(3, 160, 60, 20, INK.soft, ''),
    style('paragraph', 'ListBullet', 'List Bullet', {
      paragraph: '<w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:after="30"/>',
    }),
    style('paragraph', 'Caption', 'caption', {
      paragraph: '<w:keepLines/><w:spacing w:before="40" w:after="200"/>',
      run: `<w:color w:val="${INK.soft}"/><w:sz w:val="18"/><w:szCs w:val="18"/>`,
    }),
    style('paragraph', 'Note', 'Note', {
      paragraph: `<w:keepLines/><w:pBdr>${edge('left', 24, 8, INK.soft)}</w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="${INK.tint}"/><w:spacing w:before="80" w:after="160"/><w:ind w:left="180"/>`,
    }),
    style('paragraph', 'TableText', 'Table Text', {
      paragraph: `<w:spacing w:after="10" w:line="${lead(240)}" w:lineRule="auto"/>`,
      run: '<w:sz w:val="18"/><w:szCs w:val="18"/>',
    }),
    // Two tables grow together without a paragraph between them, and one must end the document.
    style('paragraph', 'TableGap', 'Table Gap', {
      paragraph: '<w:spacing w:before="0" w:after="0" w:line="100" w:lineRule="exact"/>',
      run: '<w:sz w:val="8"/><w:szCs w:val="8"/>',
    }),
    style('paragraph', 'TableEnd', 'Table End', {
      paragraph: '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>',
      run: '<w:sz w:val="2"/><w:szCs w:val="2"/>',
    }),
    style('paragraph', 'Signature', 'Signature', {
      paragraph: `<w:keepLines/><w:spacing w:before="${SIGNED}"/>`,
    }),
    style('paragraph', 'Header', 'header', { paragraph: line, run: SMALL }),
    style('paragraph', 'Footer', 'footer', { paragraph: line, run: SMALL }),
    style('character', 'Strong', 'Strong', { run: '<w:b/><w:bCs/>' }),
    tableStyle('StudytourTable', 'Studytour Table', 'titled'),
    tableStyle('StudytourProgramme', 'Studytour Programme', 'untitled'),
    tableStyle('StudytourFacts', 'Studytour Facts', 'untitled'),
  ].join('')}</w:styles>`;
}

/** Room to sign in, 9 mm in twentieths of a point: a letter to a host with twelve names still stands on one sheet. */
const SIGNED = 510;

const SMALL = `<w:color w:val="${INK.soft}"/><w:sz w:val="16"/><w:szCs w:val="16"/>`;

/** The tab stands at the end of the line. */
function smallLine(width: number): string {
  return `<w:tabs><w:tab w:val="right" w:pos="${width}"/></w:tabs><w:spacing w:after="0" w:line="240" w:lineRule="auto"/>`;
}

interface StyleParts {
  readonly isDefault?: boolean;
  readonly paragraph?: string;
  readonly run?: string;
  readonly table?: string;
}

function style(
  kind: 'paragraph' | 'character' | 'table',
  id: string,
  name: string,
  { isDefault = false, paragraph, run, table }: StyleParts,
): string {
  const isBase = isDefault || kind === 'character';
  const base = kind === 'table' ? 'TableNormal' : 'Normal';
  return `<w:style w:type="${kind}"${isDefault ? ' w:default="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>${
    isBase ? '' : `<w:basedOn w:val="${base}"/>`
  }${/^(Title|Heading)/.test(id) ? '<w:next w:val="Normal"/>' : ''}<w:qFormat/>${
    paragraph === undefined ? '' : `<w:pPr>${paragraph}</w:pPr>`
  }${run === undefined ? '' : `<w:rPr>${run}</w:rPr>`}${table ?? ''}</w:style>`;
}

function headingStyle(
  level: 1 | 2 | 3,
  before: number,
  after: number,
  size: number,
  color: string,
  border: string,
): string {
  return style('paragraph', `Heading${level}`, `heading ${level}`, {
    paragraph: `<w:keepNext/><w:keepLines/>${border}<w:spacing w:before="${before}" w:after="${after}" w:line="240" w:lineRule="auto"/><w:outlineLvl w:val="${level - 1}"/>`,
    run: bold(size, color),
  });
}

function bold(size: number, color: string): string {
  return `<w:b/><w:bCs/><w:color w:val="${color}"/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`;
}

function edge(side: string, eighths: number, space: number, color: string): string {
  return `<w:${side} w:val="single" w:sz="${eighths}" w:space="${space}" w:color="${color}"/>`;
}

/** A table's lines are drawn on the table itself; the style gives the row of titles its look. */
function tableStyle(id: string, name: string, titles: 'titled' | 'untitled'): string {
  const head = `<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/><w:color w:val="${INK.accent}"/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${INK.tint}"/></w:tcPr></w:tblStylePr>`;
  return style('table', id, name, { table: titles === 'titled' ? head : '' });
}

function languages({ code, direction }: Words): string {
  const tag = xmlText(code);
  const eastAsian = isEastAsian(code) ? tag : 'zh-CN';
  // What is written in Latin letters there is at best English, and its words are not to be broken anywhere.
  const latin = direction === 'rtl' || isEastAsian(code) ? 'en-GB' : tag;
  return `<w:lang w:val="${latin}" w:eastAsia="${eastAsian}" w:bidi="${direction === 'rtl' ? tag : 'ar-SA'}"/>`;
}

/** `numbering.xml`: the one bullet that `List Bullet` asks for. */
export function numberingXml(): string {
  return `${DECLARATION}<w:numbering ${NAMESPACE}><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="ListBullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="284" w:hanging="284"/></w:pPr><w:rPr>${FONTS}</w:rPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;
}

/** `settings.xml`: as Word 2013 and later lay documents out, without the mode of compatibility. */
export function settingsXml({ code, direction }: Words): string {
  const tag = xmlText(code);
  const theme =
    direction === 'rtl'
      ? `w:val="en-GB" w:bidi="${tag}"`
      : isEastAsian(code)
        ? `w:val="en-GB" w:eastAsia="${tag}"`
        : `w:val="${tag}"`;
  return `${DECLARATION}<w:settings ${NAMESPACE}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang ${theme}/></w:settings>`;
}
