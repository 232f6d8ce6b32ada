import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { shiryoBuild } from "./contenders.mjs";
import { runOnce } from "./run-once.mjs";
import { spread } from "./statistics.mjs";

const runs = 3;

/** Time and peak memory of a meeting's packet, with its volume of all summaries, and of its PDF where LibreOffice is. */
export async function packets({ data, programs, say }) {
  const folder = mkdtempSync(join(tmpdir(), "shiryo-bench-"));
  try {
    const build = shiryoBuild({ name: "a packet", data, out: join(folder, "out"), kind: "packets" });
    const kinds = [
      { name: `the packet with the volume of ${programs} summaries`, extra: [] },
      ...(hasOffice() ? [{ name: "the same joined in one PDF by LibreOffice", extra: ["--pdf"] }] : []),
    ];
    const rows = [];
    for (const { name, extra } of kinds) {
      say(name);
      rows.push({ name, ...(await measured({ ...build, args: [...build.args, ...extra] })) });
    }
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Memory is that of Shiryo's own process; LibreOffice takes its own beside. */
async function measured(build) {
  const found = [];
  for (let run = 0; run < runs; run++) found.push(await runOnce(build, { withMemory: true }));
  const megabytes = found.map((measure) => measure.megabytes).filter((peak) => peak !== null);
  return {
    ...spread(found.map(({ seconds }) => seconds)),
    megabytes: megabytes.length === 0 ? null : Math.max(...megabytes),
  };
}

function hasOffice() {
  return spawnSync("soffice", ["--version"], { stdio: "ignore" }).status === 0;
}
