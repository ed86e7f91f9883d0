import { codePoint, excerpt } from './excerpt.ts';
import { writing } from './mend.ts';
import type { Problem } from './problem.ts';

/** A name with a value, from an offset to the end of its line, that the parser cannot see as such: `title:A`, `title：A`, `title = A`. */
export function mistypedPair(text: string, start: number): Problem | undefined {
  const match =
    /^([\p{L}\p{N}_-]+)(:|\s*：\s*|\s+=\s+|:[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+)([^\s/].*)$/u.exec(
      text,
    );
  if (!match) return undefined;
  const [, name = '', sign = '', value = ''] = match;
  // A time of day.
  if (sign === ':' && /^\d{1,2}$/.test(name) && /^\d\d\b/.test(value)) return undefined;
  const place = { start, end: start + text.trimEnd().length };
  const to = `${name}: ${value.trimEnd()}`;
  return {
    rule: 'yaml-syntax',
    message: `${excerpt(text)} ${fault(sign)}`,
    help: `Write \`${to}\`.`,
    fixes: [writing(place, to, 'safe')],
    ...place,
  };
}

function fault(sign: string): string {
  if (sign === ':') return 'has no space after its colon, so it is not read as a name with a value.';
  if (sign.includes('：')) return 'has a full-width colon; YAML knows only the ordinary one.';
  if (sign.includes('=')) return 'has an equals sign where YAML has a colon.';
  return `has a special space, ${codePoint(sign.slice(1))}, after its colon; YAML counts only ordinary spaces.`;
}
