import { expect, test } from "vitest";
import { loadKinds } from "../../../../src/papers/kinds.ts";
import { checkTemplates } from "../../../../src/pipeline/inputs/load-inputs.ts";
import { packPart } from "../../../../src/opc/pack-part.ts";
import { readPackage } from "../../../../src/opc/read-package.ts";
import { writePackage } from "../../../../src/opc/write-package.ts";
import { renderReference } from "../../../../src/render/word/render-reference.ts";
import { aLook } from "../../../fixtures/a-look.ts";

async function faultsOf(reference: Uint8Array): Promise<readonly string[]> {
  const files = new Map([["reference.docx", reference]]);
  const templates = { files, dir: "own", pathOf: (name: string) => `own/${name}` };
  const problems = await checkTemplates(templates, await loadKinds());
  return problems.map(({ place, code }) => `${place?.file} ${code}`);
}

test("a reference document that no paper could use is told with the templates", async () => {
  const ours = await renderReference(aLook);
  const withField = [...readPackage(ours)].map(([name, bytes]) => {
    const xml = Buffer.from(bytes).toString("utf8");
    const field = '<w:p><w:fldSimple w:instr="DDEAUTO cmd"/></w:p></w:hdr>';
    return packPart(name, name === "word/header1.xml" ? Buffer.from(xml.replace("</w:hdr>", field)) : bytes);
  });
  expect(await faultsOf(ours)).toEqual([]);
  expect(await faultsOf(Buffer.from("%PDF-1.7"))).toEqual(["own/reference.docx package-damaged"]);
  expect(await faultsOf(ours.subarray(0, 4000))).toEqual(["own/reference.docx package-damaged"]);
  expect(await faultsOf(writePackage([packPart("a.txt", Buffer.from("甲"))]))).toEqual([
    "own/reference.docx reference-content",
  ]);
  expect(await faultsOf(writePackage(withField))).toEqual(["own/reference.docx reference-content"]);
});
