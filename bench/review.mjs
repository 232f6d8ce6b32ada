import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fillWorkbooks } from "./fill-workbooks.mjs";
import { prepareDataset } from "./prepare.mjs";
import { runOnce } from "./run-once.mjs";
import { shiryo, shiryoBuild } from "./contenders.mjs";
import { spread } from "./statistics.mjs";

const runs = 3;
const returned = 50;
/** So many times the dataset has more than 5,000 KPIs, each a row of the overview. */
const factor = 25;

/** Time and peak memory of the workbooks' way out and back: all built, 50 read, one of 5,000 rows built and read. */
export async function reviews({ data, say }) {
  const folder = mkdtempSync(join(tmpdir(), "shiryo-bench-"));
  try {
    const many = join(folder, "data");
    prepareDataset({ data, target: many, factor });
    const usual = await wayOf({
      data,
      folder: join(folder, "usual"),
      papers: ["--only", "workbooks"],
      copies: returned,
    });
    const large = await wayOf({ data: many, folder: join(folder, "large"), papers: [overview], copies: 1 });
    const ways = [
      { name: `${usual.papers} workbooks, built`, command: usual.build },
      { name: `${returned} returned workbooks, read (${usual.cells})`, command: usual.review },
      { name: `a workbook of ${large.rows}, built`, command: large.build },
      { name: `the same, returned and read (${large.cells})`, command: large.review },
    ];
    const measured = [];
    for (const { name, command } of ways) {
      say(name);
      measured.push({ name, ...(await measuresOf(command)) });
    }
    return measured;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const overview = "workbooks/00_全体.xlsx";

/** The commands that build workbooks and read `copies` of them, filled in; built and filled in once for that. */
async function wayOf({ data, folder, papers, copies }) {
  const out = join(folder, "out");
  const name = `the workbooks of ${data}`;
  await runOnce(shiryoBuild({ name, data, out, papers }));
  const built = readdirSync(join(out, "workbooks")).map((file) => join(out, "workbooks", file));
  const { files, cells, rows } = fillWorkbooks({ data, built, target: join(folder, "back"), copies });
  const args = [shiryo, "review", ...files, "--data", data, "--quiet"];
  return {
    papers: built.length,
    cells: `${cells.toLocaleString("en")} cells`,
    rows: `${rows.toLocaleString("en")} rows`,
    build: shiryoBuild({ name, data, out: join(folder, "again"), papers }),
    review: { name: "shiryo review", command: process.execPath, args, out: join(folder, "nothing") },
  };
}

async function measuresOf(command) {
  const found = [];
  for (let run = 0; run < runs; run++) found.push(await runOnce(command, { withMemory: true }));
  return {
    ...spread(found.map(({ seconds }) => seconds)),
    megabytes: Math.max(...found.map(({ megabytes }) => megabytes)),
  };
}
