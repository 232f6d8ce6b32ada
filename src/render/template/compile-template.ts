import Handlebars from "handlebars";
import type { TextSource } from "../../base/byte-source.ts";
import { compileOptions } from "./compile-options.ts";
import { escapeFields, escapeHelper } from "./escape-fields.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { helpers } from "./helpers.ts";
import { knownSpecs } from "./known-specs.ts";

/** What `{{field}}` does to a value on its way into the text. */
export type Escape = (text: string) => string;

/** A compiled template: view in, text out. */
export type Render = (view: object) => string;

/**
 * Compile a checked template with its partials. `{{field}}` is escaped for Markdown, `{{{field}}}` is not.
 *
 * @throws where the source has a syntax error; `checkTemplate` reports those first.
 */
export function compileTemplate(source: TextSource, partials: ReadonlyMap<string, TextSource>): Render {
  const engine = createEngine(escapeMarkdown);
  for (const [name, partial] of partials) engine.registerPartial(name, engine.compileEscaped(partial.text));
  return engine.compileEscaped(source.text);
}

/** Compile a single string with expressions, such as a cell text: nothing is escaped. */
export function compileExpression(text: string): Render {
  expressions ??= createEngine((plain) => plain);
  return expressions.compileEscaped(text);
}

// An engine takes far longer to make than an expression, and a workbook has thousands of them.
let expressions: ReturnType<typeof createEngine> | undefined;

function createEngine(escape: Escape) {
  const engine = Handlebars.create();
  engine.registerHelper({
    ...ourHelpers,
    [escapeHelper]: (value: unknown, name: string) => escape(printed(value, name)),
  });
  return {
    registerPartial: (name: string, partial: Render) => engine.registerPartial(name, partial as Handlebars.Template),
    compileEscaped: (text: string): Render => {
      const spec = knownSpecs.get(text);
      return spec === undefined ? engine.compile(escapeFields(text), compileOptions) : engine.template(spec);
    },
  };
}

// Handlebars hands every helper a last argument of its own, which would pass for a value.
const ourHelpers = Object.fromEntries(
  Object.entries(helpers).map(([name, helper]) => [name, (...args: unknown[]) => helper(...args.slice(0, -1))]),
);

/** A value as text. A field that no check has seen to be missing is an error, never an empty string. */
function printed(value: unknown, name: string): string {
  if (value === undefined) throw new Error(`there is no field "${name}"`);
  if (value === null || value === false) return "";
  return typeof value === "string" ? value : String(value as number | true);
}
