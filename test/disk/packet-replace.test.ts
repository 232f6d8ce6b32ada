import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writePackage } from "../../src/opc/write-package.ts";
import { packetPapers } from "../../src/papers/packet/packet-papers.ts";
import { loadEdition } from "../../src/tasks/comparison/editions.ts";
import { rebuildPacket } from "../../src/tasks/packet/rebuild-packet.ts";
import { replacePapers } from "../../src/tasks/packet/replace-papers.ts";
import { newestSourceDate, plainMaterials } from "../../src/papers/paper/kind.ts";
import { loadDataset } from "../../src/load/load-dataset.ts";
import { loadTemplates } from "../../src/load/load-templates.ts";
import { type PackedPart, packPart } from "../../src/opc/pack-part.ts";
import { readPackage } from "../../src/opc/read-package.ts";

// The real meeting's packet as it was handed out, and what has to follow it when the data change.
const root = resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "shiryo-replace-"));
const [data, out, sent] = [join(folder, "data"), join(folder, "out"), join(folder, "sent.zip")];
const folders = { templates: join(root, "templates"), builtInTemplates: join(root, "templates") };

beforeAll(async () => {
  cpSync(join(root, "data"), data, { recursive: true });
  writeFileSync(sent, await packetZip());
});
afterAll(() => rmSync(folder, { recursive: true }));

async function packetZip(): Promise<Uint8Array> {
  const { dataset } = await loadDataset(data);
  if (dataset === null) throw new Error("the dataset has problems");
  const { templates } = loadTemplates(folders.templates, folders.builtInTemplates);
  const materials = plainMaterials({ dataset, templates, data, date: newestSourceDate(dataset) });
  const zip = packetPapers(materials).find(({ path }) => path.endsWith(".zip"));
  return (await zip?.render()) ?? new Uint8Array();
}

const replace = (since: string, asked = "kagaku-145") => {
  const settings = { looks: false, pdf: false, soffice: null, documentDate: null, now: new Date() };
  return replacePapers({ ...folders, ...settings, data, out, asked, since });
};

function edit(file: string, change: (text: string) => string): void {
  const path = join(data, file);
  const before = readFileSync(path, "utf8");
  expect(change(before)).not.toBe(before);
  writeFileSync(path, change(before));
}

/** A part as it lies in a zip that nobody compressed. */
const unpacked = (bytes: Uint8Array) => ({ method: 0 as const, packedSize: bytes.length, data: [bytes] });

const raise = (from: string, to: string) => edit("programs/regulatory-science.yaml", (text) => text.replace(from, to));
const folderOf = (name: string) => readdirSync(join(out, "packets", name)).toSorted();

test("the packet can be made again from its zip alone, to the byte, and so can the zip", async () => {
  const { papers, problems } = await rebuildPacket({
    ...folders,
    zip: sent,
    into: join(folder, "again"),
    now: new Date(),
  });
  expect(problems).toEqual([]);
  expect(papers.map(({ isSame }) => isSame)).toEqual(Array.from({ length: 7 }, () => true));
  expect(readFileSync(join(folder, "again/kagaku-145.zip")).equals(readFileSync(sent))).toBe(true);
});

test("of a zip that was packed again the papers are the same, and it is told; so is what else is in it", async () => {
  const parts = [...readPackage(readFileSync(sent))];
  const again = async (name: string, repacked: readonly PackedPart[]) => {
    writeFileSync(join(folder, name), writePackage(repacked));
    const into = join(folder, `from-${name}`);
    const { papers, problems } = await rebuildPacket({ ...folders, zip: join(folder, name), into, now: new Date() });
    return {
      different: papers.filter(({ isSame }) => !isSame).map((paper) => paper.name),
      says: problems.map(({ says }) => says),
    };
  };
  const stored = parts.map(([name, bytes]) => ({ ...packPart(name, bytes), ...unpacked(bytes) }));
  expect(await again("stored.zip", stored)).toEqual({ different: ["kagaku-145.zip"], says: ["packet-repacked.bytes"] });
  const deeper = stored.map((part) => ({ ...part, name: `配布/${part.name}`.normalize("NFD") }));
  const bomb = { ...packPart("配布/bomb", "x"), size: 1_500_000_000, method: 8 as const };
  expect(await again("mac.zip", [...deeper, bomb])).toEqual({
    different: ["kagaku-145.zip"],
    says: ["packet-repacked.name", "packet-stranger"],
  });
  const { edition } = await loadEdition(join(folder, "mac.zip"), { data });
  expect(edition?.dataset).toEqual((await loadEdition(sent, { data })).edition?.dataset);
  const manifest = Buffer.from(`# read by hand\n${Buffer.from(new Map(parts).get("manifest.yaml") ?? []).toString()}`);
  const noted = stored.map((part) => (part.name === "manifest.yaml" ? packPart(part.name, manifest) : part));
  expect((await again("noted.zip", noted)).says).toEqual(["packet-differs"]);
});

test("a folder for papers made again is there with all of them, or as it was", async () => {
  const into = join(folder, "kept");
  mkdirSync(into);
  writeFileSync(join(into, "note.txt"), "mine");
  const { papers, problems } = await rebuildPacket({ ...folders, zip: sent, into, now: new Date() });
  expect([papers, problems.map(({ says }) => says)]).toEqual([[], ["packet-target"]]);
  const here = await rebuildPacket({ ...folders, zip: sent, into: ".", now: new Date() });
  expect(here.problems.map(({ says }) => says)).toEqual(["packet-target.here"]);
  expect(readdirSync(folder).filter((name) => name.startsWith(".shiryo"))).toEqual([]);
});

test("where nothing changed nothing is written", async () => {
  const { found, written, problems } = await replace(sent, "第145回");
  expect([found?.papers, written, problems]).toEqual([[], null, []]);
  expect(readdirSync(folder)).not.toContain("out");
});

test("a figure, a text and a programme gone: the papers that show them are made, and their pages told", async () => {
  raise("1063811", "1070000");
  edit("programs/dementia.yaml", (text) => text.replace("リハビリテーション、介護モデルまで", "介護モデルまで"));
  rmSync(join(data, "programs/transplantation.yaml"));
  const { found, written } = await replace(sent);
  expect(found?.papers.map(({ kind, number, pages }) => `${kind} ${number} ${pages}`)).toEqual([
    "replaced 資料1-1 全頁",
    "replaced 資料1-2 2～3、6、19、21、28～37",
    "replaced 参考資料1 全頁",
    "replaced 参考資料2 全頁",
  ]);
  const [, , budget, kpi] = found?.papers ?? [];
  expect(budget?.changes).toEqual([
    "21 移植医療技術開発研究事業：削除",
    "03 医薬品等規制調和・評価研究事業：令和７年度当初予算額　1,063,811 → 1,070,000千円（＋6,189）",
  ]);
  expect(kpi?.changes).toEqual(["21 移植医療技術開発研究事業：削除"]);
  expect(written?.folder).toBe("packets/kagaku-145-差替え");
  expect(folderOf("kagaku-145-差替え")).toHaveLength(5);
});

test("the next replacements are found since the last ones, keep numbers, count, and overwrite nothing", async () => {
  const before = readFileSync(join(out, "packets/kagaku-145-差替え.zip"));
  raise("1070000", "1071000");
  edit("meetings/kagaku-145.yaml", (text) => text.replace(/(references:\n)([\s\S]*?)(\n {2}- [\s\S]*)$/, "$1$3\n$2\n"));
  const { found, written } = await replace(join(out, "packets/kagaku-145-差替え.zip"));
  expect(found?.papers.map(({ number, changes }) => [number, changes.length])).toEqual([
    ["", 1],
    ["資料1-1", 1],
    ["資料1-2", 1],
    ["参考資料1", 1],
  ]);
  expect(found?.papers[2]?.pages).toBe("3、6");
  expect(found?.renumbered.map(({ now, agendaNumber }) => `${agendaNumber} → ${now.number}`)).toEqual([
    "参考資料1 → 参考資料2",
    "参考資料2 → 参考資料1",
  ]);
  expect(readFileSync(join(out, "packets/kagaku-145-差替え.zip")).equals(before)).toBe(true);
  const paper = folderOf("kagaku-145-差替え2").find((name) => name.startsWith("参考資料1")) ?? "";
  const parts = readPackage(readFileSync(join(out, "packets/kagaku-145-差替え2", paper)));
  const box = /参考資料1（[^）]*）/u.exec(Buffer.from(parts.get("word/document.xml") ?? []).toString("utf8"));
  expect(box?.[0]).toBe("参考資料1（第２回差替え）");
  expect((await replace(join(out, `${written?.folder}.zip`))).found?.papers).toEqual([]);
});

test("what is no packet, or a damaged one, is refused", async () => {
  const bad = join(folder, "bad.zip");
  const codes = async (bytes: Uint8Array) => {
    writeFileSync(bad, bytes);
    return (await replace(bad)).problems.map(({ code, place }) => `${code} ${place?.file === bad}`);
  };
  const zip = readFileSync(sent);
  const [at, flipped] = [zip.indexOf("word/document.xml"), Buffer.from(zip)];
  flipped.writeUInt8((zip[at + 200] ?? 0) ^ 0xff, at + 200);
  expect(await codes(Buffer.from("no zip at all"))).toEqual(["package-damaged true"]);
  expect(await codes(flipped)).toEqual(["package-damaged true"]);
  expect(await codes(readFileSync(join(folder, "again/議事次第.docx")))).toEqual(["packet-zip true"]);
  expect((await replace(sent, "kagaku-146")).problems[0]?.code).toBe("paper-unknown");
});
