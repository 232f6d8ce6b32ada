/** Rows as a Markdown table; "" for none. Texts keep to their cell. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  const line = (cells: readonly string[]) => `| ${cells.map(cellText).join(" | ")} |`;
  return [line(head), `|${head.map(() => "---|").join("")}`, ...rows.map(line)].join("\n");
}

/** Text that Markdown shows as it is. */
export function cellText(text: string): string {
  return text.replace(/[\\|`*_<>[\]#~]/g, "\\$&").replace(/\s+/g, " ");
}
