/** What Markdown has no mark for: `::: name argument key=value`. */
export type Directive = {
  readonly name: string;
  /** The words that are not key=value, joined by spaces; "" where there are none */
  readonly argument: string;
  readonly attributes: Readonly<Record<string, string>>;
};
