// Multiplies a dataset: every programme FACTOR times, with ids, numbers and names of its own.
// node bench/make-dataset.mjs DATA TARGET FACTOR
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse, stringify } from "yaml";

const [data, target, times] = process.argv.slice(2);
const factor = Number(times);
const names = readdirSync(join(data, "programs")).filter((name) => name.endsWith(".yaml"));

rmSync(target, { recursive: true, force: true });
mkdirSync(join(target, "programs"), { recursive: true });
for (const name of readdirSync(data))
  if (name !== "programs") cpSync(join(data, name), join(target, name), { recursive: true });
for (const name of names) writeCopies(readFileSync(join(data, "programs", name), "utf8"));
writeIndex();

function writeCopies(text) {
  const program = parse(text);
  const sections = text.split(/^(?=[A-Za-z]+:)/m);
  for (let copy = 0; copy < factor; copy++) {
    const id = copyOf(program.id, copy, "-");
    const own = { ...ownFields(program, copy), id, no: program.no + copy * names.length };
    const changed = sections.map((section) => withField(section, own));
    writeFileSync(join(target, "programs", `${id}.yaml`), changed.join(""));
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

/** The document's index lists the copies too. */
function writeIndex() {
  const path = join(target, "projects.yaml");
  const projects = parse(readFileSync(path, "utf8")).map((project) => ({
    ...project,
    ...(project.listed && { listed: project.listed.flatMap(allCopies) }),
  }));
  writeFileSync(path, stringify(projects));
}

function allCopies(name) {
  return Array.from({ length: factor }, (_, copy) => copyOf(name, copy));
}

/** The first copy is the programme itself. */
function copyOf(text, copy, before = "・") {
  return copy === 0 ? text : `${text}${before}${copy + 1}`;
}
