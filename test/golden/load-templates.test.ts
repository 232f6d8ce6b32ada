import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { loadTemplates } from "../../src/load/load-templates.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "templates-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(...paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), path);
  }
}

const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

test("the user's files come first, the built-in ones fill the rest", () => {
  write("own/briefing.md.hbs", "own/partials/cover.md.hbs", "own/images/logo.png");
  write(
    "built-in/briefing.md.hbs",
    "built-in/partials/kpi.md.hbs",
    "built-in/workbook.yaml",
    "built-in/reference.docx",
  );
  const { templates, problems } = loadTemplates(`${root}/own/`, `${root}/built-in`);
  expect(problems).toEqual([]);
  expect([...templates.files.keys()]).toEqual([
    "briefing.md.hbs",
    "images/logo.png",
    "partials/cover.md.hbs",
    "partials/kpi.md.hbs",
    "reference.docx",
    "workbook.yaml",
  ]);
  expect(textOf(templates.files.get("briefing.md.hbs"))).toBe("own/briefing.md.hbs");
  expect(templates.pathOf("partials/kpi.md.hbs")).toBe(`${root}/built-in/partials/kpi.md.hbs`);
});

test("a file that no paper could use is a warning", () => {
  write("own/briefing.hbs", "own/README.md", "own/.DS_Store", "own/~$reference.docx");
  const { problems } = loadTemplates(`${root}/own`, `${root}/own`);
  expect(problems).toMatchObject([
    { code: "file-unknown", severity: "warning", place: { file: `${root}/own/briefing.hbs` } },
  ]);
});

test("a folder that is not there is an error", () => {
  write("built-in/briefing.md.hbs");
  const { templates, problems } = loadTemplates(`${root}/none`, `${root}/built-in`);
  expect(problems).toMatchObject([{ code: "file-missing", severity: "error", place: { file: `${root}/none` } }]);
  expect(templates.files.size).toBe(1);
});

test("a text that is not UTF-8 is read and told, one of no encoding refused; a picture may hold any bytes", () => {
  write("own/briefing.md.hbs");
  writeFileSync(join(root, "own/a.md.hbs"), Buffer.from([0x8a, 0xc2, 0x8b, 0xab]));
  writeFileSync(join(root, "own/b.md.hbs"), Buffer.from([0x8a, 0xff]));
  writeFileSync(join(root, "own/workbook.yaml"), Buffer.from("\ufefftitle: 甲\r\n", "utf16le"));
  writeFileSync(join(root, "own/logo.png"), Buffer.from([0x89, 0x50]));
  const { templates, problems } = loadTemplates(`${root}/own`, `${root}/own`);
  expect(problems).toMatchObject([
    { code: "file-encoding", values: { encoding: "shift_jis" }, place: { file: `${root}/own/a.md.hbs` } },
    { code: "file-not-utf8", place: { file: `${root}/own/b.md.hbs` } },
    { code: "file-encoding", values: { encoding: "utf-16le" }, place: { file: `${root}/own/workbook.yaml` } },
  ]);
  const text = (name: string) => Buffer.from(templates.files.get(name) ?? []).toString("utf8");
  expect([text("a.md.hbs"), text("workbook.yaml")]).toEqual(["環境", "title: 甲\n"]);
  expect([...templates.files.keys()]).toEqual(["a.md.hbs", "briefing.md.hbs", "logo.png", "workbook.yaml"]);
});
