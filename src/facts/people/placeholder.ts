const WORDS =
  /\b(tb[acd]|t\.b\.[acd]|to be (advised|agreed|announced|arranged|confirmed|decided|determined|fixed|named)(?=\s*($|[).,;:/]))|not yet (known|confirmed|named)|name to follow)\b|\bn\.\s?n\.|\?{2,}|^(nn|\?|xxx*)$/i;

/** The words of a text that stand for something still open, `TBC`, `N.N.`, `to be confirmed`; undefined where there are none. */
export function placeholderIn(text: string): string | undefined {
  return WORDS.exec(text.trim())?.[0];
}
