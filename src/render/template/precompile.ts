import Handlebars from "handlebars";
import { compileOptions } from "./compile-options.ts";
import { escapeFields } from "./escape-fields.ts";

/**
 * The JavaScript of a template, an object literal. Of a text that is no template, nothing: the checks tell of it.
 *
 * Only the bundler calls this.
 */
export function precompile(text: string): string | undefined {
  try {
    return Handlebars.precompile(escapeFields(text), compileOptions) as string;
  } catch {
    return undefined;
  }
}
