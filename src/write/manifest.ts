import * as z from "zod";
import { compareText } from "../base/compare-text.ts";

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * What we wrote last time: for each paper the key it was made from, and the digest of its bytes.
 *
 * `id` is the programme, PJ or meeting it is about, `made` the digest under which the stored sources tell what it was
 * made from. Manifests of format 1 have neither.
 */
export const WrittenPaper = z.strictObject({
  key: Sha256,
  digest: Sha256,
  id: z.string().optional(),
  made: Sha256.optional(),
});
export type WrittenPaper = z.infer<typeof WrittenPaper>;

/** Papers written, by path below the output folder, with `/` between folders. */
export type Manifest = ReadonlyMap<string, WrittenPaper>;

// The manifest lies in a folder that others can write to: a path in it must not lead out of the output folder.
// Our papers stand in four folders.
export const PathBelow = z
  .string()
  .refine((path) => /^(briefings|workbooks|packets|marked)\/[^/]/.test(path) && !leadsOut.test(path));
const leadsOut = /\\|:|(^|\/)\.\.(\/|$)/;

const format = 2;
const ManifestFile = z.strictObject({
  format: z.union([z.literal(1), z.literal(format)]),
  papers: z.record(PathBelow, WrittenPaper),
});

/** The manifest in a file's text; null where the text is no manifest. */
export function parseManifest(text: string): Manifest | null {
  const parsed = ManifestFile.safeParse(jsonOrNull(text));
  return parsed.success ? new Map(Object.entries(parsed.data.papers)) : null;
}

/** A paper that a build noted before writing it. */
export type NotedPaper = { readonly path: string; readonly written: WrittenPaper };

const NotedLine = z.strictObject({ path: PathBelow, written: WrittenPaper });

/** A line of the journal; null where it is none. */
export function parseNotedPaper(line: string): NotedPaper | null {
  return NotedLine.safeParse(jsonOrNull(line)).data ?? null;
}

/**
 * The manifest with the papers that a killed build noted and did write: those found with the digest noted.
 *
 * @param found SHA-256 of the files found, by path
 */
export function withNoted(
  manifest: Manifest,
  noted: readonly NotedPaper[],
  found: ReadonlyMap<string, string>,
): Manifest {
  const done = noted.filter(({ path, written }) => found.get(path) === written.digest);
  return new Map([...manifest, ...done.map(({ path, written }) => [path, written] as const)]);
}

/** The manifest as text, papers in order of path, so that the same papers give the same file. */
export function manifestText(manifest: Manifest): string {
  const papers = Object.fromEntries([...manifest].toSorted(([a], [b]) => compareText(a, b)));
  return `${JSON.stringify({ format, papers }, null, 2)}\n`;
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
