/** Words of forms of address that also stand before a title, `His Excellency the Minister`: lower case and without dots. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  `the his her excellency majesty highness royal honourable honorable hon right rt he hh mr mrs ms miss mx dr prof sir dame
lord lady baron baroness datuk dato datin tan sri seri tun puan encik tuan haji hajah ir ts engr eng shri smt adv rev ustaz`.split(
    /\s+/,
  ),
);

/** Those that stand before a name alone: `Sr.` before a title is senior. Spanish, Portuguese, French, German, Russian. */
const BEFORE_NAMES: ReadonlySet<string> = new Set(
  'sr sra srta dra dona enf mme mlle herr frau господин госпожа'.split(' '),
);

/** True where the words of a name, lower case and without dots, begin with a form of address. "Tan" alone is a surname, and half a title before "Sri". */
export function beginsWithForm([first = '', second]: readonly string[]): boolean {
  return BEFORE_NAMES.has(first) || (HONORIFICS.has(first) && (first !== 'tan' || second === 'sri'));
}

/** Words with which titles begin and names do not: house list. */
export const POST =
  /^(?:head|chief|deputy|vice|senior|director|minister|governor|mayor|president|chair|chairman|chairwoman|chairperson|member|secretary|officer|manager|expert|engineer|advis[eo]r|assistant|clerk|specialist|coordinator|commissioner|counsell?or|ceo|partner|professor of)\b/i;
