import { paragraphXml, runXml } from "../body/paragraph-xml.ts";
import { type TableOptions, tableXml } from "../body/table.ts";
import { report } from "../body/word-state.ts";
import { type DirectiveBlock, numberAttribute, proportionsIn, wordAttribute } from "./attribute-values.ts";

/** `::: table`: one Markdown table with a caption, a unit, widths and so on. */
export function tableDirectiveXml(block: DirectiveBlock): string {
  const { node, scope } = block;
  const [table, ...others] = node.children;
  if (table?.type !== "table" || others.length > 0) {
    report(scope, "markdown-directive.table", {});
    return "";
  }
  const options = optionsOf(block);
  return headXml(block, options) + tableXml({ node: table, scope, options });
}

function optionsOf(block: DirectiveBlock): TableOptions {
  const { scope, directive } = block;
  const few = { min: 0, max: 20 };
  const percent = numberAttribute(block, "width", { usual: 100, min: 5, max: 100 });
  const widths = proportionsIn(block, "widths", directive.attributes["widths"]);
  return {
    ...(widths === undefined ? {} : { widths }),
    header: numberAttribute(block, "header", { usual: 1, ...few }),
    labels: numberAttribute(block, "labels", { usual: 0, ...few }),
    total: numberAttribute(block, "total", { usual: 0, ...few }),
    width: Math.round((scope.width * percent) / 100),
    align: wordAttribute(block, "align", { usual: "left", words: ["left", "center", "right"] }),
    vertical: wordAttribute(block, "vertical", { usual: "center", words: ["center", "top"] }),
    keep: wordAttribute(block, "keep", { usual: "no", words: ["yes", "no"] }) === "yes",
  };
}

/** Caption at the left and unit at the right stand on one line above the table. */
function headXml({ scope, directive }: DirectiveBlock, { width }: TableOptions): string {
  const { caption = "", unit = "" } = directive.attributes;
  const { styles } = scope.paper.shell;
  if (caption === "" && unit === "") return "";
  if (caption === "") return paragraphXml(scope, { style: styles[scope.look.unit], keepNext: true }, runXml(unit, ""));
  const tabs = unit === "" ? "" : `<w:tabs><w:tab w:val="right" w:pos="${width}"/></w:tabs>`;
  const runs = runXml(caption, "") + (unit === "" ? "" : runXml(`\t${unit}`, ""));
  return paragraphXml(scope, { style: styles.caption, keepNext: true, tabs }, runs);
}
