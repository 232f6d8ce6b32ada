import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, expect, test } from "vitest";

// One watch over the small dataset, as a person uses it. Every step waits for the line that the watch prints.
const root = resolve(import.meta.dirname, "../..");
const drug = "data/programs/sample-drug.yaml";

type Round = {
  readonly changed: readonly string[];
  readonly built: readonly string[];
  readonly kept: readonly string[];
  readonly removed: readonly string[];
  readonly problems: readonly { readonly code: string; readonly severity: string }[];
};

let folder = "";
let watch: ChildProcess;
let lines: AsyncIterator<string>;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "shiryo-watch-"));
  cpSync(join(root, "test/datasets/small"), join(folder, "data"), { recursive: true });
  cpSync(join(root, "templates"), join(folder, "templates"), { recursive: true });
});
afterEach(() => {
  watch.kill("SIGKILL");
  rmSync(folder, { recursive: true });
});

function start(...options: readonly string[]): void {
  const command = [process.env["SHIRYO_BUNDLE"] ?? "", "build", "--watch", "--json", "--quiet", ...options];
  watch = spawn(process.execPath, command, { cwd: folder, stdio: ["ignore", "pipe", "inherit"] });
  if (watch.stdout === null) throw new Error("the watch prints nothing");
  lines = createInterface({ input: watch.stdout })[Symbol.asyncIterator]();
}

async function nextRound(): Promise<Round> {
  return JSON.parse((await lines.next()).value as string) as Round;
}

/** The first round that is as it should be: on a slow machine one saving may come as two. */
async function roundWhere(isWanted: (round: Round) => boolean): Promise<Round> {
  for (;;) {
    const round = await nextRound();
    if (isWanted(round)) return round;
  }
}

function edit(path: string, change: (text: string) => string): string {
  return change(readFileSync(join(folder, path), "utf8"));
}

function save(path: string, text: string): void {
  writeFileSync(join(folder, path), text);
}

const errors = ({ problems }: Round) => problems.filter(({ severity }) => severity === "error").map(({ code }) => code);

test("what is saved is built, however editors save it, until Ctrl-C", async () => {
  start("--only", "briefings");
  expect((await nextRound()).built).toHaveLength(3);

  save("data/programs/.sample-drug.yaml.swp", "nobody's business");
  save(
    drug,
    edit(drug, (text) => text.replace("1200000", "1300000")),
  );
  const saved = await roundWhere(({ built }) => built.length > 0);
  expect(saved).toMatchObject({ changed: [drug], built: ["briefings/01_標本創薬研究事業.docx"] });

  const renamed = edit(drug, (text) => text.replace("1300000", "1310000"));
  save(`${drug}.tmp`, renamed);
  renameSync(join(folder, `${drug}.tmp`), join(folder, drug));
  const moved = await roundWhere(({ built }) => built.length > 0);
  expect(moved).toMatchObject({ changed: [drug], built: ["briefings/01_標本創薬研究事業.docx"] });

  save(drug, "");
  save(drug, `broken: [\n${renamed}`);
  await roundWhere((round) => errors(round).includes("yaml-syntax"));
  save(drug, renamed);
  expect(await roundWhere((round) => errors(round).length === 0)).toMatchObject({ built: [], kept: { length: 3 } });

  renameSync(join(folder, "data"), join(folder, "away"));
  await roundWhere((round) => errors(round).includes("file-missing"));
  renameSync(join(folder, "away"), join(folder, "data"));
  expect(await roundWhere((round) => errors(round).length === 0)).toMatchObject({ removed: [] });

  save(
    "templates/briefing.md.hbs",
    edit("templates/briefing.md.hbs", (text) => `${text}\n例の一行\n`),
  );
  await roundWhere(({ built }) => built.length === 3);

  const ended = new Promise((end) => watch.once("exit", end));
  watch.kill("SIGINT");
  expect(await ended).toBe(0);
  expect(existsSync(join(folder, "out/.shiryo/lock"))).toBe(false);
  expect(existsSync(join(folder, "out/.shiryo/journal"))).toBe(false);
});

test("a watch waits for another build, and goes on when that is done", async () => {
  const lock = join(folder, "out/.shiryo/lock");
  cpSync(join(folder, "data"), join(folder, "out/.shiryo"), { recursive: true });
  const holder = { id: "x", pid: process.pid, user: "someone", since: "2026-04-01T00:00:00.000Z" };
  writeFileSync(lock, JSON.stringify({ ...holder, host: (await import("node:os")).hostname() }));
  start("--only", "briefings");
  expect(errors(await nextRound())).toEqual(["build-locked"]);
  rmSync(lock);
  await roundWhere(({ built }) => built.length === 3);
});
