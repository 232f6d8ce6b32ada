import type { ChangeKind } from "./revision.ts";
import type { RunPiece } from "./token.ts";
import { parseNode } from "./xml-node.ts";

/** w:rPr of deleted text struck through, of inserted text underlined, each in a colour that prints dark. */
export function visibleProperties(kind: ChangeKind, properties: string): string {
  const own = properties === "" ? [] : parseNode(properties).children;
  const marks = looks[kind];
  const kept = own.filter(({ name }) =>
    marks.every((mark) => !mark.startsWith(`<${name} `) && !mark.startsWith(`<${name}/`)),
  );
  const all = [...kept.map(({ xml }) => xml), ...marks];
  return `<w:rPr>${all.toSorted((a, b) => rankOf(a) - rankOf(b)).join("")}</w:rPr>`;
}

const looks: Readonly<Record<ChangeKind, readonly string[]>> = {
  del: ["<w:strike/>", '<w:color w:val="B00020"/>'],
  ins: ['<w:color w:val="0B3D91"/>', '<w:u w:val="single"/>'],
};

/** The schema's order of run properties. */
const order =
  "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath".split(
    " ",
  );

function rankOf(xml: string): number {
  return order.indexOf(/^<w:(\w+)/.exec(xml)?.[1] ?? "");
}

/** A chart or picture can be neither struck through nor underlined: a word before it says what became of it. */
export function visibleSign(kind: ChangeKind, { content }: RunPiece): string {
  if (!content.startsWith("<w:drawing")) return "";
  return `<w:r>${visibleProperties(kind, "")}<w:t>${signs[kind]}</w:t></w:r>`;
}

const signs: Readonly<Record<ChangeKind, string>> = { del: "【削除】", ins: "【追加】" };
