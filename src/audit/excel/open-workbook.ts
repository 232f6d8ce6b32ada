import type { ByteSource } from "../../base/byte-source.ts";
import { problemOf } from "../../base/problem-of.ts";
import { ProblemError } from "../../base/problem-error.ts";
import { openPackage, type OpenPackage } from "../../opc/open-package.ts";
import { auditLimits } from "../read/audit-limits.ts";
import { readChart } from "../read/read-chart.ts";
import { readPart, readPieces } from "../read/read-part.ts";
import { type SheetReading, sheetReader } from "./read-sheet.ts";
import type { OpenWorkbook, SheetOutline, SheetTable } from "./workbook-content.ts";
import { parseAddress } from "./cell-place.ts";

/**
 * Open a finished workbook: sheets in order, their tables, and the charts' copies of cells.
 *
 * @throws ProblemError (package-damaged, package-too-large), and so does reading a sheet
 */
export function openWorkbook(bytes: ByteSource): OpenWorkbook {
  const parts = openPackage(bytes, limits);
  const book = parts.part("xl/workbook.xml");
  if (book === undefined) throw noWorkbook();
  const texts = readTexts(parts.part("xl/sharedStrings.xml"));
  const targets = readTargets(parts, "xl/workbook.xml");
  const sheets = readNames(book).flatMap(({ name, id }): SheetOutline[] => {
    const path = targets.get(id)?.path ?? "";
    if (!parts.names.includes(path)) return [];
    const outline = { name, tables: tablesOf(parts, path) };
    return [{ ...outline, read: async () => ({ ...outline, ...(await readCells(parts, path, texts)) }) }];
  });
  const charts = parts.names.filter((path) => /^xl\/charts\/chart[^/]*\.xml$/.test(path)).toSorted();
  return { sheets, charts: charts.map((path) => readChart(parts.part(path) ?? new Uint8Array())) };
}

async function readCells(parts: OpenPackage, path: string, texts: readonly string[]): Promise<SheetReading> {
  const reader = sheetReader(texts);
  await readPieces(parts.pieces(path), reader);
  return reader.reading();
}

const limits = auditLimits((name) => name !== "xl/styles.xml" && !name.startsWith("xl/theme/"));

/** The sheets that people can get to see: what we hide for ourselves prints nothing. */
function readNames(book: Uint8Array): { name: string; id: string }[] {
  const names: { name: string; id: string }[] = [];
  readPart(book, {
    open: (name, attributes) => {
      if (name === "sheet" && attributes("state") !== "veryHidden")
        names.push({ name: attributes("name") ?? "", id: attributes("r:id") ?? "" });
    },
    text: () => {},
    close: () => {},
  });
  return names;
}

/** Texts that cells share, in order; readings above Japanese words are left out. */
function readTexts(part: Uint8Array | undefined): string[] {
  const texts: string[] = [];
  let [isText, readings] = [false, 0];
  if (part === undefined) return texts;
  readPart(part, {
    open: (name) => {
      if (name === "si") texts.push("");
      if (name === "rPh") readings += 1;
      if (name === "t") isText = true;
    },
    text: (text) => {
      if (isText && readings === 0) texts.splice(-1, 1, `${texts.at(-1) ?? ""}${text}`);
    },
    close: (name) => {
      if (name === "rPh") readings -= 1;
      if (name === "t") isText = false;
    },
  });
  return texts;
}

/** The parts that a part points to, by relationship id. */
function readTargets(parts: OpenPackage, path: string): ReadonlyMap<string, { path: string; type: string }> {
  const folder = path.slice(0, path.lastIndexOf("/"));
  const links = parts.part(`${folder}/_rels/${path.slice(folder.length + 1)}.rels`);
  const targets = new Map<string, { path: string; type: string }>();
  if (links === undefined) return targets;
  readPart(links, {
    open: (name, attributes) => {
      if (name !== "Relationship") return;
      const path = targetPath(folder, attributes("Target") ?? "");
      targets.set(attributes("Id") ?? "", { path, type: attributes("Type") ?? "" });
    },
    text: () => {},
    close: () => {},
  });
  return targets;
}

/** Some programs write targets from the top of the package. */
function targetPath(folder: string, target: string): string {
  return new URL(target, `file:///${folder}/`).pathname.slice(1);
}

function tablesOf(parts: OpenPackage, sheetPath: string): SheetTable[] {
  return [...readTargets(parts, sheetPath).values()]
    .filter(({ type }) => type.endsWith("/table"))
    .flatMap(({ path }) => tableIn(parts.part(path)) ?? []);
}

function tableIn(part: Uint8Array | undefined): SheetTable | undefined {
  let table: SheetTable | undefined;
  if (part === undefined) return undefined;
  readPart(part, {
    open: (name, attributes) => {
      if (name !== "table") return;
      const [first, last] = (attributes("ref") ?? "").split(":").map(parseAddress);
      if (first === undefined || last === undefined) return;
      table = {
        name: attributes("displayName") ?? "",
        top: first.row,
        left: first.column,
        bottom: last.row,
        right: last.column,
      };
    },
    text: () => {},
    close: () => {},
  });
  return table;
}

function noWorkbook(): ProblemError {
  return new ProblemError([problemOf("package-damaged", { message: "the file is damaged: it holds no workbook" })]);
}
