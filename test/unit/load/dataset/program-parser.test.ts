import { expect, test } from "vitest";
import { stringify } from "yaml";
import type { KeptPieces } from "../../../../src/base/kept-pieces.ts";
import { programParser } from "../../../../src/load/dataset/program-parser.ts";
import { aProgram } from "../../../fixtures/a-program.ts";

const yaml = stringify(aProgram({ id: "sample-drug" }));

function piecesInMemory() {
  const kept = new Map<string, Uint8Array>();
  const taken: string[] = [];
  const pieces: KeptPieces = {
    take: (name) => {
      const bytes = kept.get(name);
      if (bytes !== undefined) taken.push(name);
      return bytes;
    },
    keep: (name, bytes) => kept.set(name, bytes),
  };
  return { pieces, kept, taken };
}

const file = (text: string, name = "sample-drug") => ({
  kind: "program" as const,
  path: `data/programs/${name}.yaml`,
  content: { bytes: Buffer.from(text) },
});

test.each([false, true])("a file that did not change is taken as it was read before (many: %s)", async (isLarge) => {
  const { pieces, taken } = piecesInMemory();
  const parse = programParser({ isLarge, pieces });
  const first = await parse(file(yaml));
  const again = await parse(file(yaml));
  expect(taken).toHaveLength(1);
  expect(again.records[0]?.record).toEqual(first.records[0]?.record);
  expect(again.records[0]?.places()(["name"])).toEqual(first.records[0]?.places()(["name"]));
  expect({ ...again, records: [] }).toEqual({ ...first, records: [] });
});

test("another text, or another name of the file, is read anew", async () => {
  const { pieces, taken } = piecesInMemory();
  const parse = programParser({ isLarge: false, pieces });
  await parse(file(yaml));
  const changed = await parse(file(yaml.replace(/^name: .*$/m, "name: 別名")));
  const misnamed = await parse(file(yaml, "other"));
  expect(taken).toEqual([]);
  expect(changed.records[0]?.record.name).toBe("別名");
  expect(misnamed.problems.map(({ code }) => code)).toEqual(["file-name"]);
});

test("a file with faults is never kept", async () => {
  const { pieces, kept } = piecesInMemory();
  const parse = programParser({ isLarge: false, pieces });
  const { problems } = await parse(file(yaml.replace(/^no: .*$/m, "no: 0")));
  expect(problems).not.toEqual([]);
  expect(kept.size).toBe(0);
});

test("of many programmes the text is not held: places of a file that changed since are not told", async () => {
  const { pieces } = piecesInMemory();
  const changing = { kind: "program" as const, path: "data/programs/sample-drug.yaml", content: file(yaml).content };
  const { records } = await programParser({ isLarge: true, pieces })(changing);
  expect(records[0]?.source.text).toBe(yaml);
  changing.content = { bytes: Buffer.from(`# a line more\n${yaml}`) };
  expect(records[0]?.source.text).toBe("");
});
