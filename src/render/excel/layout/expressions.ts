/** The language of {{expressions}}: compiles a text to a function that fills it in. Given from outside. */
export type CompileExpression = (text: string) => (context: object) => string;

/** Fills in texts of a template for one view. */
export type Expander = (text: string, inner?: object) => string;

/**
 * Each text is compiled once for all workbooks, and filled in once for each record: a repeated column names its field in every row.
 *
 * @param view what {{field}} names at the top; with an inner record (a row, an item) that record's fields are named,
 * and the view's by {{../field}}, as inside {{#each}}
 */
export function createExpander(compile: CompileExpression, view: object): Expander {
  const compiled = compiledBy.get(compile) ?? new Map<string, Filled>();
  compiledBy.set(compile, compiled);
  const filled = new WeakMap<object, Map<string, string>>();
  const compileOnce = (text: string) => remember(compiled, text, () => compile(text));
  const fillIn = (text: string, inner: object) => {
    if (inner === view) return compileOnce(text)(view);
    return compileOnce(innerText(text))({ ...view, [innerName]: inner });
  };
  return (text, inner = view) => {
    if (!text.includes("{{")) return text;
    const known = filled.get(inner) ?? new Map<string, string>();
    filled.set(inner, known);
    return remember(known, text, () => fillIn(text, inner));
  };
}

/** The text as it is compiled for a record inside the view. */
export function innerText(text: string): string {
  return `{{#with ${innerName}}}${text}{{/with}}`;
}

type Filled = (context: object) => string;
const compiledBy = new WeakMap<CompileExpression, Map<string, Filled>>();
const innerName = "innerRecord";

function remember<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
