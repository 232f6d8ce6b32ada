/** Every code a problem can carry, with what it means. Codes are permanent: docs/problems.md has a row for each. */
export const problemCodes = {
  "schema-type": "a value has the wrong type or form",
} as const;
export type ProblemCode = keyof typeof problemCodes;
