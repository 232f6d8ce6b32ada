// Somebody saves papers while builds run: at random moments, in the ways that programs save, under every --on-edited.
// node bench/soak-edits.mjs [--rounds 300] [--seed 1] [--data test/datasets/small] [--command dist/shiryo.js] [--json]
//
// After each build what was saved must be there, byte for byte: in its place or as a copy that was told. The next build
// must make everything right. Ends with 1 where anything was not.
import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";
import { environment, filesIn, randomNumbers } from "./soak-folder.mjs";

const { values: options } = parseArgs({
  options: {
    rounds: { type: "string", default: "300" },
    seed: { type: "string", default: "1" },
    data: { type: "string", default: "test/datasets/small" },
    command: { type: "string", default: "dist/shiryo.js" },
    json: { type: "boolean", default: false },
  },
});
const command = resolve(options.command);
const folder = mkdtempSync(join(tmpdir(), "shiryo-edits-"));
const out = join(folder, "out");
const faults = [];
// Two states in which no paper has the same bytes: papers bear the date.
const states = ["1750000000", "1760000000"];
const modes = [[], ["--on-edited", "keep"], ["--on-edited", "replace"], ["--force"]];
const programme = join(folder, "data/programs/sample-new.yaml");

cpSync(options.data, join(folder, "data"), { recursive: true });
cpSync("templates", join(folder, "templates"), { recursive: true });
const random = randomNumbers(Number(options.seed));
const figures = await soak(Number(options.rounds));
rmSync(folder, { recursive: true, force: true });
report();

async function soak(rounds) {
  const counts = { rounds: 0, inPlace: 0, copied: 0 };
  runBuild(states[0], []);
  const start = performance.now();
  runBuild(states[1], ["--force"]);
  const span = performance.now() - start;
  const papers = papersIn();
  for (let round = 0; round < rounds && faults.length === 0; round++) {
    counts.rounds++;
    // Every fourth time the paper is one that goes, for its programme is gone.
    const isGone = round % 4 === 3;
    const path = isGone ? papers.find((name) => name.startsWith("briefings/03")) : pick(papers);
    const text = `edit ${round} ${"x".repeat(Math.floor(random() * 100_000))}`;
    if (isGone) renameSync(programme, join(folder, "away"));
    const told = await buildWithEdit({ round, path, text, span, mode: modes[Math.floor(round / 4) % modes.length] });
    counts[lookFor({ round, path, text, told })]++;
    if (isGone) renameSync(join(folder, "away"), programme);
    putRight(round, papers);
  }
  return counts;
}

/** Build, and save a paper at a random moment of it: half of the times only once papers are being written. */
async function buildWithEdit({ round, path, text, span, mode }) {
  const args = [command, "build", "--quiet", "--no-color", ...mode];
  const child = spawn(process.execPath, args, { cwd: folder, env: environment(states[round % 2]), stdio: "pipe" });
  let told = "";
  child.stderr.on("data", (bytes) => (told += bytes));
  const ended = new Promise((done) => child.on("close", done));
  let isOver = false;
  ended.then(() => (isOver = true));
  if (round % 2 === 0) await setTimeout(random() * span);
  else {
    while (!isOver && !existsSync(join(out, ".shiryo/journal"))) await setTimeout(1);
    await setTimeout((random() * span) / 2);
  }
  save(join(out, path), text, Math.floor(random() * 3));
  await ended;
  return told;
}

/** In one of the ways that programs save: over the old file, by another that takes its place, or anew. */
function save(file, text, way) {
  if (way === 1) {
    writeFileSync(`${file}.tmp`, text);
    return renameSync(`${file}.tmp`, file);
  }
  if (way === 2) rmSync(file, { force: true });
  writeFileSync(file, text);
}

/** Where the edit is. */
function lookFor({ round, path, text, told }) {
  const isIn = (name) => readFileSync(join(out, name), "utf8") === text;
  if (existsSync(join(out, path)) && isIn(path)) return "inPlace";
  const copies = filesIn(join(out, ".shiryo/replaced")).map((name) => `.shiryo/replaced/${name}`);
  const copy = copies.find(isIn);
  if (copy === undefined) faults.push(`round ${round}: what was saved as ${path} is nowhere`);
  else if (!told.includes(copy)) faults.push(`round ${round}: nobody was told of ${copy}`);
  return "copied";
}

/** The next build makes every paper as it is wanted, and leaves nothing else. */
function putRight(round, papers) {
  const { status, stderr } = runBuild(states[0], ["--on-edited", "replace"]);
  if (status !== 0) faults.push(`round ${round}: the next build ended with ${status}: ${stderr.slice(0, 300)}`);
  const now = papersIn();
  const odd = [...now.filter((name) => !papers.includes(name)), ...papers.filter((name) => !now.includes(name))];
  for (const name of odd) faults.push(`round ${round}: ${name} is left over, or missing`);
  rmSync(join(out, ".shiryo/replaced"), { recursive: true, force: true });
}

function papersIn() {
  return filesIn(out).filter((name) => !name.startsWith(".shiryo/"));
}

function runBuild(epoch, mode) {
  const args = [command, "build", "--quiet", ...mode];
  return spawnSync(process.execPath, args, { cwd: folder, env: environment(epoch), encoding: "utf8" });
}

function pick(list) {
  return list[Math.floor(random() * list.length)];
}

function report() {
  if (options.json) process.stdout.write(`${JSON.stringify({ ...figures, faults }, null, 2)}\n`);
  else {
    const { rounds, inPlace, copied } = figures;
    process.stdout.write(
      `${rounds} builds with an edit: ${inPlace} times it is in its place, ${copied} times a copy\n`,
    );
    process.stdout.write(`${faults.length} faults\n${faults.map((fault) => `  ${fault}\n`).join("")}`);
  }
  process.exitCode = faults.length > 0 ? 1 : 0;
}
