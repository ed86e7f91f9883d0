import { type Parts, unpackedWithin } from '../office/container.ts';

/** Most bytes of a template, packed and unpacked: a document of some hundred pages with a coat of arms has a tenth. */
export const LIMITS = { packed: 2e7, unpacked: 1e8, parts: 1000 };
/** Most letters of one part that fields are looked for in, and most fields in it. */
const MOST_XML = 5e6;
const MOST_FIELDS = 5000;

/** The parts of a Word document, or why it cannot be a template; says nothing about its fields. */
export function openTemplate(bytes: Uint8Array): { readonly parts: Parts } | { readonly fault: string } {
  if (bytes.length > LIMITS.packed)
    return { fault: `It has ${bytes.length} bytes; ${LIMITS.packed} are the most. Take pictures out of it.` };
  const parts = unpackedWithin(bytes, LIMITS);
  if (parts === 'too large')
    return {
      fault: `It unpacks to more than ${LIMITS.unpacked} bytes or ${LIMITS.parts} parts. Take pictures out of it, and save it anew.`,
    };
  if (parts === 'unreadable' || !parts.has('word/document.xml'))
    return {
      fault:
        'It is no Word document. Open it in Word or LibreOffice, and save it as .docx, without a password.',
    };
  if (parts.has('word/vbaProject.bin'))
    return { fault: 'It holds macros. Save it as .docx, which has none.' };
  if (/template\.main\+xml/.test(String(parts.get('[Content_Types].xml'))))
    return { fault: 'It is a Word template (.dotx). Save it as a document (.docx).' };
  return tooLong(parts) ?? { parts };
}

function tooLong(parts: Parts): { readonly fault: string } | undefined {
  for (const [name, content] of parts) {
    if (typeof content !== 'string' || !name.endsWith('.xml')) continue;
    if (content.length > MOST_XML)
      return { fault: `Its ${name} has ${content.length} letters; ${MOST_XML} are the most. Shorten it.` };
    if (content.split('{{').length > MOST_FIELDS)
      return { fault: `It has more than ${MOST_FIELDS} fields. Use loops, {{#days}} … {{/days}}.` };
  }
  return undefined;
}
