import type { LocalDate } from '../../base/calendar.ts';
import type { Words } from '../../language/words.ts';
import { xmlText } from './xml.ts';

/** What every part of an Office document starts with. */
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** `docProps/core.xml`; the day a document speaks of is also the day it was made, whatever the clock says. */
export function coreXml(title: string, asOf: LocalDate, { code }: Words): string {
  const moment = `<dcterms:created xsi:type="dcterms:W3CDTF">${asOf}T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${asOf}T00:00:00Z</dcterms:modified>`;
  return `${DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title><dc:creator>studytour</dc:creator><dc:language>${xmlText(code)}</dc:language>${moment}</cp:coreProperties>`;
}
