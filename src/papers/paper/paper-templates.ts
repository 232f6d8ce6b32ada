import type { TextSource } from "../../base/byte-source.ts";
import { digest } from "../../base/digest.ts";
import { engineDigest } from "../../base/version.ts";
import type { Templates } from "../../load/load-templates.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { WordShell } from "../../render/word/shell/word-shell.ts";
import { type Wording, wordsOf } from "../../words/paper-words.ts";

/** A template as text, with the file that problems name; undefined where no such template is in force. */
export function templateSource(templates: Templates, name: string): TextSource | undefined {
  const bytes = templates.files.get(name);
  return bytes === undefined ? undefined : { file: templates.pathOf(name), text: decoder.decode(bytes) };
}

/** The same where a paper cannot be made without it. */
export function templateInForce(templates: Templates, name: string): TextSource {
  const source = templateSource(templates, name);
  if (source === undefined) throw new Error(`there is no template ${name}`);
  return source;
}

/** The partials by the names that {{> name}} calls. */
export function partialSources(templates: Templates): ReadonlyMap<string, TextSource> {
  const partials = new Map<string, TextSource>();
  for (const [path, bytes] of templates.files) {
    const name = /^partials\/(.+)\.md\.hbs$/.exec(path)?.[1];
    if (name !== undefined) partials.set(name, { file: templates.pathOf(path), text: decoder.decode(bytes) });
  }
  return partials;
}

// What is not UTF-8 did not pass loadTemplates.
const decoder = new TextDecoder("utf-8", { fatal: true });

/** One digest over the template files that a kind of paper is made with, names and contents. */
export function templatesDigest(templates: Templates, isUsed: (name: string) => boolean): string {
  return digest(JSON.stringify(Object.entries(templateDigests(templates, isUsed))));
}

/** The template files that a kind of paper is made with: name → digest of the contents, by name. */
export function templateDigests(
  { files }: Templates,
  isUsed: (name: string) => boolean,
): Readonly<Record<string, string>> {
  const used = [...files].filter(([name]) => isUsed(name));
  return Object.fromEntries(used.map(([name, bytes]) => [name, digest(bytes)]));
}

/** Digest of what the look of a kind of paper depends on beside its view: the engine, the date, the templates. */
export function lookDigest(templates: Templates, date: Date, isUsed: (name: string) => boolean): string {
  return digest(JSON.stringify([engineDigest(), date, templatesDigest(templates, isUsed)]));
}

/**
 * Prints a view with a template, by its file; each template is compiled when it is first asked for. What is printed of a
 * view is kept as long as the view is: the paper is made of it, and its audit asks for it again.
 */
export type Print = (file: string, view: object) => string;

export async function printer(templates: Templates): Promise<Print> {
  const { compileTemplate } = await import("../../render/template/compile-template.ts");
  const partials = partialSources(templates);
  const compiled = new Map<string, PrintOnce>();
  return (file, view) => {
    const print = compiled.get(file) ?? printOnce(compileTemplate(templateInForce(templates, file), partials));
    compiled.set(file, print);
    return print(view);
  };
}

type PrintOnce = (view: object) => string;

function printOnce(print: PrintOnce): PrintOnce {
  const printed = new WeakMap<object, string>();
  return (view) => {
    const text = printed.get(view) ?? print(view);
    printed.set(view, text);
    return text;
  };
}

/** The look: the user's reference.docx, whose pages are of the size that it has, or ours for a dataset. */
export async function wordShell({ files }: Templates, edition: Wording & Pick<Dataset, "paper">): Promise<WordShell> {
  const { createShell, readShell } = await import("../../render/word/shell/read-shell.ts");
  const reference = files.get("reference.docx");
  const words = wordsOf(edition);
  return reference === undefined ? createShell({ words, paper: edition.paper ?? "a4" }) : readShell(reference, words);
}
