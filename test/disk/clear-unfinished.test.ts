import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { clearUnfinished, temporaryName } from "../../src/write/unfinished-files.ts";

const fromElsewhere = () => temporaryName().replace(/writing-[0-9a-f]{8}/, "writing-00000000");

test("unfinished files of dead processes and of long ago go; those of others stay", async () => {
  const folder = mkdtempSync(join(tmpdir(), "shiryo-clear-"));
  const dead = spawnSync(process.execPath, ["-e", ""]).pid;
  const alive = temporaryName();
  const ofDead = alive.replace(`-${process.pid}-`, `-${dead}-`);
  const [elsewhere, old] = [fromElsewhere(), fromElsewhere()];
  for (const name of [alive, ofDead, elsewhere, old, "paper.docx"]) writeFileSync(join(folder, name), "");
  utimesSync(join(folder, old), new Date(0), new Date(0));
  await clearUnfinished([folder, join(folder, "not-there")], Date.now());
  expect(readdirSync(folder).toSorted()).toEqual([alive, elsewhere, "paper.docx"].toSorted());
  rmSync(folder, { recursive: true });
});
