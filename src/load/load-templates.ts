import { readdirSync } from "node:fs";
import { compareText } from "../base/compare-text.ts";
import { inUnixLines } from "../base/text-encoding.ts";
import { type Problem, problemOf } from "../base/problem.ts";
import { folderPath } from "./list-dataset.ts";
import { decodeText, encodingTold, loadBytes, whyUnreadable } from "./load-bytes.ts";

/**
 * Read the templates of a folder into memory; what it lacks comes from `fallbackDir`, the built-in templates.
 *
 * A file of the user's that no paper could use is told as a warning: most often it is a misspelt name.
 */
export function loadTemplates(
  dir: string,
  fallbackDir: string,
): { readonly templates: Templates; readonly problems: readonly Problem[] } {
  const own = listTemplates(dir);
  const builtIn = dir === fallbackDir ? nothing : listTemplates(fallbackDir);
  const paths = new Map([...builtIn.paths, ...own.paths].toSorted(([a], [b]) => compareText(a, b)));
  const read = [...paths].map(([name, path]) => ({ name, ...loadTemplate(path, isText(name)) }));
  return {
    templates: {
      files: new Map(read.flatMap(({ name, bytes }) => (bytes === undefined ? [] : [[name, bytes] as const]))),
      dir,
      pathOf: (name) => paths.get(name) ?? name,
    },
    problems: [...own.problems, ...builtIn.problems, ...read.flatMap((one) => one.problems)],
  };
}

function isText(name: string): boolean {
  return /\.(?:hbs|yaml)$/.test(name);
}

type LoadedTemplate = { readonly bytes?: Uint8Array; readonly problems: readonly Problem[] };

/** A file's bytes; a template's text is UTF-8 and its lines end with LF from here on; pictures and the reference document are what they are. */
function loadTemplate(path: string, isText: boolean): LoadedTemplate {
  const loaded = loadBytes(path, mostBytes);
  if ("problem" in loaded) return { problems: [loaded.problem] };
  if (!isText) return { bytes: loaded.bytes, problems: [] };
  const bytes = inUnixLines(loaded.bytes);
  const decoded = decodeText(path, bytes);
  return "problem" in decoded
    ? { problems: [decoded.problem] }
    : { bytes, problems: encodingTold(path, loaded.bytes, false) };
}

// A reference document with a letterhead in it stays below a megabyte.
const mostBytes = 16 * 1_048_576;

const templateFile =
  /^(?:(?:partials\/|packet\/)?[^/]+\.md\.hbs|(?:workbook[^/]*|comparison|review-report)\.yaml|reference\.docx|(?:[^/]+\/)*[^/]+\.(?:png|jpe?g|svg))$/;

type Listing = { readonly paths: readonly (readonly [name: string, path: string])[]; readonly problems: Problem[] };

const nothing: Listing = { paths: [], problems: [] };

function listTemplates(dir: string): Listing {
  const root = folderPath(dir);
  try {
    const names = readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && !entry.name.startsWith("."))
      .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length + 1).replaceAll("\\", "/"));
    return {
      paths: names.filter((name) => templateFile.test(name)).map((name) => [name, `${root}/${name}`] as const),
      problems: names.filter((name) => !templateFile.test(name) && !isNote(name)).map((name) => stranger(root, name)),
    };
  } catch (error) {
    return { paths: [], problems: [unreadable(root, error)] };
  }
}

function isNote(name: string): boolean {
  return /\.(?:md|txt)$/i.test(name) || /(?:^|\/)[.~]/.test(name);
}

function stranger(root: string, name: string): Problem {
  const path = `${root}/${name}`;
  return problemOf("file-unknown.template", { path }, { place: { file: path } });
}

function unreadable(root: string, error: unknown): Problem {
  const place = { place: { file: root } };
  if ((error as NodeJS.ErrnoException).code === "ENOENT")
    return problemOf("file-missing.templates", { path: root }, place);
  return problemOf("file-unreadable.templates", { path: root, reason: whyUnreadable(error) }, place);
}

/** The template files in force: the user's own, and the built-in ones for the rest. */
export type Templates = {
  /** Bytes by path inside the templates folder, such as `partials/kpi-table.md.hbs`, sorted by path. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The folder the user named. */
  readonly dir: string;
  /** Where a file was read from, for problems. */
  readonly pathOf: (name: string) => string;
};
