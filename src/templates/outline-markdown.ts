import type { Token, Tokens } from 'marked';
import { singleLine } from '../base/single-line.ts';
import type { Words } from '../language/words.ts';
import { type Block, heading, type Item, type Outline, paragraph } from '../outline/outline.ts';

/**
 * Markdown as a document without a format. Only its shape counts: headings, paragraphs, lists, quotations as notes, tables,
 * and lines that a backslash or two spaces keep apart. Emphasis, links and HTML are the words in them.
 */
export async function outlineMarkdown(text: string, title: string, words: Words): Promise<Outline> {
  const { Lexer } = await import('marked');
  const blocks = new Lexer({ gfm: true }).lex(text).flatMap(blockOf);
  return { lang: words.code, direction: words.direction, title, blocks };
}

function blockOf(token: Token): Block[] {
  switch (token.type) {
    case 'heading': {
      const { depth } = token as Tokens.Heading;
      return [heading(depth === 1 ? 1 : depth === 2 ? 2 : 3, wordsOf([token]))];
    }
    case 'paragraph':
    case 'text':
      return paragraphOf(token);
    case 'html':
    case 'code':
      return filled((token as Tokens.Generic).raw);
    case 'blockquote':
      return [{ kind: 'note', tone: 'neutral', text: wordsOf((token as Tokens.Blockquote).tokens) }];
    case 'list':
      return [{ kind: 'list', items: (token as Tokens.List).items.map(itemOf) }];
    case 'table':
      return [tableOf(token as Tokens.Table)];
    default:
      return [];
  }
}

function filled(text: string): Block[] {
  const line = singleLine(text);
  return line === '' ? [] : [paragraph(line)];
}

function paragraphOf(token: Token): Block[] {
  const lines: Token[][] = [[]];
  for (const inner of ('tokens' in token ? token.tokens : undefined) ?? [])
    if (inner.type === 'br') lines.push([]);
    else lines.at(-1)?.push(inner);
  const written = lines.map(wordsOf).filter((line) => line !== '');
  if (written.length === 0) return [];
  return written.length === 1 ? [paragraph(written[0] ?? '')] : [{ kind: 'lines', lines: written }];
}

/** `**Who:** what` is an item with a lead. */
function itemOf({ tokens }: Tokens.ListItem): Item {
  const inner = tokens.flatMap((token) => ('tokens' in token && token.tokens ? token.tokens : [token]));
  const [first, ...rest] = inner;
  const lead = first?.type === 'strong' ? wordsOf([first]) : '';
  return lead.endsWith(':')
    ? { tone: 'neutral', lead: lead.slice(0, -1), text: wordsOf(rest) }
    : { tone: 'neutral', text: wordsOf(inner) };
}

function tableOf({ header, rows }: Tokens.Table): Block {
  const cells = rows.map((row) => row.map(({ tokens }) => wordsOf(tokens)));
  return {
    kind: 'table',
    columns: header.map(({ tokens }, i) => {
      const longest = Math.max(
        ...[tokens, ...rows.map((row) => row[i]?.tokens ?? [])].map((one) => wordsOf(one).length),
      );
      return { title: wordsOf(tokens), share: Math.min(8, Math.max(2, Math.ceil(longest / 6))) };
    }),
    rows: cells.map((row) => ({ tone: 'neutral', cells: row })),
  };
}

/** The words of tokens, without what marks them up. */
function wordsOf(tokens: readonly Token[]): string {
  return singleLine(tokens.map(wordOf).join(''));
}

function wordOf(token: Token): string {
  if (token.type === 'br') return ' ';
  if ('tokens' in token && token.tokens && token.tokens.length > 0) return token.tokens.map(wordOf).join('');
  return 'text' in token ? unescaped(String(token.text)) : token.raw;
}

/** The lexer escapes what goes into HTML. */
function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
