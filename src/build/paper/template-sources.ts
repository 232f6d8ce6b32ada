import type { Templates } from "../../load/templates.ts";
import type { TextSource } from "../../base/text-source.ts";

/** A template as text, with the file that problems name; undefined where no such template is in force. */
export function templateSource(templates: Templates, name: string): TextSource | undefined {
  const bytes = templates.files.get(name);
  return bytes === undefined ? undefined : { file: templates.pathOf(name), text: decoder.decode(bytes) };
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
