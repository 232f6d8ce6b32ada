import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { shiryoBuild } from "./contenders.mjs";
import { prepareDataset } from "./prepare.mjs";
import { runOnce } from "./run-once.mjs";
import { spread } from "./statistics.mjs";

// The larger ones take minutes.
const runsOf = (programs) => (programs < 500 ? 3 : 1);

/** Time and peak memory of Shiryo on datasets `factors` times as long as the one of `programs` programmes. */
export async function growth({ data, factors, programs, say }) {
  const folder = mkdtempSync(join(tmpdir(), "shiryo-bench-"));
  try {
    const sizes = [];
    for (const factor of factors)
      sizes.push(...(await sizeOf({ data, folder, factor, programs: programs * factor, say })));
    return sizes;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function sizeOf({ data, folder, factor, programs, say }) {
  const target = join(folder, `data-${factor}`);
  prepareDataset({ data, target, factor });
  const sizes = [];
  for (const kind of ["briefings", null]) {
    say(`${programs} programmes, ${kind ?? "every paper"}`);
    const build = shiryoBuild({
      name: `Shiryo on ${programs} programmes`,
      data: target,
      out: join(folder, "out"),
      kind,
    });
    sizes.push({
      programs,
      kind,
      ...(await measured(build, runsOf(programs))),
    });
  }
  return sizes;
}

/** A size that cannot be built is told as such: what was measured before it is worth keeping. */
async function measured(build, runs) {
  try {
    return summary(await measures(build, runs));
  } catch (error) {
    return { failed: error.message.split("\n").find((line) => line.includes("Error")) ?? "could not be built" };
  }
}

async function measures(build, runs) {
  const found = [];
  for (let run = 0; run < runs; run++) found.push(await runOnce(build, { withMemory: true }));
  return found;
}

function summary(found) {
  const megabytes = found.map((measure) => measure.megabytes).filter((peak) => peak !== null);
  return {
    ...spread(found.map(({ seconds }) => seconds)),
    megabytes: megabytes.length === 0 ? null : Math.max(...megabytes),
  };
}
