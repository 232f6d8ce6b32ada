import { packageFault } from "../package-fault.ts";
import { type ElementBudget, readXml } from "../read-xml.ts";

/** How a style shows a number, where it is no plain one. */
export type CellLook = "date" | "percent";

/** Excel has at most 65,490 formats. */
const mostFormats = 100_000;

/**
 * The styles of a workbook, by their number, that show numbers as dates, times or per cent.
 *
 * @param bytes the part of the styles
 * @throws ProblemError (package-damaged, package-too-large)
 */
export function cellLooks(bytes: Uint8Array | undefined, budget?: ElementBudget): ReadonlyMap<string, CellLook> {
  const codes = new Map<string, string>();
  const known: Looks = new Map();
  const looks = new Map<string, CellLook>();
  let isInStyles = false;
  let count = 0;
  const open = (name: string, { numFmtId: id = "0", formatCode: code = "" }: Readonly<Record<string, string>>) => {
    if (name === "numFmt") codes.set(id, code);
    if (name === "cellXfs") isInStyles = true;
    if (name !== "xf" || !isInStyles) return;
    const look = lookOf(id, { codes, known });
    if (look !== undefined) looks.set(String(count), look);
    count += 1;
    if (count > mostFormats) throw packageFault("package-too-large.formats", {});
  };
  const close = (name: string) => {
    if (name === "cellXfs") isInStyles = false;
  };
  if (bytes !== undefined) readXml(bytes, { open, close }, budget);
  return looks;
}

/** @param known looks found before: many styles share a format */
function lookOf(id: string, { codes, known }: { codes: ReadonlyMap<string, string>; known: Looks }): Look {
  if (!known.has(id)) known.set(id, lookOfCode(id, bare(codes.get(id) ?? "")));
  return known.get(id);
}

type Look = CellLook | undefined;
type Looks = Map<string, Look>;

function lookOfCode(id: string, code: string): Look {
  if (builtInPercent.has(id)) return "percent";
  if (isBuiltInDate(Number(id))) return "date";
  if (/[ymdhse]/i.test(code) && !/general/i.test(code)) return "date";
  return code.includes("%") ? "percent" : undefined;
}

const builtInPercent = new Set(["9", "10"]);

/** Numbers that ECMA-376 part 1, 18.8.30 gives to dates and times, East Asian ones included. */
function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

/** A format code without its texts, colours and escaped characters. A bracket that nothing closes must not be sought twice. */
function bare(code: string): string {
  return code.replace(/"[^"]*"|\\.|_.|\*.|\[[^[\]]*\]/g, "");
}
