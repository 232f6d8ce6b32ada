import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { shiryo } from "./contenders.mjs";
import { prepareDataset } from "./prepare.mjs";
import { spread } from "./statistics.mjs";

const runs = 3;

/** The briefings of a dataset `factor` times as long, built by one process and by as many shards as there are cores. */
export async function shards({ data, factor, programs, say }) {
  const folder = mkdtempSync(join(tmpdir(), "shiryo-bench-"));
  const cores = availableParallelism();
  try {
    const target = join(folder, "data");
    prepareDataset({ data, target, factor });
    const common = ["--data", target, "--out", join(folder, "out"), "--quiet"];
    const build = ["build", "--only", "briefings", ...common];
    const parts = Array.from({ length: cores }, (_, part) => [...build, "--shard", `${part + 1}/${cores}`]);
    const ways = [
      { name: "one process", steps: [[build]] },
      { name: `${cores} shards at a time, and their merge`, steps: [parts, [["merge-manifests", ...common.slice(2)]]] },
    ];
    const rows = ways.map((way) => ({ ...way, programs: programs * factor, seconds: [] }));
    // In turns, so that all meet the machine in the same mood.
    for (let run = 0; run < runs; run++) {
      for (const row of rows) {
        say(`${row.programs} programmes, ${row.name}`);
        rmSync(join(folder, "out"), { recursive: true, force: true });
        row.seconds.push(await timed(row.steps));
      }
    }
    return rows.map(({ name, programs: count, seconds }) => ({ name, programs: count, ...spread(seconds) }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Seconds that steps take one after the other; the commands of a step run side by side. */
async function timed(steps) {
  const start = performance.now();
  for (const step of steps) await Promise.all(step.map(runCommand));
  return (performance.now() - start) / 1000;
}

function runCommand(args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [shiryo, ...args], { stdio: ["ignore", "ignore", "inherit"] });
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve() : reject(new Error(`${args.join(" ")} ended with ${code}`))));
  });
}
