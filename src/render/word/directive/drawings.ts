import { packPart } from "../../../opc/pack-part.ts";
import { renderRelationships } from "../../../opc/relationships.ts";
import type { Chart } from "../../../view/chart.ts";
import { say } from "../../../words/paper-words.ts";
import { renderChartWorkbook } from "../../chart/chart-workbook.ts";
import { checkChart, renderChart } from "../../chart/render-chart.ts";
import { drawingXml, emuPerMillimetre, pictureXml, roomFor } from "../body/image.ts";
import { paragraphXml, runXml } from "../body/paragraph-xml.ts";
import type { WordScope } from "../body/scope.ts";
import { report, reportProblem } from "../body/word-state.ts";
import { type DirectiveBlock, numberAttribute } from "./attribute-values.ts";

/** `::: chart name`: a chart of the view, editable in Word. Width and height in millimetres. */
export function chartXml(block: DirectiveBlock): string {
  const { directive, scope } = block;
  const { charts } = scope.paper.source;
  const chart = Object.hasOwn(charts, directive.argument) ? charts[directive.argument] : undefined;
  if (chart === undefined) {
    report(scope, "markdown-missing-chart", { name: directive.argument, known: Object.keys(charts) });
    return "";
  }
  const problems = checkChart(chart);
  for (const problem of problems) reportProblem(scope, problem);
  return problems.length > 0 ? "" : figureXml(scope, drawing(block, chart), directive.attributes["caption"] ?? "");
}

const chartMl = "http://schemas.openxmlformats.org/drawingml/2006/chart";

function drawing(block: DirectiveBlock, chart: Chart): string {
  const { scope } = block;
  const room = roomFor(scope);
  const width =
    numberAttribute(block, "width", { usual: room.width / emuPerMillimetre, min: 20, max: 1000 }) * emuPerMillimetre;
  const wanted = numberAttribute(block, "height", { usual: 65, min: 20, max: 250 }) * emuPerMillimetre;
  const height = Math.min(wanted, room.height);
  const id = embed(scope, chart);
  const graphic = () =>
    `<a:graphic><a:graphicData uri="${chartMl}"><c:chart xmlns:c="${chartMl}" r:id="${id}"/></a:graphicData></a:graphic>`;
  const name = say(scope.paper.shell.words, "look.alt.chart");
  return drawingXml(scope, { name, alt: chart.alt, width: Math.min(width, room.width), height, graphic });
}

/** Add the chart's parts to the paper. Returns the relationship id. */
function embed({ paper }: WordScope, chart: Chart): string {
  paper.charts += 1;
  const no = paper.charts;
  const { bytes, ranges } = renderChartWorkbook(chart);
  const links = [{ id: "rId1", type: "package", target: `../embeddings/chart${no}.xlsx` }];
  paper.parts.push(
    packPart(`word/charts/chart${no}.xml`, renderChart({ chart, ranges, workbook: "rId1", words: paper.shell.words })),
    packPart(`word/charts/_rels/chart${no}.xml.rels`, renderRelationships(links)),
    packPart(`word/embeddings/chart${no}.xlsx`, bytes),
  );
  paper.types.push({
    name: `word/charts/chart${no}.xml`,
    type: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  });
  const id = `rIdChart${no}`;
  paper.relationships.push({ id, type: "chart", target: `charts/chart${no}.xml` });
  return id;
}

/** `::: image file.png alt="…" width=80`: a picture on a line of its own, its width in millimetres. */
export function imageDirectiveXml(block: DirectiveBlock): string {
  const { directive, scope } = block;
  const { alt = "", caption = "" } = directive.attributes;
  const width = numberAttribute(block, "width", { usual: 0, min: 1, max: 1000 }) * emuPerMillimetre;
  return figureXml(
    scope,
    pictureXml(scope, { name: directive.argument, alt, ...(width > 0 ? { width } : {}) }),
    caption,
  );
}

/** A drawing on a line of its own, its caption below. */
function figureXml(scope: WordScope, drawing: string, caption: string): string {
  const { styles } = scope.paper.shell;
  if (caption === "") return paragraphXml(scope, { style: styles.figure }, drawing);
  return (
    paragraphXml(scope, { style: styles.figure, keepNext: true }, drawing) +
    paragraphXml(scope, { style: styles.caption, align: "center" }, runXml(caption, ""))
  );
}
