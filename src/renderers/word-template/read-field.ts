/** A field that the data does not have; its name is the message. */
export class UnknownField extends Error {
  override readonly name = 'UnknownField';
}

/** A list where one value is written. */
export class ListAsValue extends Error {
  override readonly name = 'ListAsValue';
}

/** What a document holds so far, and whether that is too much. */
export interface Counter {
  add(more: { readonly letters?: number; readonly values?: number }): void;
  isFull(): boolean;
}

interface Context {
  /** How many loops stand around. */
  readonly num: number;
  readonly meta: { readonly part: { readonly module?: string } };
}

/**
 * How a field finds its value: in what a loop is at, else in what is around it. What is not known is null in the data and
 * empty in the document; it never takes the value of the same name from further out. Own values only, no code.
 */
export function fieldReader(count: Counter, numeral: (value: number) => string) {
  return (field: string) => {
    const steps = field.trim().split('.');
    const isWhole = field.trim() === '.';
    return {
      get(scope: unknown, { num, meta }: Context): unknown {
        const found = isWhole ? { value: scope } : valueAt(scope, steps);
        // Undefined is answered from the loop further out.
        if (found === undefined && num > 0) return undefined;
        if (found === undefined) throw new UnknownField(field.trim());
        const { value } = found;
        count.add({ values: Array.isArray(value) ? value.length : 1 });
        // The library goes on after an error here; what finds nothing more to repeat comes to its end.
        if (count.isFull()) return '';
        return meta.part.module === 'loop'
          ? (value ?? '')
          : written(typeof value === 'number' ? numeral(value) : value, field);
      },
    };
  };
}

function valueAt(
  scope: unknown,
  [first = '', ...rest]: readonly string[],
): { readonly value: unknown } | undefined {
  if (!isRecord(scope) || !Object.hasOwn(scope, first)) return undefined;
  let value = scope[first];
  for (const step of rest) {
    if (value === null) return { value };
    // As in Liquid; `{{#hosts.size}}` shows what stands around a list only where the list is not empty.
    if (step === 'size' && Array.isArray(value)) return { value: value.length };
    if (!isRecord(value) || !Object.hasOwn(value, step)) return undefined;
    value = value[step];
  }
  return { value };
}

/** A text; of several texts, one behind the other. */
function written(value: unknown, field: string): string {
  if (value === null || value === undefined || value === false) return '';
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value.join(', ');
  throw new ListAsValue(field.trim());
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
