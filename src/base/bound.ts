/** A space at which no line ends. */
export const NO_BREAK = '\u00A0';

const [CAPITAL, LETTER] = ['A-Z\u00C0-\u00DE\u0100-\u024FЀ-Я', 'A-Za-z\u00C0-\u024FЀ-ӿ'];

/** `Mr.` or any short word with a capital and a point, before a name or a number: `Mr. Kamau`, `H.E. Dr. A`, `St. John`. */
const ABBREVIATION = new RegExp(
  `(?<![${LETTER}])(?:Mr|Mrs|Ms|Dr|Mme|Mlle|г-н|г-жа|(?:[${CAPITAL}][${LETTER}]{0,3}\\.)+) (?=[${CAPITAL}\\d])`,
  'g',
);
/** A number before its unit in the languages of documents, and a day before its month and year: `10 min`, `7 June 2027`. */
const NUMBER = new RegExp(
  `\\d (?=(?:h|min|km|ч|мин|км|г\\.|soat|daqiqa|jam|minit|س|د|كم)(?![${LETTER}])|[${LETTER}]{3,10} \\d{4})`,
  'g',
);

/** Hours before their minutes: `1 h 30 min`. */
const HOURS = /\d\u00A0(?:h|ч|soat|jam|س) (?=\d)/g;

/** A telephone number with the code of its country. */
const TELEPHONE = /\+\d[\d ().-]{5,}\d/g;

/** Between two languages, or one thing and another: no line begins with it. */
const SLASH = / \/ /g;

/** The text with no end of a line within what is read as one: a form of address and the name, a number and its unit, a telephone number. */
export function bound(text: string): string {
  const bind = (end: string) => end.slice(0, -1) + NO_BREAK;
  return text
    .replace(ABBREVIATION, bind)
    .replace(NUMBER, bind)
    .replace(HOURS, bind)
    .replace(SLASH, `${NO_BREAK}/ `)
    .replace(TELEPHONE, (number) => number.replaceAll(' ', NO_BREAK));
}
