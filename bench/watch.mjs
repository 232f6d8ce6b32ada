import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { changeFigure, changedFile } from "./change-figure.mjs";
import { shiryo } from "./contenders.mjs";
import { spread } from "./statistics.mjs";

const rounds = 7;

/**
 * How long after a figure is saved its papers are new on the disk under `shiryo build --watch`, and when that is told.
 * The first round is left out: in it the watch loads what it needs.
 */
export async function watching({ data, say }) {
  say("watching");
  const folder = mkdtempSync(join(tmpdir(), "shiryo-bench-"));
  const [own, out] = [join(folder, "data"), join(folder, "out")];
  cpSync(data, own, { recursive: true });
  const watch = spawn(process.execPath, [shiryo, "build", "--watch", "--json", "--data", own, "--out", out], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  try {
    const lines = createInterface({ input: watch.stdout })[Symbol.asyncIterator]();
    await lines.next();
    const found = [];
    for (let round = 0; round <= rounds; round++) found.push(await measuredRound({ own, out, lines, round }));
    const warm = found.slice(1);
    return [
      { name: "the briefing is new", ...spread(warm.map(({ briefing }) => briefing)) },
      { name: `all ${warm[0].papers} papers that print the figure are new`, ...spread(warm.map(({ last }) => last)) },
      { name: "the round is told, its papers read again", ...spread(warm.map(({ told }) => told)) },
    ];
  } finally {
    watch.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measuredRound({ own, out, lines, round }) {
  const before = timesOf(out);
  const saved = Date.now();
  changeFigure(join(own, "programs", changedFile), round);
  await lines.next();
  const told = Date.now();
  const after = [...timesOf(out)].filter(([path, time]) => before.get(path) !== time);
  const times = after.map(([, time]) => time);
  const briefing = after.find(([path]) => path.startsWith("briefings"))[1];
  return {
    papers: after.length,
    briefing: (briefing - saved) / 1000,
    last: (Math.max(...times) - saved) / 1000,
    told: (told - saved) / 1000,
  };
}

/** When each paper was written, by its path. */
function timesOf(out) {
  const paths = readdirSync(out, { recursive: true }).filter((path) => /\.(docx|xlsx|zip)$/.test(path));
  return new Map(
    paths.filter((path) => !path.startsWith(".")).map((path) => [path, statSync(join(out, path)).mtimeMs]),
  );
}
