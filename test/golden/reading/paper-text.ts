import { chartText } from "./chart-text.ts";
import { propertiesText } from "./core-properties.ts";
import { brief, child, childrenOf, type Element, relationsOf, within, xmlTree } from "./xml-tree.ts";

type Parts = ReadonlyMap<string, Uint8Array>;
const main = "word/document.xml";

/**
 * What a Word paper says and how it is built, in lines: `[Style] text {settings}` for a paragraph, a row of bars for a
 * row of a table, ⊞n for a cell that holds more than one paragraph, told below its row.
 */
export function paperText(parts: Parts): string {
  const body = child(xmlTree(partOf(parts, main)), "body");
  const lines = [
    ...propertiesText(parts),
    "",
    ...blockLines(body?.children ?? []),
    ...sideParts(parts),
    ...charts(parts),
  ];
  return `${lines.join("\n")}\n`;
}

function sideParts(parts: Parts): string[] {
  const names = [...parts.keys()].filter((name) => /^word\/(header|footer)\d*\.xml$/.test(name)).toSorted();
  const sides = names.flatMap((name) => ["", `## ${name}`, ...blockLines(xmlTree(partOf(parts, name)).children)]);
  const notes = parts.get("word/footnotes.xml");
  const written = notes === undefined ? [] : xmlTree(notes).children.filter((note) => !("type" in note.attributes));
  return [
    ...sides,
    ...written.flatMap((note) => ["", `## note ${note.attributes["id"]}`, ...blockLines(note.children)]),
  ];
}

function charts(parts: Parts): string[] {
  const targets = [...relationsOf(parts, main).values()].filter((target) => target.startsWith("word/charts/"));
  return targets.flatMap((target) => ["", `## ${target}`, ...chartText(xmlTree(partOf(parts, target)))]);
}

function partOf(parts: Parts, name: string): Uint8Array {
  const bytes = parts.get(name);
  if (bytes === undefined) throw new Error(`no part ${name}`);
  return bytes;
}

function blockLines(blocks: readonly Element[]): string[] {
  return blocks.flatMap((block) => {
    if (block.name === "p") return paragraphLines(block);
    if (block.name === "tbl") return tableLines(block);
    if (block.name === "sectPr") return ["", ...sectionLines(block)];
    return [`<${block.name}>`, ...blockLines(block.children)];
  });
}

function paragraphLines(paragraph: Element): string[] {
  const style = styleOf(paragraph);
  const heading = /^Heading(\d)$/.exec(style)?.[1];
  const start = heading === undefined ? `[${style}] ` : `\n${"#".repeat(Number(heading))} `;
  const settings = settingsOf(paragraph);
  const section = child(child(paragraph, "pPr"), "sectPr");
  const line = `${start}${inlineText(paragraph.children)}${settings === "" ? "" : ` {${settings}}`}`.trimEnd();
  return section === undefined ? [line] : [line, ...sectionLines(section)];
}

const styleOf = (paragraph: Element) => child(child(paragraph, "pPr"), "pStyle")?.attributes["val"] ?? "Normal";

function settingsOf(paragraph: Element): string {
  const told = child(paragraph, "pPr")?.children.filter(({ name }) => name !== "pStyle" && name !== "sectPr") ?? [];
  return told.map(brief).join(" ");
}

function sectionLines(section: Element): string[] {
  return section.children.map((setting) => `section ${brief(setting)}`);
}

function tableLines(table: Element): string[] {
  const widths = childrenOf(child(table, "tblGrid"), "gridCol").map(({ attributes }) => attributes["w"]);
  const settings = child(table, "tblPr")?.children.filter(({ name }) => name !== "tblLook") ?? [];
  const head = `table ${settings.map(brief).join(" ")} columns=${widths.join(" ")}`;
  let before = "";
  const rows = childrenOf(table, "tr").flatMap((row) => {
    const look = rowLook(row);
    const told = look === before ? "" : ` {${look}}`;
    before = look;
    return rowLines(row, told);
  });
  return ["", head, ...rows, ""];
}

function rowLines(row: Element, look: string): string[] {
  const large: string[] = [];
  const cells = childrenOf(row, "tc").map((cell) => {
    const blocks = cell.children.filter(({ name }) => name !== "tcPr");
    if (blocks.length === 1 && blocks[0]?.name === "p") return inlineText(blocks[0].children);
    const mark = `⊞${large.filter((line) => line.startsWith("  ⊞")).length + 1}`;
    large.push(`  ${mark}`, ...blockLines(blocks).map((line) => (line === "" ? "" : `    ${line}`)));
    return mark;
  });
  return [`| ${cells.join(" | ")} |${look}`, ...large];
}

/** Settings of the row and of its cells and their first paragraphs; neighbours that look alike are told once. */
function rowLook(row: Element): string {
  const settings = child(row, "trPr")?.children.map(brief) ?? [];
  const cells = childrenOf(row, "tc").map((cell) => {
    const own = child(cell, "tcPr")?.children.filter(({ name }) => name !== "tcW") ?? [];
    const first = child(cell, "p");
    const paragraph = first === undefined ? [] : [styleOf(first), settingsOf(first)];
    return [...paragraph, ...own.map(cellSetting)].filter((part) => part !== "").join(" ");
  });
  return [...settings, ...cells.filter((cell, i) => cell !== cells[i - 1])].join("; ");
}

function cellSetting(setting: Element): string {
  if (setting.name === "shd") return `fill=${setting.attributes["fill"]}`;
  if (setting.name !== "tcBorders") return brief(setting);
  const sides = setting.children.map(({ attributes }) => `${attributes["val"]} ${attributes["sz"]}`);
  return new Set(sides).size === 1
    ? `borders(${setting.children.map(({ name }) => name).join(" ")}: ${sides[0]})`
    : brief(setting);
}

function inlineText(inlines: readonly Element[]): string {
  return inlines.map(inline).join("").replaceAll("»«", "");
}

function inline(element: Element): string {
  const { name, attributes, children } = element;
  switch (name) {
    case "r":
      return runText(element);
    case "pPr":
    case "bookmarkEnd":
      return "";
    case "bookmarkStart":
      return `{#${attributes["name"]}}`;
    case "hyperlink":
      return `[${inlineText(children)}](${attributes["anchor"] ?? attributes["r:id"]})`;
    case "fldSimple":
      return `{${attributes["instr"]?.trim()}: ${inlineText(children)}}`;
    case "ins":
      return `{+${inlineText(children)}+}`;
    case "del":
      return `{-${inlineText(children)}-}`;
    default:
      return `<${name}>${inlineText(children)}`;
  }
}

function runText(run: Element): string {
  const text = run.children.map(runPiece).join("");
  const marks = child(run, "rPr")?.children.map(brief).join(" ") ?? "";
  if (marks === "" || text === "") return text;
  return marks === "rStyle=Strong" ? `**${text}**` : `${text}{${marks}}`;
}

function runPiece({ name, text, attributes, children }: Element): string {
  if (name === "rPr") return "";
  if (name === "t" || name === "delText") return text.replaceAll("|", "\\|");
  if (name === "tab") return "→";
  if (name === "br") return attributes["type"] === undefined ? "⏎" : `⏎${attributes["type"]}`;
  if (name === "instrText") return text.trim();
  if (name === "fldChar") return { begin: "{", separate: ": ", end: "}" }[attributes["fldCharType"] ?? ""] ?? "?";
  if (name === "footnoteReference") return `[^${attributes["id"]}]`;
  if (name === "drawing") return children.map(drawingText).join("");
  return `<${name}>`;
}

function drawingText(drawing: Element): string {
  const size = child(drawing, "extent")?.attributes ?? {};
  const about = child(drawing, "docPr")?.attributes ?? {};
  const kind = within(drawing, "chart", "pic").map(({ name }) => name);
  return `![${about["name"]}: ${about["descr"]}](${kind.join()} ${drawing.name} ${size["cx"]}×${size["cy"]})`;
}
