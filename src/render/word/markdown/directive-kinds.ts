/** What a directive takes. */
export type DirectiveKind = {
  /** blocks: the lines up to `:::` stand inside it */
  readonly inside: "nothing" | "blocks";
  readonly argument: "none" | "optional" | "required";
  readonly attributes: readonly string[];
};

const block = (argument: DirectiveKind["argument"], ...attributes: string[]): DirectiveKind => ({
  inside: "blocks",
  argument,
  attributes,
});
const single = (argument: DirectiveKind["argument"], ...attributes: string[]): DirectiveKind => ({
  inside: "nothing",
  argument,
  attributes,
});

/** Every directive. docs/markdown.md tells template authors the same. */
export const directiveKinds: Readonly<Record<string, DirectiveKind>> = {
  bookmark: single("required"),
  box: block("optional"),
  center: block("none"),
  chart: single("required", "width", "height", "caption"),
  column: block("none"),
  columns: block("optional", "gap"),
  entry: single("required", "text", "level", "page"),
  form: block("optional"),
  image: single("required", "alt", "width", "caption"),
  keep: block("none"),
  landscape: block("none"),
  list: block("required"),
  note: block("none"),
  number: block("none", "labels"),
  outline: block("required"),
  page: single("none"),
  plain: block("none"),
  right: block("none"),
  section: single("required"),
  style: block("required"),
  table: block("none", "widths", "caption", "unit", "header", "labels", "total", "width", "align", "vertical", "keep"),
  toc: single("none", "depth", "title"),
};
