/** Something by the dotted path of its field: request.amount. */
export type Entry<Value> = readonly [field: string, value: Value];

/** Values as records in records, by their fields. */
export function nested<Value>(entries: readonly Entry<Value>[]): Record<string, unknown> {
  const whole: Record<string, unknown> = {};
  for (const [field, value] of entries) {
    const steps = field.split(".");
    const last = steps.pop() ?? "";
    const inner = steps.reduce((record, step) => (record[step] ??= {}) as Record<string, unknown>, whole);
    inner[last] = value;
  }
  return whole;
}

/** The value in a field; undefined where a step is missing. */
export function valueIn(record: object, field: string): unknown {
  return field.includes(".") ? field.split(".").reduce<unknown>(stepInto, record) : stepInto(record, field);
}

function stepInto(record: unknown, step: string): unknown {
  return (record as Record<string, unknown> | null | undefined)?.[step];
}
