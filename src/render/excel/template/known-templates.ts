import type { WorkbookTemplate } from "./workbook-template.ts";

/**
 * Templates whose content is known beforehand, by the SHA-256 of their text.
 *
 * The bundler puts the built-in ones in here: reading their YAML takes longer than making a workbook from them.
 * Run from source there are none, and a workbook has the same bytes either way.
 */
export const knownTemplates: ReadonlyMap<string, WorkbookTemplate> = new Map();
