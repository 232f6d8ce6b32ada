import { brief, child, childrenOf, type Element, relationsOf, within, xmlTree } from "./xml-tree.ts";

type Parts = ReadonlyMap<string, Uint8Array>;

/** A cell as it is kept: its value as text, its formula, its number format, and whether it may be written on a protected sheet. */
export type Cell = {
  readonly value: string;
  readonly formula: string;
  readonly format: string;
  readonly open: boolean;
};

/** Rows and columns count from 1; `totals` are the rows with formulas that stand right below the data. */
export type Table = {
  readonly name: string;
  readonly columns: readonly string[];
  readonly left: number;
  readonly header: number;
  readonly last: number;
  readonly totals: readonly number[];
  readonly xml: Element;
};

export type Sheet = {
  readonly name: string;
  readonly state: string;
  readonly part: string;
  readonly xml: Element;
  /** The looks that highlights refer to by their place. */
  readonly highlights: readonly string[];
  readonly printed: readonly Element[];
  /** Row → column → cell. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, Cell>>;
  readonly tables: readonly Table[];
};

export type Range = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

export function sheetsOf(parts: Parts): Sheet[] {
  const workbook = xmlTree(parts.get("xl/workbook.xml") ?? new Uint8Array());
  const relations = relationsOf(parts, "xl/workbook.xml");
  const cellOf = cellReader(parts);
  const highlights =
    child(treeOf(parts, "xl/styles.xml"), "dxfs")?.children.map((look) => look.children.map(brief).join(" ")) ?? [];
  const names = within(workbook, "definedName");
  return within(workbook, "sheet").map(({ attributes }, i) => {
    const printed = names.filter((name) => name.attributes["localSheetId"] === String(i));
    const part = relations.get(attributes["r:id"] ?? "") ?? "";
    const xml = xmlTree(parts.get(part) ?? new Uint8Array());
    const rows = new Map(
      within(xml, "row").map((row) => [
        Number(row.attributes["r"]),
        new Map(childrenOf(row, "c").map((cell) => [rangeOf(cell.attributes["r"] ?? "").left, cellOf(cell)])),
      ]),
    );
    const tables = tablesOf(parts, part, rows);
    return {
      name: attributes["name"] ?? "",
      state: attributes["state"] ?? "visible",
      part,
      xml,
      highlights,
      printed,
      rows,
      tables,
    };
  });
}

function cellReader(parts: Parts): (cell: Element) => Cell {
  const strings = treeOf(parts, "xl/sharedStrings.xml")?.children.map(richText) ?? [];
  const styles = treeOf(parts, "xl/styles.xml");
  const formats = new Map(
    within(styles, "numFmt").map(({ attributes }) => [attributes["numFmtId"], attributes["formatCode"]]),
  );
  const looks = childrenOf(child(styles, "cellXfs"), "xf");
  return (cell) => {
    const look = looks[Number(cell.attributes["s"] ?? 0)];
    const id = look?.attributes["numFmtId"] ?? "0";
    const kept = child(cell, "v")?.text ?? "";
    const text =
      cell.attributes["t"] === "s"
        ? strings[Number(kept)]
        : cell.attributes["t"] === "inlineStr"
          ? richText(cell)
          : kept;
    return {
      value: (text ?? "").replaceAll("\n", "⏎"),
      formula: child(cell, "f")?.text ?? "",
      format: id === "0" ? "" : (formats.get(id) ?? `built-in ${id}`),
      open: child(look, "protection")?.attributes["locked"] === "0",
    };
  };
}

function treeOf(parts: Parts, name: string): Element | undefined {
  const bytes = parts.get(name);
  return bytes && xmlTree(bytes);
}

const richText = (element: Element) =>
  within(element, "t")
    .map(({ text }) => text)
    .join("");

function tablesOf(parts: Parts, sheet: string, rows: Sheet["rows"]): Table[] {
  const targets = [...relationsOf(parts, sheet).values()].filter((target) => target.startsWith("xl/tables/"));
  return targets.flatMap((target) => {
    const xml = treeOf(parts, target);
    if (xml === undefined) return [];
    const { left, top, bottom } = rangeOf(xml.attributes["ref"] ?? "");
    const columns = childrenOf(child(xml, "tableColumns"), "tableColumn").map(
      ({ attributes }) => attributes["name"] ?? "",
    );
    return [
      {
        name: xml.attributes["displayName"] ?? "",
        columns,
        left,
        header: top,
        last: bottom,
        totals: totalsBelow(bottom, rows),
        xml,
      },
    ];
  });
}

function totalsBelow(last: number, rows: Sheet["rows"]): number[] {
  const isTotal = [...(rows.get(last + 1)?.values() ?? [])].some(({ formula }) => formula !== "");
  return isTotal ? [last + 1, ...totalsBelow(last + 1, rows)] : [];
}

/** `B3:D9`, `$B$3` → columns and rows from 1. */
export function rangeOf(reference: string): Range {
  const [first = "", last = first] = reference.replaceAll("$", "").split(":");
  const [from, to] = [first, last].map((address) => ({
    column: Array.from(address.replace(/\d+/, "")).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
    row: Number(address.replace(/\D+/, "")),
  }));
  return { left: from?.column ?? 0, top: from?.row ?? 0, right: to?.column ?? 0, bottom: to?.row ?? 0 };
}
