/** A test of every field of an object: a field that is missing here does not compile. */
export type Shape<Whole> = { readonly [Key in keyof Whole]-?: (value: unknown) => value is Whole[Key] };

/** Whether a value is an object with the fields of a shape, as they have to be, and without any other. */
export function isOf<Whole extends object>(shape: Shape<Whole>): (value: unknown) => value is Whole {
  const fields = Object.entries(shape) as readonly (readonly [string, (value: unknown) => boolean])[];
  return (value): value is Whole => {
    if (typeof value !== 'object' || value === null) return false;
    const record = value as Readonly<Record<string, unknown>>;
    return (
      Object.keys(record).every((key) => Object.hasOwn(shape, key)) && fields.every(([key, is]) => is(record[key]))
    );
  };
}

export function isString(value: unknown): value is string {
  return typeof value === 'string';
}

export function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

/** Whether a value is a number that JSON can have. */
export function isFinite(value: unknown): value is number {
  return Number.isFinite(value);
}

/** Whether a value is one of a list. */
export function isAmong<Value extends string>(
  values: Readonly<Record<Value, true>>,
): (value: unknown) => value is Value {
  return (value): value is Value => isString(value) && Object.hasOwn(values, value);
}

/** Whether a value is a list whose parts are as they have to be. */
export function isArrayOf<Part>(is: (value: unknown) => value is Part): (value: unknown) => value is readonly Part[] {
  return (value): value is readonly Part[] => Array.isArray(value) && value.every(is);
}

/** Whether a value is missing, or as it has to be. */
export function isMaybe<Value>(is: (value: unknown) => value is Value): (value: unknown) => value is Value | undefined {
  return (value): value is Value | undefined => value === undefined || is(value);
}
