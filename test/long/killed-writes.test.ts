import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { requestWorkbook } from "../fixtures/review-workbook.ts";

// What writes into a dataset is killed at random points. After the next command all of it is in, or nothing, and the
// journals explain every difference.
const root = resolve(import.meta.dirname, "../..");
const bundle = process.env["SHIRYO_BUNDLE"] ?? "";
const kills = Number(process.env["KILLS"] ?? 40);
const folder = mkdtempSync(join(tmpdir(), "shiryo-kills-"));
const random = randomNumbers(20261);

beforeAll(() => {
  cpSync(join(root, "data"), join(folder, "original"), { recursive: true });
  const ids = readdirSync(join(folder, "original/programs")).map((name) => name.replace(".yaml", ""));
  const rows = ids.map((id, at) => ({ id, request: 5_000_000 + at, remark: `備考${at}` }));
  writeFileSync(join(folder, "returned.xlsx"), requestWorkbook(rows));
  cpSync(join(root, "test/documents/policy-fy2026.txt"), join(folder, "policy.txt"));
  const text = readFileSync(join(folder, "policy.txt"), "utf8");
  writeFileSync(join(folder, "corrected.txt"), text.replace(/1,210,000/, "1,234,567").replace("40 施設", "45 施設"));
});
afterAll(() => rmSync(folder, { recursive: true }));

test("review --apply: the next review finishes it, undo leaves nothing of it", async () => {
  const review = ["review", "returned.xlsx", "--confirm", "all", "--apply", "--data"];
  const original = digestsIn(join(folder, "original"));
  const whole = finished(review, "original", "whole");
  expect(isSame(whole.digests, original)).toBe(false);
  const faults: string[] = [];
  let partly = 0;
  for (let round = 0; round < kills; round++) {
    const data = fresh(`data-${round}`, "original");
    await killed([...review, data], { data, most: whole.milliseconds });
    const left = digestsIn(data);
    if (!isSame(left, original) && !isSame(left, whole.digests)) partly++;
    const next = round % 2 === 0 ? run([...review, data]) : run(["undo", "--data", data]);
    const expected = round % 2 === 0 ? whole.digests : original;
    if (!isSame(digestsIn(data), expected)) faults.push(`round ${round}: neither all nor nothing: ${next}`);
    faults.push(...unexplained(data, round));
    rmSync(data, { recursive: true });
  }
  console.log(`review --apply: ${kills} kills, ${partly} of them between the first file and the last`);
  expect(faults).toEqual([]);
});

test("import into a dataset in use: the next import finishes it, undo leaves nothing of it", async () => {
  run(["import", "policy.txt", "--into", join(folder, "imported")]);
  const again = ["import", "corrected.txt", "--write", "--into"];
  const original = digestsIn(join(folder, "imported"));
  const whole = finished(again, "imported", "whole-import");
  expect(isSame(whole.digests, original, "import-report.md")).toBe(false);
  const faults: string[] = [];
  for (let round = 0; round < kills; round++) {
    const data = fresh(`import-${round}`, "imported");
    await killed([...again, data], { data, most: whole.milliseconds });
    const next = round % 2 === 0 ? run([...again, data]) : run(["undo", "--data", data]);
    const expected = round % 2 === 0 ? whole.digests : original;
    // The report of an import that was finished says that nothing is new.
    if (!isSame(digestsIn(data), expected, "import-report.md"))
      faults.push(`round ${round}: neither all nor nothing: ${next}`);
    faults.push(...unexplained(data, round));
    rmSync(data, { recursive: true });
  }
  expect(faults).toEqual([]);
});

test.each([
  ["import", ["import", "policy.txt", "--into"]],
  ["init", ["init", "--fiscal-year", "2026"]],
])("%s into a new folder: it is not there, or whole, and the next one makes it so", async (name, command) => {
  const first = join(folder, `${name}-whole`);
  const start = performance.now();
  run([...command, first]);
  const [whole, most] = [digestsIn(first), performance.now() - start];
  const faults: string[] = [];
  for (let round = 0; round < kills; round++) {
    const place = join(folder, `${name}-new-${round}`);
    mkdirSync(place);
    const data = join(place, "data");
    if (round % 3 === 0) mkdirSync(data);
    await killed([...command, data], { data: place, most });
    const left = existsSync(data) ? digestsIn(data) : new Map();
    if (left.size > 0 && !isSame(left, whole)) faults.push(`round ${round}: a part of it is there`);
    if (left.size === 0) run([...command, data]);
    if (!isSame(digestsIn(data), whole)) faults.push(`round ${round}: the next one did not make it whole`);
    if (left.size === 0 && readdirSync(place).length > 1)
      faults.push(`round ${round}: ${readdirSync(place).join(" ")}`);
    rmSync(place, { recursive: true });
  }
  expect(faults).toEqual([]);
});

/** Start a command and kill it: some milliseconds after its start, or after its first trace on the disk. */
async function killed(args: readonly string[], { data, most }: { data: string; most: number }): Promise<void> {
  const child = spawn(process.execPath, [bundle, ...args, "--quiet"], { cwd: folder, stdio: "ignore" });
  let isOver = false;
  const ended = new Promise<void>((done) => child.on("close", () => done())).then(() => (isOver = true));
  const kind = random();
  if (kind < 0.3) await Promise.race([ended, setTimeout(random() * most)]);
  else {
    // From its first trace on the disk, or from its journal on: files take their names within moments.
    const trace = kind < 0.6 ? /shiryo-writing|unfinished/ : /unfinished|shiryo-new/;
    while (!isOver && !trace.test(namesBelow(data))) await new Promise((done) => setImmediate(done));
    await Promise.race([ended, setTimeout(kind < 0.6 ? random() * most * 0.25 : random() * 6)]);
  }
  child.kill("SIGKILL");
  await ended;
}

/** What stands in a folder and below. A folder that takes its name meanwhile is looked for in vain under its old one. */
function namesBelow(folder: string): string {
  try {
    return readdirSync(folder, { recursive: true }).join(" ");
  } catch {
    return "";
  }
}

function run(args: readonly string[]): string {
  const { stderr } = spawnSync(process.execPath, [bundle, ...args], { cwd: folder, encoding: "utf8" });
  return stderr.trim().slice(-300);
}

function fresh(name: string, from: string): string {
  cpSync(join(folder, from), join(folder, name), { recursive: true });
  return join(folder, name);
}

function finished(command: readonly string[], from: string, name: string) {
  const data = fresh(name, from);
  const start = performance.now();
  run([...command, data]);
  return { digests: digestsIn(data), milliseconds: performance.now() - start };
}

/** The files of a dataset by their digests; journals apart, and what they keep. */
function digestsIn(data: string): ReadonlyMap<string, string> {
  const names = readdirSync(data, { recursive: true, encoding: "utf8" }).toSorted();
  const own = names.filter((name) => /\.\w+$/.test(name) && !/^journal|^\.shiryo.(?:kept|lock)/.test(name));
  const digest = (name: string) =>
    createHash("sha256")
      .update(readFileSync(join(data, name)))
      .digest("hex");
  return new Map(own.filter((name) => !/^\.\w+$/.test(name)).map((name) => [name, digest(name)]));
}

function isSame(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>, except = ""): boolean {
  const names = [...new Set([...a.keys(), ...b.keys()])].filter((name) => name !== except);
  return names.every((name) => a.get(name) === b.get(name));
}

type Told = {
  readonly files: readonly { readonly file: string; readonly before: string | null; readonly after: string | null }[];
};

/** Journals that are not whole, and files whose digest is not that of the last journal that tells of them. */
function unexplained(data: string, round: number): string[] {
  const names = existsSync(join(data, "journal")) ? readdirSync(join(data, "journal")).toSorted() : [];
  const odd = names.filter((name) => !/^\d{4}-\d\d-\d\d-\d+\.yaml$/.test(name));
  if (odd.length > 0) return [`round ${round}: ${odd.join(" ")} is left`];
  const told = new Map<string, string | null>();
  for (const name of names) {
    const { files } = parse(readFileSync(join(data, "journal", name), "utf8")) as Told;
    for (const { file, before, after } of files) {
      if (told.has(file) && told.get(file) !== before) return [`round ${round}: ${name} begins elsewhere with ${file}`];
      told.set(file, after);
    }
  }
  const now = digestsIn(data);
  return [...told].flatMap(([file, after]) =>
    (now.get(file) ?? null) === after ? [] : [`round ${round}: no journal tells of ${file} as it is`],
  );
}

function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
