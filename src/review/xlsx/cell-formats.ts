import { problemOf } from "../../base/problem-of.ts";
import { ProblemError } from "../../base/problem-error.ts";
import { type ElementBudget, parseXmlPart } from "./parse-xml-part.ts";

/** What a cell's style says of its number: by the style's number, where it is a date or per cent. */
export type CellFormats = ReadonlyMap<string, "date" | "percent">;

/** Excel has at most 65,490 formats. */
const mostFormats = 100_000;

/**
 * The styles of a workbook that show numbers as dates, times or per cent.
 *
 * @throws ProblemError (package-damaged, package-too-large)
 */
export function cellFormats(bytes: Uint8Array, budget: ElementBudget): CellFormats {
  const codes = new Map<string, string>();
  const formats = new Map<string, "date" | "percent">();
  let isInStyles = false;
  let count = 0;
  const onOpen = (name: string, attributes: Readonly<Record<string, string>>) => {
    if (name === "numFmt") codes.set(attributes["numFmtId"] ?? "", attributes["formatCode"] ?? "");
    if (name === "cellXfs") isInStyles = true;
    if (name !== "xf" || !isInStyles) return;
    const kind = kindOf(attributes["numFmtId"] ?? "0", codes);
    if (kind !== undefined) formats.set(String(count), kind);
    count += 1;
    if (count > mostFormats) throw tooManyFormats();
  };
  const onClose = (name: string) => {
    if (name === "cellXfs") isInStyles = false;
  };
  parseXmlPart(bytes, { onOpen, onClose }, budget);
  return formats;
}

function tooManyFormats(): ProblemError {
  const message = "the file is too large: it has more cell formats than Excel can hold";
  return new ProblemError([problemOf("package-too-large", { message })]);
}

function kindOf(id: string, codes: ReadonlyMap<string, string>): "date" | "percent" | undefined {
  if (builtInPercent.has(id)) return "percent";
  if (isBuiltInDate(Number(id))) return "date";
  const code = bare(codes.get(id) ?? "");
  if (/[ymdhse]/i.test(code) && !/general/i.test(code)) return "date";
  return code.includes("%") ? "percent" : undefined;
}

const builtInPercent = new Set(["9", "10"]);

/** Numbers that ECMA-376 part 1, 18.8.30 gives to dates and times, East Asian ones included. */
function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

/** A format code without its texts, colours and escaped characters. */
function bare(code: string): string {
  return code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "");
}
