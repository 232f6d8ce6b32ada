import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { jsonSchemas } from "../../model/json-schemas.ts";
import { finishNewDataset, isFreeFolder, writeNewDataset } from "../../write/dataset/new-dataset.ts";
import { exampleEdition, exampleMeeting, exampleProgram, exampleProjects } from "./example-records.ts";

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
    ...Object.entries(jsonSchemas("ja")).map(([name, schema]) =>
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

/** README.md of a new dataset. */
function initialReadme(): string {
  return `# データセット

Shiryo が資料を作るためのデータです。「例」とある値は書き方の見本で、実在しません。実際の値に書き換えてください。

| ファイル | 内容 |
|---|---|
| \`dataset.yaml\` | 年度版の表題、対象年度、出典 |
| \`projects.yaml\` | 統合プロジェクト（PJ） |
| \`programs/<id>.yaml\` | 研究事業（一つにつき一ファイル） |
| \`meetings/<id>.yaml\` | 会議と配布資料 |

- 金額は千円単位の整数、年度は開始年の西暦（令和７年度は 2025）。
- 事業を増やすには \`programs/example.yaml\` を写し、\`id\`・\`no\`・\`name\` を変え、ファイル名を \`id\` に合わせる。
- このフォルダーを Visual Studio Code で開くと、入力の補完と検査が働く（拡張機能 YAML）。

\`\`\`sh
shiryo check --data .     # データの誤りを探す
shiryo build --data .     # 資料を作る（out/ に入る）
\`\`\`
`;
}
