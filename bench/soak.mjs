// Kills builds at random points and looks at what they leave behind; fills a small disk where one can be mounted.
// node bench/soak.mjs [--kills 200] [--disks 12] [--seed 1] [--data test/datasets/small] [--command dist/shiryo.js] [--json]
//
// After each kill every paper must be whole (its package readable, its bytes those of the old or the new state), and the
// next build must make it right: exit 0, every paper new, nothing left over. Ends with 1 where anything was not.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";
import { crc32, inflateRawSync } from "node:zlib";
import { environment, filesIn, randomNumbers } from "./soak-folder.mjs";

const { values: options } = parseArgs({
  options: {
    kills: { type: "string", default: "200" },
    disks: { type: "string", default: "12" },
    seed: { type: "string", default: "1" },
    data: { type: "string", default: "test/datasets/small" },
    command: { type: "string", default: "dist/shiryo.js" },
    json: { type: "boolean", default: false },
  },
});
const command = resolve(options.command);
const folder = mkdtempSync(join(tmpdir(), "shiryo-soak-"));
const faults = [];
// Two states in which no paper has the same bytes: papers bear the date.
const states = ["1750000000", "1760000000"];

cpSync(options.data, join(folder, "data"), { recursive: true });
cpSync("templates", join(folder, "templates"), { recursive: true });
const random = randomNumbers(Number(options.seed));
const expected = states.map((epoch, index) => reference(epoch, `reference-${index}`));
const kills = await killBuilds(Number(options.kills));
const disks = fillDisk(Number(options.disks));
rmSync(folder, { recursive: true, force: true });
report();

async function killBuilds(count) {
  const figures = { builds: 0, killed: 0, before: 0, between: 0, after: 0 };
  runBuild(states[0], "out");
  for (let round = 1; figures.killed < count && round < 4 * count && faults.length === 0; round++) {
    figures.builds++;
    const [from, to] = round % 2 === 1 ? [0, 1] : [1, 0];
    const span = random() * expected[to].milliseconds;
    // Every other kill waits until papers are being written: most of a build is loading and rendering.
    const wasKilled = await killBuild(
      states[to],
      round % 4 < 2 ? { after: span * 1.2 } : { afterFirstPaper: span / 2 },
    );
    if (wasKilled) figures.killed++;
    tally(figures, lookAt({ out: "out", round, allowed: [expected[from], expected[to]], to: expected[to] }));
    finish("out", round, to);
  }
  return figures;
}

/** Start a build and kill it some milliseconds after its start or its first paper; false where it was done before. */
async function killBuild(epoch, { after = 0, afterFirstPaper }) {
  const child = spawn(process.execPath, [command, "build", "--quiet"], {
    cwd: folder,
    env: environment(epoch),
    stdio: "ignore",
  });
  const ended = new Promise((done) => child.on("close", (_, signal) => done(signal)));
  const due =
    afterFirstPaper === undefined ? setTimeout(after) : firstPaper(ended).then(() => setTimeout(afterFirstPaper));
  const signal = await Promise.race([ended, due.then(() => "time")]);
  if (signal !== "time") return false;
  child.kill("SIGKILL");
  return (await ended) === "SIGKILL";
}

/** Resolves when a build has begun its journal, or is over. */
async function firstPaper(ended) {
  let isOver = false;
  ended.then(() => (isOver = true));
  while (!isOver && !existsSync(join(folder, "out/.shiryo/journal"))) await setTimeout(3);
}

/** How many papers are there in the new state; tells of every paper that is neither old nor new, or broken. */
function lookAt({ out, round, allowed, to }) {
  const names = filesIn(join(folder, out));
  const papers = names.filter((name) => !name.startsWith(".shiryo/") && !name.includes(".shiryo-writing-"));
  for (const name of papers) {
    const bytes = readFileSync(join(folder, out, name));
    const isKnown = allowed.some(({ digests }) => digests.get(name) === digestOf(bytes));
    if (!isKnown) faults.push(`round ${round}: ${name} is neither old nor new`);
    if (/\.(?:docx|xlsx|zip)$/.test(name) && !isWhole(bytes))
      faults.push(`round ${round}: ${name} is no whole package`);
  }
  const fresh = papers.filter((name) => to.digests.get(name) === digestOf(readFileSync(join(folder, out, name))));
  return { fresh: fresh.length, all: to.digests.size };
}

function tally(figures, { fresh, all }) {
  if (fresh === 0) figures.before++;
  else if (fresh < all) figures.between++;
  else figures.after++;
}

/** The next build, which must make everything right. */
function finish(out, round, to) {
  const { status, stderr } = runBuild(states[to], out);
  if (status !== 0) faults.push(`round ${round}: the next build ended with ${status}: ${stderr.slice(0, 300)}`);
  const names = filesIn(join(folder, out));
  for (const [name, digest] of expected[to].digests) {
    if (!names.includes(name)) faults.push(`round ${round}: ${name} is missing after the next build`);
    else if (digestOf(readFileSync(join(folder, out, name))) !== digest)
      faults.push(`round ${round}: ${name} is not new`);
  }
  const own = /^\.shiryo\/(?:manifest\.json|idle|sources\/[0-9a-f]{64}|pieces\/\w+\.(?:index|\d+))$/;
  const strange = names.filter((name) => !expected[to].digests.has(name) && !own.test(name));
  for (const name of strange) faults.push(`round ${round}: ${name} is left over`);
}

/** A build onto a disk that is too small for it, then the rest of the build with room made; null where none can be mounted. */
function fillDisk(count) {
  if (count === 0) return null;
  const disk = join(folder, "disk");
  mkdirSync(disk);
  if (spawnSync("mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", disk]).status !== 0) return null;
  const figures = { builds: 0, refused: 0 };
  try {
    const room = 1024 * 1024;
    for (let filled = 0; filled < count && faults.length === 0; filled++) {
      rmSync(join(disk, "out"), { recursive: true, force: true });
      writeFileSync(join(disk, "ballast"), Buffer.alloc(room - (filled + 1) * 24 * 1024));
      const { status } = runBuild(states[0], "disk/out");
      figures.builds++;
      if (status === 3) figures.refused++;
      else if (status !== 0) faults.push(`full disk ${filled}: the build ended with ${status}, not with 3`);
      if (existsSync(join(disk, "out")))
        lookAt({ out: "disk/out", round: `full disk ${filled}`, allowed: [expected[0]], to: expected[0] });
      rmSync(join(disk, "ballast"));
      finish("disk/out", `full disk ${filled}`, 0);
    }
  } finally {
    spawnSync("umount", [disk]);
  }
  return figures;
}

function reference(epoch, out) {
  const start = performance.now();
  const { status, stderr } = runBuild(epoch, out);
  if (status !== 0) throw new Error(`the build ended with ${status}:\n${stderr}`);
  const milliseconds = performance.now() - start;
  const names = filesIn(join(folder, out)).filter((name) => !name.startsWith(".shiryo/"));
  return {
    milliseconds,
    digests: new Map(names.map((name) => [name, digestOf(readFileSync(join(folder, out, name)))])),
  };
}

function runBuild(epoch, out) {
  const args = [command, "build", "--quiet", "--out", out];
  return spawnSync(process.execPath, args, { cwd: folder, env: environment(epoch), encoding: "utf8" });
}

function digestOf(bytes) {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Every part can be unpacked and has the checksum that the directory tells. */
function isWhole(zip) {
  try {
    let at = zip.readUInt32LE(zip.length - 6);
    for (let left = zip.readUInt16LE(zip.length - 12); left > 0; left--) {
      const [method, crc, packed] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 16), zip.readUInt32LE(at + 20)];
      const offset = zip.readUInt32LE(at + 42);
      const start = offset + 30 + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);
      const data = zip.subarray(start, start + packed);
      if (crc32(method === 8 ? inflateRawSync(data) : data) !== crc) return false;
      at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    }
    return true;
  } catch {
    return false;
  }
}

function report() {
  if (options.json) process.stdout.write(`${JSON.stringify({ kills, disks, faults }, null, 2)}\n`);
  else {
    const { builds, killed, before, between, after } = kills;
    process.stdout.write(`${builds} builds, ${killed} killed (the others were done before)\n`);
    process.stdout.write(`found then: ${before} times no paper new, ${between} times some, ${after} times all\n`);
    process.stdout.write(
      disks === null
        ? "no full disk was tried\n"
        : `${disks.builds} builds onto a full disk, ${disks.refused} refused\n`,
    );
    process.stdout.write(`${faults.length} faults\n${faults.map((fault) => `  ${fault}\n`).join("")}`);
  }
  process.exitCode = faults.length > 0 ? 1 : 0;
}
