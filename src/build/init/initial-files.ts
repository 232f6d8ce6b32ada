import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { jsonSchemas } from "../inputs/json-schemas.ts";
import { exampleMeeting } from "./example-meeting.ts";
import { exampleProgram } from "./example-program.ts";
import { exampleEdition, exampleProjects } from "./example-edition.ts";
import { initialReadme } from "./initial-readme.ts";

/** A file of a new dataset, by its path inside the dataset's folder. */
export type InitialFile = { readonly path: string; readonly text: string };

/**
 * A dataset to start from: an edition, a PJ, a programme and a meeting that are plainly examples, and what editors need
 * to complete and check the files.
 *
 * @param fiscalYear the year that is planned; the budgets are of the three years before
 */
export function initialFiles(fiscalYear: number): InitialFile[] {
  return [
    { path: "dataset.yaml", text: withSchema("dataset", ".", exampleEdition(fiscalYear)) },
    { path: "projects.yaml", text: withSchema("projects", ".", exampleProjects()) },
    { path: "programs/example.yaml", text: withSchema("program", "..", exampleProgram(fiscalYear)) },
    { path: "meetings/example-1.yaml", text: withSchema("meeting", "..", exampleMeeting(fiscalYear)) },
    { path: "README.md", text: initialReadme() },
    ...editorFiles(),
  ];
}

/**
 * A dataset that comes with Shiryo, as it stands there, and what editors need.
 *
 * @param folder where it stands; every file below it is text
 * @throws the system's error
 */
export function sampleFiles(folder: string): InitialFile[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).toSorted();
  const inside = (path: string) => path.slice(folder.length + 1).replaceAll("\\", "/");
  return [...paths.map((path) => ({ path: inside(path), text: readFileSync(path, "utf8") })), ...editorFiles()];
}

function editorFiles(): InitialFile[] {
  return [
    ...Object.entries(jsonSchemas()).map(([name, schema]) => jsonFile(`${schemaFolder}/${name}.schema.json`, schema)),
    jsonFile(".vscode/settings.json", { "yaml.schemas": schemaPatterns() }),
    jsonFile(".vscode/extensions.json", { recommendations: ["redhat.vscode-yaml"] }),
  ];
}

// Hidden, for the folders of a dataset hold records alone.
const schemaFolder = ".schemas";

/** Editors other than Visual Studio Code look for the schema in the file itself. */
function withSchema(name: keyof ReturnType<typeof jsonSchemas>, up: string, text: string): string {
  return `# yaml-language-server: $schema=${up}/${schemaFolder}/${name}.schema.json\n${text}`;
}

function schemaPatterns(): Record<string, string> {
  const files = {
    dataset: "/dataset.yaml",
    projects: "/projects.yaml",
    program: "/programs/*.yaml",
    meeting: "/meetings/*.yaml",
    review: "/reviews/*.yaml",
  };
  return Object.fromEntries(
    Object.entries(files).map(([name, pattern]) => [`./${schemaFolder}/${name}.schema.json`, pattern]),
  );
}

function jsonFile(path: string, content: object): InitialFile {
  return { path, text: `${JSON.stringify(content, null, 2)}\n` };
}
