// Compares Shiryo with other ways to make the same papers, and measures how it grows.
// node bench/run.mjs [--rounds 5] [--factors 1,35,345] [--rebuilt 1,35,345] [--write] [--only bars,thousands]
// --write renews docs/benchmarks.md. --only measures what we hold ourselves to, and prints it: bars takes some minutes.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { bars, thousands } from "./bars.mjs";
import { compare } from "./compare.mjs";
import { contenders, wholeBuild } from "./contenders.mjs";
import { growth } from "./growth.mjs";
import { machine } from "./machine.mjs";
import { packets } from "./packets.mjs";
import { prepareRivals } from "./prepare.mjs";
import { rebuilds } from "./rebuild.mjs";
import { barsReport, report } from "./report.mjs";
import { shards } from "./shards.mjs";
import { reviews } from "./review.mjs";
import { watching } from "./watch.mjs";

const home = fileURLToPath(new URL("..", import.meta.url));
const settings = parseArgs({
  options: {
    rounds: { type: "string", default: "5" },
    factors: { type: "string", default: "1,35,345" },
    rebuilt: { type: "string", default: "1,35,345" },
    only: { type: "string", default: "" },
    write: { type: "boolean", default: false },
  },
}).values;

if (!existsSync(join(home, "dist", "shiryo.js"))) throw new Error("there is no dist/shiryo.js: run npm ci first");
const data = join(home, "data");
const only = settings.only.split(",").filter(Boolean);
const held = {
  bars: isAsked("bars") ? await bars({ data, say }) : [],
  thousands: isAsked("thousands") ? await thousands({ data, say }) : null,
};
if (only.length > 0) {
  console.log(barsReport(held));
  process.exit();
}
const folder = mkdtempSync(join(tmpdir(), "shiryo-bench-"));
// Long enough that a shard is more than its start.
const shardFactor = 10;
const rounds = Number(settings.rounds);

say("preparing what the rivals start from");
const { files, views } = prepareRivals({ data, folder });
const rivals = contenders({ data, folder, files });
const comparison = await compare({ papers: rivals, others: [wholeBuild({ data, folder })], views, rounds, say });
const factors = settings.factors.split(",").filter(Boolean).map(Number);
const sizes = await growth({ data, factors, programs: views.length, say });
const rebuilt = await rebuilds({ data, sizes: rebuiltSizes(), programs: views.length, say });
const watched = await watching({ data, say });
const spreadOut = await shards({ data, factor: shardFactor, programs: views.length, say });
const meetings = await packets({ data, programs: views.length, say });
const seasons = await reviews({ data, say });
const text = report({
  held,
  comparison,
  sizes,
  rebuilt,
  watched,
  spreadOut,
  meetings,
  seasons,
  papers: views.length,
  rounds,
  machine: machine(),
  date: new Date(),
});
console.log(text);
if (sizes.some(({ failed }) => failed !== undefined)) process.exitCode = 1;
rmSync(folder, { recursive: true, force: true });
if (settings.write) writeFileSync(join(home, "docs", "benchmarks.md"), text);

function isAsked(part) {
  return only.length === 0 || only.includes(part);
}

function rebuiltSizes() {
  const factors = settings.rebuilt.split(",").filter(Boolean).map(Number);
  return factors.flatMap((factor) =>
    (factor < 100 ? [null, "briefings"] : ["briefings"]).map((kind) => ({ factor, kind })),
  );
}

function say(text) {
  if (process.stderr.isTTY) process.stderr.write(`${text}\n`);
}
