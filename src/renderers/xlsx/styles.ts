import type { Words } from '../../language/words.ts';
import { DECLARATION } from '../office/properties.ts';

/** How cells look, in the order of `styles.xml`. */
export const LOOKS = [
  'text',
  'title',
  'title number',
  'title in the middle',
  'date',
  'time',
  'money',
  'whole',
  'overdue',
  'overdue date',
  'done',
  'done date',
  'total',
  'total money',
  'box',
  'week',
  'week of tour',
  'tour',
] as const;
export type Look = (typeof LOOKS)[number];

interface LookParts {
  readonly font: number;
  readonly format: number;
  readonly fill?: number;
  readonly border?: number;
  readonly align?: 'center' | 'right';
  /** Read from below: a long title over a narrow column. */
  readonly isUpright?: boolean;
}

/** The format of what is no number. */
const TEXT = 0;

/** Places of fonts, fills, borders and formats in the lists below. */
const LOOK_PARTS: Readonly<Record<Look, LookParts>> = {
  text: { font: 0, format: 0 },
  title: { font: 1, format: 0, fill: 2, border: 1 },
  'title number': { font: 1, format: 0, fill: 2, border: 1, align: 'right' },
  'title in the middle': { font: 1, format: 0, fill: 2, border: 1, align: 'center' },
  // In the middle they stand apart from the texts beside them, whichever way the sheet is read.
  date: { font: 0, format: 164, align: 'center' },
  time: { font: 0, format: 165, align: 'center' },
  money: { font: 0, format: 4 },
  whole: { font: 0, format: 3 },
  overdue: { font: 2, format: 0 },
  'overdue date': { font: 2, format: 164, align: 'center' },
  done: { font: 3, format: 0 },
  'done date': { font: 3, format: 164, align: 'center' },
  total: { font: 1, format: 0, border: 2 },
  'total money': { font: 1, format: 4, border: 2 },
  box: { font: 0, format: 0, align: 'center' },
  week: { font: 1, format: 164, fill: 2, border: 1, align: 'center', isUpright: true },
  'week of tour': { font: 1, format: 164, fill: 3, border: 1, align: 'center', isUpright: true },
  tour: { font: 1, format: 0, fill: 3 },
};

/** True of a cell that is read from below. */
export function isUpright(look: Look | undefined): boolean {
  return look !== undefined && LOOK_PARTS[look].isUpright === true;
}

const font = (color: string, bold = false) =>
  `<font>${bold ? '<b/>' : ''}<sz val="10"/><color rgb="FF${color}"/><name val="Arial"/><family val="2"/></font>`;
const fill = (color: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill></fill>`;
const line = (side: 'top' | 'bottom', color: string) =>
  `<${side} style="thin"><color rgb="FF${color}"/></${side}>`;
const border = (top: string, bottom: string) =>
  `<border><left/><right/>${top || '<top/>'}${bottom || '<bottom/>'}<diagonal/></border>`;
/** Formats of our own count from 164; 3 is `#,##0` and 4 `#,##0.00`, with the separators of the reader's country. */
const FORMATS =
  '<numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="hh:mm"/></numFmts>';

export function stylesXml({ direction }: Pick<Words, 'direction'>): string {
  // Texts are set in from the column before, which may be full. On an Arabic sheet a Latin one would lean against it.
  const textAlign = `horizontal="${direction === 'rtl' ? 'right' : 'left'}" indent="1"`;
  const fonts = [font('1D2530'), font('14507F', true), font('B3261E'), font('566071')];
  const fills = [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
    fill('F3F5F8'),
    fill('E9E3D2'),
  ];
  const borders = [
    border('', line('bottom', 'E3E7EC')),
    border('', line('bottom', '14507F')),
    border(line('top', '14507F'), ''),
  ];
  const looks = LOOKS.map((look) => {
    const {
      font: fontId,
      format,
      fill: fillId = 0,
      border: borderId = 0,
      align,
      isUpright = false,
    } = LOOK_PARTS[look];
    const across = align !== undefined ? `horizontal="${align}"` : format === TEXT ? textAlign : '';
    const down = isUpright ? 'vertical="bottom" textRotation="90"' : 'vertical="top" wrapText="1"';
    return `<xf numFmtId="${format}" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment ${[across, down].join(' ').trim()}/></xf>`;
  });
  return `${DECLARATION}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${FORMATS}${counted('fonts', fonts)}${counted('fills', fills)}${counted('borders', borders)}<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>${counted('cellXfs', looks)}<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}

function counted(name: string, items: readonly string[]): string {
  return `<${name} count="${items.length}">${items.join('')}</${name}>`;
}
