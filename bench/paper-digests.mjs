// The SHA-256 of every paper of the sample, of a small dataset and of 290 programmes: whoever moves code without meaning to
// change papers holds the list before against the list after.
// node bench/paper-digests.mjs > before.txt
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const home = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "shiryo-digests-"));
const factor = 10;

try {
  const many = join(folder, "many");
  run("bench/make-dataset.mjs", [join(home, "data"), many, String(factor)]);
  print("sample", join(home, "data"));
  print("small", join(home, "test/datasets/small"));
  print("many", many);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function print(name, data) {
  const out = join(folder, `out-${name}`);
  run("dist/shiryo.js", ["build", "--data", data, "--out", out, "--csv", "--no-audit", "--quiet"]);
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).filter((path) => !path.includes(".shiryo"));
  for (const path of paths.toSorted()) console.log(digest(path), `${name}${path.slice(out.length)}`);
}

function digest(path) {
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}

function run(script, args) {
  const { status, stderr } = spawnSync(process.execPath, [join(home, script), ...args], { encoding: "utf8" });
  if (status !== 0) throw new Error(`${script}: ${stderr}`);
}
