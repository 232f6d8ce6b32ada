import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
export const shiryo = join(here, "..", "dist", "shiryo.js");

/** A build by Shiryo of some dataset: `kind` is "briefings" or null for every paper; `papers` names them otherwise. */
export function shiryoBuild({ name, data, out, kind = null, papers = kind === null ? [] : ["--only", kind] }) {
  const args = [shiryo, "build", ...papers, "--data", data, "--out", out, "--force", "--quiet"];
  return { name, command: process.execPath, args, out, isShiryo: true };
}

/** Everything that is compared on the same papers, Shiryo first. `files` are what was prepared for the rivals. */
export function contenders({ data, folder, files }) {
  const out = (name) => join(folder, "papers", name);
  return [
    {
      ...shiryoBuild({ name: `Shiryo, ${files.count} briefings`, data, out: out("shiryo"), kind: "briefings" }),
      does:
        "all from YAML: checks every record, computes the figures, fills the template, sets the page as an official form with " +
        "an editable chart and its workbook, brings every file down to the disk (fsync), keeps a manifest, reads every paper again and holds its figures against the data",
    },
    {
      ...shiryoBuild({
        name: "the same without the audit",
        data,
        out: out("unaudited"),
        papers: ["--only", "briefings", "--no-audit"],
      }),
      does: "as above, but the papers are not read again",
    },
    ...engines.map(({ name, does }) => engine({ name, does, files, out: out(name) })),
    ...pandocs({ files, out }),
  ];
}

/** The whole build is no rival's job; it is measured in the same rounds. */
export function wholeBuild({ data, folder }) {
  return {
    ...shiryoBuild({ name: "Shiryo, whole build", data, out: join(folder, "papers", "whole") }),
    does:
      "the briefings, a workbook for each PJ and for all with formulas and tables, and the papers of a meeting; then reads every paper " +
      "again and holds its figures against the data",
    isWhole: true,
  };
}

const fromJson =
  "finished texts from JSON into a .docx template with styles, header and footer; no checks, no arithmetic, no chart, no fsync";

const engines = [
  { name: "carbone", does: fromJson },
  { name: "docxtemplater", does: fromJson },
  { name: "easy-template-x", does: `${fromJson}; leaves empty paragraphs around some loops` },
  { name: "docx-templates", does: `${fromJson}; commands run outside its sandbox, which is quicker` },
];

function engine({ name, does, files, out }) {
  const args = [join(here, "engines", `${name}.mjs`), files.views, join(files.templates, `${name}.docx`), out];
  return { name: `${name} ${versionOf(name)}`, does, command: process.execPath, args, out };
}

function versionOf(name) {
  return JSON.parse(readFileSync(join(here, "package.json"), "utf8")).dependencies[name];
}

function pandocs({ files, out }) {
  const version = pandocVersion();
  if (version === null) return [];
  const styles = join(files.templates, "styles.docx");
  const several = join(here, "engines", "pandoc.sh");
  const one = join(here, "engines", "pandoc-one-process.lua");
  const settings = { markdown: files.markdown, reference: styles, out: out("pandoc-one"), papers: files.count };
  const metadata = Object.entries(settings).flatMap(([key, value]) => ["-M", `${key}=${value}`]);
  return [
    {
      name: `pandoc ${version}, ${files.count} processes`,
      does:
        "finished Markdown with a reference.docx for the styles, a process for each paper as pandoc is used; no checks, no " +
        "arithmetic, no chart, no fsync",
      command: "sh",
      args: [several, files.markdown, styles, out("pandoc")],
      out: out("pandoc"),
    },
    {
      name: `pandoc ${version}, one process`,
      does: "the same from a Lua filter that reads and writes all papers",
      command: "pandoc",
      args: ["--lua-filter", one, ...metadata, "-f", "markdown", "-t", "plain", "-o", nowhere, nowhere],
      out: out("pandoc-one"),
    },
  ];
}

const nowhere = existsSync("/dev/null") ? "/dev/null" : "NUL";

/** pandoc's version, or null where there is none. */
function pandocVersion() {
  const { status, stdout } = spawnSync("pandoc", ["--version"], { encoding: "utf8" });
  return status === 0 ? /\d[\d.]*/.exec(stdout)[0] : null;
}
