import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The notices of all that the package carries, from the packages themselves. */
export function writeNotices(outdir, results) {
  const inputs = results.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  const folders = inputs.map((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]).filter(Boolean);
  const notices = [...new Set(folders), "node_modules/pdfjs-dist"].map(noticeOf);
  writeFileSync(
    join(outdir, "THIRD-PARTY-NOTICES.txt"),
    [...new Set(notices)].toSorted().join(`\n${"-".repeat(80)}\n`),
  );
}

/** Some packages name their licence, and carry no file of it. */
function noticeOf(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const files = readdirSync(folder, { recursive: true }).filter((path) => !path.includes("node_modules"));
  const texts = files
    .filter((path) => /(^|\/)(licen[cs]e|notice|copying)([.-][^/]*)?$/i.test(path) && !/\.[cm]?[jt]s$/.test(path))
    .map((path) => readFileSync(join(folder, path), "utf8").trim());
  const named = `${license} licence${author === undefined ? "" : `, ${author.name ?? author}`}`;
  if (texts.length === 0 && license === undefined) throw new Error(`${name} names no licence`);
  return `${name} ${version}: ${named}\n\n${texts.join("\n\n")}\n`;
}
