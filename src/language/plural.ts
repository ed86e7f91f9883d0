/** `1 день`, `2 дня`, `5 дней`: the form of a Russian noun behind a number (CLDR plural rules). */
export function russian(count: number, one: string, few: string, many: string): string {
  const [tens, units] = [count % 100, count % 10];
  const form = tens > 10 && tens < 20 ? many : units === 1 ? one : units > 1 && units < 5 ? few : many;
  return `${count} ${form}`;
}

/** A number in the digits that a document is written in. */
export type Numeral = (value: number) => string;

/** Forms of an Arabic noun by CLDR's plural rules; one and two are said without a digit. */
export interface ArabicForms {
  readonly zero: string;
  readonly one: string;
  readonly two: string;
  /** 3 to 10, 103 to 110, … */
  readonly few: string;
  /** 11 to 99, 111 to 199, … */
  readonly many: string;
  /** 100, 101, 102, 200, … */
  readonly other: string;
}

/** `يوم واحد`, `يومان`, `5 أيام`, `11 يومًا`. */
export function arabic(num: Numeral, count: number, forms: ArabicForms): string {
  const tens = count % 100;
  if (count === 0) return forms.zero;
  if (count === 1) return forms.one;
  if (count === 2) return forms.two;
  if (tens >= 3 && tens <= 10) return `${num(count)} ${forms.few}`;
  return `${num(count)} ${tens >= 11 ? forms.many : forms.other}`;
}
