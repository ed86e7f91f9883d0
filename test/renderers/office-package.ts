import { posix } from 'node:path';
import { type Parts, unpackedWithin } from '../../src/renderers/office/container.ts';
import { type Element, readXml } from '../reporters/read-xml.ts';

export interface OfficePackage {
  /** Every XML part by its name, read. */
  readonly xml: ReadonlyMap<string, Element>;
  readonly names: readonly string[];
}

/** Takes a container of ours apart: XML as text, the rest as bytes. */
export function unpacked(bytes: Uint8Array): Parts {
  const parts = unpackedWithin(bytes, { unpacked: 1e9, parts: 1e4 });
  if (typeof parts === 'string') throw new Error(parts);
  return parts;
}

/**
 * Opens an Office document as strictly as Office does (ECMA-376, part 2): every part well-formed and of a stated type,
 * every relationship with an id of its own and a target that is there, every id that is used related. Throws otherwise.
 */
export function openPackage(bytes: Uint8Array): OfficePackage {
  const parts = unpacked(bytes);
  const names = [...parts.keys()];
  const xml = new Map(
    [...parts].flatMap(([name, content]) =>
      typeof content === 'string' ? [[name, readXml(withDeclaration(name, content))] as const] : [],
    ),
  );
  if (names[0] !== '[Content_Types].xml') throw new Error('the types of the parts do not come first');
  checkTypes(xml.get('[Content_Types].xml'), names);
  for (const name of names.filter((part) => part.endsWith('.rels'))) checkRelations(name, xml, names);
  return { xml, names };
}

/** Drawings are elements without a declaration of their own. */
function withDeclaration(name: string, content: string): string {
  return name.endsWith('.svg') ? `<?xml version="1.0" encoding="UTF-8"?>\n${content.trim()}` : content;
}

function checkTypes(types: Element | undefined, names: readonly string[]): void {
  const children = types?.children ?? [];
  const extensions = children.flatMap(({ attributes }) => attributes.Extension ?? []);
  const overridden = children.flatMap(({ attributes }) => attributes.PartName ?? []);
  for (const name of names.filter((part) => part !== '[Content_Types].xml'))
    if (!overridden.includes(`/${name}`) && !extensions.includes(name.split('.').at(-1) ?? ''))
      throw new Error(`${name} has no type`);
  for (const name of overridden) if (!names.includes(name.slice(1))) throw new Error(`${name} is not there`);
}

function checkRelations(name: string, xml: ReadonlyMap<string, Element>, names: readonly string[]): void {
  const relations = (xml.get(name)?.children ?? []).map(({ attributes }) => attributes);
  const ids = relations.map(({ Id }) => Id ?? '');
  if (new Set(ids).size < ids.length) throw new Error(`${name} uses an id twice`);
  const folder = posix.dirname(posix.dirname(name));
  for (const { Target = '', TargetMode } of relations) {
    const target = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target);
    if (TargetMode !== 'External' && !names.includes(target))
      throw new Error(`${name} leads to ${target}, which is not there`);
  }
  const source = xml.get(posix.join(folder, posix.basename(name, '.rels')));
  for (const id of source === undefined ? [] : valuesOf(source, /^r:(id|embed|link)$/))
    if (!ids.includes(id)) throw new Error(`${id} in ${name} is not related to anything`);
}

/** Values of the attributes of that name, anywhere below. */
export function valuesOf(element: Element, attribute: RegExp): string[] {
  return elementsOf(element).flatMap(({ attributes }) =>
    Object.entries(attributes).flatMap(([key, value]) => (attribute.test(key) ? [value] : [])),
  );
}

/** An element and all below it, in the order of the text. */
export function elementsOf(element: Element): Element[] {
  return [element, ...element.children.flatMap(elementsOf)];
}

/** All text of a part. */
export function textOf(element: Element): string {
  return elementsOf(element)
    .map(({ text }) => text)
    .join('\n');
}
