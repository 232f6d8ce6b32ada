import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { changedFile, changeFigure } from "./change-figure.mjs";
import { shiryo } from "./contenders.mjs";
import { prepareDataset } from "./prepare.mjs";
import { runOnce } from "./run-once.mjs";
import { median } from "./statistics.mjs";

const runsOf = (programs) => (programs < 500 ? 5 : 3);

/**
 * How long a build takes that finds nothing to do, or one figure changed, beside an empty Node process.
 *
 * `sizes`: how many times the dataset is repeated, and which papers are built of it (null = all).
 */
export async function rebuilds({ data, sizes, programs, say }) {
  const folder = mkdtempSync(join(tmpdir(), "shiryo-bench-"));
  try {
    const rows = [];
    for (const { factor, kind } of sizes) {
      say(`rebuilding ${programs * factor} programmes, ${kind ?? "every paper"}`);
      const target = join(folder, `data-${factor}`);
      prepareDataset({ data, target, factor });
      rows.push(...(await rowsOf({ target, out: join(folder, "out"), programs: programs * factor, kind })));
    }
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function rowsOf({ target, out, programs, kind }) {
  const build = buildOf({ target, out, kind });
  await runOnce(build);
  // The first build after another one notes that there is nothing to do.
  await runOnce(build, { isOutKept: true });
  const runs = runsOf(programs);
  const idle = await measured(build, { runs, prepare: () => {} });
  const file = join(target, "programs", changedFile);
  const oneFigure = await measured(build, { runs, prepare: (run) => changeFigure(file, run) });
  return [
    { programs, kind, what: "nothing changed", ...idle },
    { programs, kind, what: "one figure changed", ...oneFigure },
  ];
}

function buildOf({ target, out, kind }) {
  const papers = kind === null ? [] : ["--only", kind];
  const args = [shiryo, "build", ...papers, "--data", target, "--out", out, "--quiet"];
  return { name: "Shiryo", command: process.execPath, args, out };
}

/**
 * An empty process takes turns with the build, so that both meet the machine in the same mood. Memory is told by one
 * more run, for what asks for it takes time to load.
 */
async function measured(build, { runs, prepare }) {
  const empty = { name: "node", command: process.execPath, args: ["-e", "0"], out: build.out };
  const found = [];
  for (let run = 0; run < runs; run++) {
    prepare(run);
    const node = await runOnce(empty, { isOutKept: true });
    const { seconds } = await runOnce(build, { isOutKept: true });
    found.push({ seconds, ratio: seconds / node.seconds });
  }
  prepare(runs);
  const { megabytes } = await runOnce(build, { isOutKept: true, withMemory: true });
  return {
    median: median(found.map(({ seconds }) => seconds)),
    ratio: median(found.map(({ ratio }) => ratio)),
    megabytes,
  };
}
