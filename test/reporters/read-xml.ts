export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A strict reader of the little XML that reports and Office documents need: anything that is not well-formed throws. */
export function readXml(xml: string): Element {
  if (/[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/u.test(xml))
    throw new Error('a character that XML does not know');
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const body = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"(?: standalone="yes")?\?>\n?/, '');
  if (body === xml) throw new Error('no declaration');
  const token = /<\/([\w:.-]+)>|<([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
  while (token.lastIndex < body.length) {
    const at = token.lastIndex;
    const match = token.exec(body);
    const top = open.at(-1);
    if (!match || !top) throw new Error(`not well-formed at ${body.slice(at, at + 60)}`);
    const [, closing, name, attributes = '', isEmpty, text] = match;
    if (text !== undefined) top.text += decoded(text);
    else if (closing !== undefined) {
      if (open.pop()?.name !== closing) throw new Error(`${closing} is not open`);
    } else {
      const element: Element = {
        name: name ?? '',
        attributes: attributesOf(attributes),
        children: [],
        text: '',
      };
      top.children.push(element);
      if (isEmpty === '') open.push(element);
    }
  }
  const [first] = root.children;
  if (open.length !== 1 || !first || root.children.length > 1) throw new Error('not one element');
  return first;
}

/** White space in an attribute is a space, unless it is written as a number (XML 1.0, 3.3.3). */
function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/\s([\w:.-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      decoded(value.replace(/[\t\n\r]/g, ' ')),
    ]),
  );
}

function decoded(text: string): string {
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.test(text)) throw new Error(`a bare ampersand in ${text}`);
  return text.replace(/&(?:#(\d+)|(\w+));/g, (_, code, name) =>
    code ? String.fromCodePoint(Number(code)) : (ENTITIES[name] ?? ''),
  );
}
