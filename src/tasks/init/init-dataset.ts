import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fiscalYearLabel } from "../../view/format/era-text.ts";
import { example as en } from "../../words/en/example.ts";
import { example as ja } from "../../words/ja/example.ts";
import type { Language } from "../../words/language.ts";
import { standard } from "../../words/paper-words.ts";
import { newestSchema } from "../../model/schema-version.ts";
import { jsonSchemas } from "../../model/json-schemas.ts";
import { finishNewDataset, isFreeFolder, writeNewDataset } from "../../write/dataset/new-dataset.ts";

/**
 * Write a dataset to start from into a folder that is empty or not there: every file, or none.
 *
 * @returns the files' paths below the folder; null where the folder holds something
 * @throws the system's error
 */
export async function initDataset(
  dir: string,
  files: readonly InitialFile[],
  now: Date,
): Promise<readonly string[] | null> {
  const isFinished = await finishNewDataset(dir);
  if (!isFinished && !(await isFreeFolder(dir))) return null;
  if (!isFinished) await writeNewDataset(dir, files, now);
  return files.map(({ path }) => path);
}

/** A file of a new dataset, by its path inside the dataset's folder. */
export type InitialFile = { readonly path: string; readonly text: string };

const examples = { en, ja };

/**
 * A dataset to start from: an edition, a PJ, a programme and a meeting that are plainly examples, and what editors need
 * to complete and check the files.
 *
 * @param fiscalYear the year that is planned; the budgets are of the three years before
 * @param language of its texts and of what its papers say
 */
export function initialFiles(fiscalYear: number, language: Language): InitialFile[] {
  const example = examples[language];
  const yearText = (year: number) => fiscalYearLabel(year, "text", standard[language]);
  const of = { fiscalYear, schemaVersion: newestSchema, yearText };
  return [
    { path: "dataset.yaml", text: withSchema("dataset", ".", example.edition(of)) },
    { path: "projects.yaml", text: withSchema("projects", ".", example.projects()) },
    { path: "programs/example.yaml", text: withSchema("program", "..", example.program(of)) },
    { path: "meetings/example-1.yaml", text: withSchema("meeting", "..", example.meeting(of)) },
    { path: "README.md", text: example.readme() },
    ...editorFiles(language),
  ];
}

/**
 * A dataset that comes with Shiryo, as it stands there, and what editors need.
 *
 * @param folder where it stands; every file below it is text
 * @param language in which editors tell of its fields
 * @throws the system's error
 */
export function sampleFiles(folder: string, language: Language): InitialFile[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).toSorted();
  const inside = (path: string) => path.slice(folder.length + 1).replaceAll("\\", "/");
  return [...paths.map((path) => ({ path: inside(path), text: readFileSync(path, "utf8") })), ...editorFiles(language)];
}

function editorFiles(language: Language): InitialFile[] {
  return [
    ...Object.entries(jsonSchemas(language)).map(([name, schema]) =>
      jsonFile(`${schemaFolder}/${name}.schema.json`, schema),
    ),
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

function schemaPatterns(): Record<string, readonly string[]> {
  const files = {
    dataset: "/dataset",
    projects: "/projects",
    program: "/programs/*",
    meeting: "/meetings/*",
    review: "/reviews/*",
    journal: "/journal/*",
  };
  return Object.fromEntries(
    Object.entries(files).map(([name, file]) => [
      `./${schemaFolder}/${name}.schema.json`,
      [`${file}.yaml`, `${file}.yml`],
    ]),
  );
}

function jsonFile(path: string, content: object): InitialFile {
  return { path, text: `${JSON.stringify(content, null, 2)}\n` };
}
