import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { digest } from "../../src/base/digest.ts";

// Commands that hand papers out, killed at random points: a folder of papers is there whole, or it is not there.
const root = resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "shiryo-killed-packets-"));
const packets = join(folder, "out/packets");
afterAll(() => rmSync(folder, { recursive: true }));

const meeting = `id: third
body: 標本部会
no: 3
date: 2025-07-16
agenda:
  - title: 方針について
    papers:
      - { title: 事業概要, briefings: all }
      - { title: 概要, summaries: all }
references:
  - { title: 予算一覧, table: budget }
`;

beforeAll(() => {
  cpSync(join(root, "test/datasets/small"), join(folder, "data"), { recursive: true });
  writeFileSync(join(folder, "data/meetings/third.yaml"), meeting);
  expect(run(["build", "--only", "packets", "--quiet"])).toBe(0);
  cpSync(join(packets, "third.zip"), join(folder, "sent.zip"));
  const program = join(folder, "data/programs/sample-drug.yaml");
  writeFileSync(program, readFileSync(program, "utf8").replace('"2025": 1200000', '"2025": 1206189'));
});

test("packet replace", async () => {
  const command = ["packet", "replace", "third", "--since", "sent.zip", "--quiet"];
  const made = () => filesIn(packets).filter((name) => name.startsWith("third-差替え"));
  const clear = () => {
    for (const name of readdirSync(packets).filter((one) => one.startsWith("third-差替え")))
      rmSync(join(packets, name), { recursive: true });
  };
  expect(run(command)).toBe(0);
  const whole = made();
  expect(whole).toHaveLength(5);
  const papers = whole.filter((name) => !name.includes(".zip"));
  const found = await killed({
    command,
    beside: packets,
    made,
    clear,
    allowed: [[], papers, whole],
    whole,
    rounds: 40,
  });
  expect(found.faults).toEqual([]);
  expect(found.kills).toBeGreaterThan(20);
});

test("packet rebuild", async () => {
  const command = ["packet", "rebuild", "sent.zip", "--into", "again"];
  const made = () => filesIn(join(folder, "again"));
  const clear = () => rmSync(join(folder, "again"), { recursive: true, force: true });
  expect(run(command)).toBe(0);
  const whole = made();
  expect(whole).toHaveLength(6);
  const found = await killed({ command, beside: folder, made, clear, allowed: [[], whole], whole, rounds: 40 });
  expect(found.faults).toEqual([]);
  expect(found.kills).toBeGreaterThan(20);
});

type Killing = {
  readonly command: readonly string[];
  /** Where the hidden folder comes to stand */
  readonly beside: string;
  /** What is there of it now, each file with its digest */
  readonly made: () => string[];
  readonly clear: () => void;
  readonly allowed: readonly (readonly string[])[];
  readonly whole: readonly string[];
  readonly rounds: number;
};

async function killed({ command, beside, made, clear, allowed, whole, rounds }: Killing) {
  const faults: string[] = [];
  let kills = 0;
  for (let round = 0; round < rounds; round += 1) {
    clear();
    if (await kill(command, beside, round)) kills += 1;
    const found = made();
    if (!allowed.some((one) => isSame(one, found))) faults.push(`round ${round}: ${found.join(", ")}`);
    // What was done already is refused by rebuild, and told by replace.
    const status = run(command);
    if ((status !== 0 && !isSame(found, whole)) || !isSame(made(), whole))
      faults.push(`round ${round}: the next run ended with ${status}`);
    const left = hiddenIn(beside);
    if (left.length > 0) faults.push(`round ${round}: ${left.join(", ")} is left`);
  }
  return { faults, kills };
}

/** Kill it some milliseconds after it has begun to write: before that nothing can be half done. */
async function kill(command: readonly string[], beside: string, round: number): Promise<boolean> {
  const child = spawn(process.execPath, [bundle, ...command], { cwd: folder, stdio: "ignore" });
  const ended = new Promise<NodeJS.Signals | null>((done) => child.on("close", (_, signal) => done(signal)));
  while (child.exitCode === null && hiddenIn(beside).length === 0) await setTimeout(1);
  await setTimeout(round % 20);
  child.kill("SIGKILL");
  return (await ended) === "SIGKILL";
}

const bundle = process.env["SHIRYO_BUNDLE"] ?? "";

function run(command: readonly string[]): number | null {
  return spawnSync(process.execPath, [bundle, ...command], { cwd: folder, stdio: "ignore" }).status;
}

function hiddenIn(dir: string): string[] {
  return readdirSync(dir).filter((name) => name.startsWith(".shiryo-writing-"));
}

function filesIn(dir: string): string[] {
  if (!existsSync(dir)) return [];
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  return paths.map((path) => `${path.slice(dir.length + 1)} ${digest(readFileSync(path))}`).toSorted();
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.join("\n") === b.join("\n");
}
