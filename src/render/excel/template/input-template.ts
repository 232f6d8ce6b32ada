import * as z from "zod";

/** Excel's own limits of characters in the messages of a validation. */
export const longestMessages = { title: 32, message: 255, error: 225 } as const;

/**
 * A column whose cells somebody fills in.
 *
 * `amount`: a whole number from 0; `number`: any figure; `text`: at most `longest` characters. `field` names the
 * column for the program that reads the workbook when it comes back. `title` and `message` appear beside a chosen
 * cell, `error` where what was typed is refused.
 */
export const InputTemplate = z.strictObject({
  field: z.string(),
  kind: z.enum(["amount", "number", "text"]),
  title: z.string(),
  message: z.string(),
  error: z.string(),
  longest: z.int().min(1).max(32_767).default(400),
});
export type InputTemplate = z.infer<typeof InputTemplate>;

/** The texts of an input, which may hold {{expressions}}. */
export type InputTexts = Pick<InputTemplate, "field" | "title" | "message" | "error">;

/** Which of an input's messages is longer than Excel takes; undefined where none is. */
export function messageFault(input: InputTexts): string | undefined {
  const names = ["title", "message", "error"] as const;
  const long = names.find((name) => input[name].length > longestMessages[name]);
  if (long === undefined) return undefined;
  return `the ${long} of the input "${input.field}" has ${input[long].length} characters, and Excel takes ${longestMessages[long]}`;
}
