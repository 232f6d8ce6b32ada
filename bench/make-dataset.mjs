// Multiplies a dataset: every programme FACTOR times, with ids, numbers and names of its own. A meeting goes on dealing
// with the programmes it had: no meeting reads thousands of briefings, and tables of all programmes are left out.
// node bench/make-dataset.mjs DATA TARGET FACTOR
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse, stringify } from "yaml";

const [data, target, times] = process.argv.slice(2);
const factor = Number(times);
const names = readdirSync(join(data, "programs")).filter((name) => name.endsWith(".yaml"));

rmSync(target, { recursive: true, force: true });
mkdirSync(join(target, "programs"), { recursive: true });
for (const name of readdirSync(data))
  if (name !== "programs" && name !== "meetings") cpSync(join(data, name), join(target, name), { recursive: true });
for (const name of names) writeCopies(readFileSync(join(data, "programs", name), "utf8"));
writeIndex();
writeDocuments();
if (existsSync(join(data, "meetings"))) copyMeetings();

function writeCopies(text) {
  const program = parse(text);
  const sections = text.split(/^(?=[A-Za-z]+:)/m);
  for (let copy = 0; copy < factor; copy++) {
    const id = copyOf(program.id, copy, "-");
    const own = { ...ownFields(program, copy), id, no: program.no + copy * names.length };
    const changed = sections.map((section) => withField(section, own)).join("");
    writeFileSync(join(target, "programs", `${id}.yaml`), withDocument(changed, copy));
  }
}

/** Fields by which programmes are found, which no two may share. */
function ownFields({ name, formerName, aliases }, copy) {
  return {
    name: copyOf(name, copy),
    ...(formerName && { formerName: copyOf(formerName, copy) }),
    ...(aliases && { aliases: aliases.map((alias) => copyOf(alias, copy)) }),
  };
}

function withField(section, fields) {
  const key = section.slice(0, section.indexOf(":"));
  return key in fields ? `${key}: ${JSON.stringify(fields[key])}\n` : section;
}

/** Copies stand in documents of their own, or their lines would overlap. */
function withDocument(text, copy) {
  return text.replace(/^(source: .*document: )([\w-]+)/m, (_, before, id) => before + copyOf(id, copy, "-"));
}

function writeDocuments() {
  const path = join(target, "dataset.yaml");
  const edition = parse(readFileSync(path, "utf8"));
  const copies = (document) =>
    Array.from({ length: factor }, (_, copy) => ({
      ...document,
      id: copyOf(document.id, copy, "-"),
      title: copyOf(document.title, copy),
    }));
  writeFileSync(path, stringify({ ...edition, sources: edition.sources.flatMap(copies) }));
}

/** The document's index lists the copies too. */
function writeIndex() {
  const path = join(target, "projects.yaml");
  const projects = parse(readFileSync(path, "utf8")).map((project) => ({
    ...project,
    ...(project.listed && { listed: project.listed.flatMap(allCopies) }),
  }));
  writeFileSync(path, stringify(projects));
}

function copyMeetings() {
  const [from, to] = [data, target].map((folder) => join(folder, "meetings"));
  cpSync(from, to, { recursive: true });
  const first = `[${names.map((name) => name.replace(/\.yaml$/, "")).join(", ")}]`;
  for (const name of readdirSync(to).filter((one) => one.endsWith(".yaml"))) {
    const text = readFileSync(join(from, name), "utf8");
    const own = text.replaceAll(/^(\s*(?:briefings|summaries): )all$/gm, `$1${first}`);
    writeFileSync(join(to, name), factor === 1 ? text : withoutTables(own));
  }
}

function withoutTables(text) {
  const meeting = parse(text);
  const isTable = ({ table }) => table !== undefined;
  const { references, ...rest } = meeting;
  const left = (references ?? []).filter((paper) => !isTable(paper));
  return stringify({ ...rest, ...(left.length > 0 && { references: left }) });
}

function allCopies(name) {
  return Array.from({ length: factor }, (_, copy) => copyOf(name, copy));
}

/** The first copy is the programme itself. */
function copyOf(text, copy, before = "・") {
  return copy === 0 ? text : `${text}${before}${copy + 1}`;
}
