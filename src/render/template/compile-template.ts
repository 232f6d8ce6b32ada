import Handlebars from "handlebars";
import type { TextSource } from "../../base/byte-source.ts";
import { fieldOf, helpers } from "./helpers.ts";
import { knownSpecs } from "./known-specs.ts";
import { markTags, tagHelpers } from "./mark-tags.ts";
import { filled, isWordName, type Wording, type Words, wordsOf } from "../../words/paper-words.ts";
import { countStep, newRun, printedText, refuseLength, runFault, type TemplateRun } from "./template-run.ts";

/** What `{{field}}` does to a value on its way into the text. */
export type Escape = (text: string) => string;

/** A compiled template: view in, text out. @throws ProblemError at the tag where a view gives nothing to print, or too much */
export type Render = (view: object) => string;

/**
 * Compile a checked template with its partials. `{{field}}` is escaped for Markdown, `{{{field}}}` is not.
 *
 * What `checkTemplate` finds is not looked for again: a text of which it told something may print anything.
 */
export function compileTemplate(source: TextSource, partials: ReadonlyMap<string, TextSource>): Render {
  const engine = createEngine(escapeMarkdown);
  for (const [name, partial] of partials) engine.registerPartial(name, partial);
  return engine.compileMarked(source);
}

/** Compile a single string with expressions, such as a cell text; without `escape` values stand as they are. */
export function compileExpression(text: string, escape: Escape = unchanged): Render {
  const engine = engines.get(escape) ?? createEngine(escape);
  engines.set(escape, engine);
  return engine.compileMarked({ file: "", text });
}

function unchanged(text: string): string {
  return text;
}

// An engine takes far longer to make than an expression, and a workbook has thousands of them.
const engines = new WeakMap<Escape, ReturnType<typeof createEngine>>();

function createEngine(escape: Escape) {
  const engine = Handlebars.create();
  const run = newRun("");
  engine.registerHelper({
    ...valueHelpers,
    ...tagsOf(run, escape),
    say: sayerOf(run),
    each: loopOf(run),
    with: within,
  });
  const compiled = ({ text }: TextSource) => {
    const spec = knownSpecs.get(text);
    return spec === undefined ? engine.compile(markTags(text), compileOptions) : engine.template(spec);
  };
  return {
    registerPartial: (name: string, partial: TextSource) =>
      engine.registerPartial(name, calledIn(run, partial.file, compiled(partial))),
    compileMarked: (source: TextSource): Render => {
      const fill = compiled(source);
      return (view) => {
        Object.assign(run, newRun(source.file), { words: wordsOf((view as Printed).wording ?? {}) });
        try {
          return fill(view);
        } catch (error) {
          throw runFault(run, error);
        }
      };
    },
  };
}

/** What every view of a paper says of its words. */
type Printed = { readonly wording?: Wording };

/** {{say "year.range" from=… to=…}}: a word of the paper's language, or the dataset's own, filled in. */
function sayerOf(run: TemplateRun & { words?: Words }) {
  return (name: string, { hash }: Handlebars.HelperOptions): string | undefined =>
    run.words !== undefined && isWordName(name)
      ? filled(run.words.texts[name], hash as Record<string, unknown>)
      : undefined;
}

// Handlebars hands every helper a last argument of its own, which would pass for a value.
const valueHelpers = Object.fromEntries(
  [...helpers].map(([name, { call }]) => [name, (...values: unknown[]) => call(...values.slice(0, -1))]),
);

/** The helpers that tags are handed to. */
function tagsOf(run: TemplateRun, escape: Escape): Handlebars.HelperDeclareSpec {
  const printer = (change: Escape) => (value: unknown, name: string, position: number) => {
    countStep(run, position);
    return change(printedText(run, value, name));
  };
  return {
    [tagHelpers.escaped]: printer(escape),
    [tagHelpers.plain]: printer((text) => text),
    [tagHelpers.path]: (from: unknown, ...names: unknown[]) => names.slice(0, -1).reduce(fieldOf, from),
    [tagHelpers.call]: (position: number) => {
      countStep(run, position);
      return "";
    },
  };
}

/** A partial as Handlebars calls it; where it breaks off, the run still says in which file. */
function calledIn(run: TemplateRun, file: string, fill: Handlebars.TemplateDelegate): Handlebars.TemplateDelegate {
  return (context: unknown, options?: Handlebars.RuntimeOptions) => {
    const { file: caller, position } = run;
    run.file = file;
    // A group of fields that is not there has none.
    const text = fill(context ?? {}, options);
    refuseLength(run, text.length);
    run.file = caller;
    run.position = position;
    return text;
  };
}

/** What follows the list: where the tag stands, and what Handlebars brings along. */
type LoopEnd = [position: number, options: Handlebars.HelperOptions];

/** {{#each}} as Handlebars has it, counted. */
function loopOf(run: TemplateRun) {
  return function each(this: unknown, list: unknown, ...[position, options]: LoopEnd): string {
    const isGroup = typeof list === "object" && list !== null;
    const entries: [key: string | number, item: unknown][] = Array.isArray(list)
      ? [...list.entries()]
      : Object.entries(isGroup ? list : {});
    if (entries.length === 0) return options.inverse(this);
    const data = Handlebars.createFrame(options.data) as Record<string, unknown>;
    let text = "";
    for (const [index, [key, item]] of entries.entries()) {
      countStep(run, position);
      Object.assign(data, { key, index, first: index === 0, last: index === entries.length - 1 });
      text += options.fn(entered(item, this), { data, blockParams: [item, key] });
      refuseLength(run, text.length);
    }
    return text;
  };
}

/** {{#with}} as Handlebars has it. */
function within(this: unknown, value: unknown, options: Handlebars.HelperOptions): string {
  if (Handlebars.Utils.isEmpty(value)) return options.inverse(this);
  return options.fn(entered(value, this), { data: options.data, blockParams: [value] });
}

/** Handlebars takes a block with the fields at hand for none, and `../` would lead one step too far. */
function entered(value: unknown, around: unknown): unknown {
  if (value !== around || typeof value !== "object" || value === null) return value;
  return Array.isArray(value) ? [...value] : { ...value };
}

/** How Handlebars compiles every template: nothing is changed unasked. */
const compileOptions = { strict: true, noEscape: true, preventIndent: true };

/**
 * Plain text as Markdown that reads as exactly that text: no mark-up, no list, no table, no lost space.
 *
 * ASCII punctuation gets a backslash. White space that Markdown would strip, fold or take for a line's end
 * becomes a character reference.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[!-/:-@[-`{-~]/g, String.raw`\$&`)
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]|^\s+|\s+$|\s{2,}/g, (space) =>
      Array.from(space, (character) => `&#${character.codePointAt(0)};`).join(""),
    );
}

/**
 * The JavaScript of a template, an object literal. Of a text that is no template, nothing: the checks tell of it.
 *
 * Only the bundler calls this.
 */
export function precompile(text: string): string | undefined {
  try {
    return Handlebars.precompile(markTags(text), compileOptions) as string;
  } catch {
    return undefined;
  }
}
