import { child, childrenOf, type Element, within } from "./xml-tree.ts";

type NameRange = (reference: string) => string;

/** A chart as its data: title, axes, and each series with its source and the figures kept in the file. */
export function chartText(space: Element, nameRange: NameRange = (reference) => reference): string[] {
  const chart = child(space, "chart");
  const plot = child(chart, "plotArea");
  const kinds = plot?.children.filter(({ name }) => name.endsWith("Chart")) ?? [];
  const legend = child(child(chart, "legend"), "legendPos")?.attributes["val"] ?? "none";
  return [
    `chart ${words(child(chart, "title"))} · legend ${legend}`,
    ...(plot?.children.filter(({ name }) => name.endsWith("Ax")).map(axisText) ?? []),
    ...kinds.flatMap((kind) => [
      `- ${kind.name} ${settings(kind, ["barDir", "grouping", "gapWidth", "overlap"])}`,
      ...childrenOf(kind, "ser").map((series) => `  - ${seriesText(series, nameRange)}`),
    ]),
  ];
}

function axisText(axis: Element): string {
  const format = child(axis, "numFmt")?.attributes["formatCode"] ?? "";
  const scaling = settings(child(axis, "scaling"), ["orientation", "min", "max"]);
  return [`- ${axis.name}`, words(child(axis, "title")), format, scaling].filter((part) => part !== "").join(" · ");
}

function seriesText(series: Element, nameRange: NameRange): string {
  const sourceOf = (name: string) =>
    within(child(series, name), "f")
      .map(({ text }) => nameRange(text))
      .join();
  const categories = points(child(series, "cat"));
  const values = points(child(series, "val")).map((value, i) => `${categories[i] ?? ""} ${value}`.trim());
  const labels = child(child(series, "dLbls"), "numFmt")?.attributes["formatCode"] ?? "";
  const color = within(child(series, "spPr"), "srgbClr", "schemeClr")[0]?.attributes["val"] ?? "";
  const sources = [sourceOf("tx"), sourceOf("cat"), sourceOf("val")].join(" ; ");
  return [points(child(series, "tx")).join(), values.join(", "), `from ${sources}`, `labels ${labels}`, color].join(
    " · ",
  );
}

function points(source: Element | undefined): string[] {
  return within(source, "pt").map((point) => child(point, "v")?.text ?? "");
}

const words = (title: Element | undefined) =>
  within(title, "t")
    .map(({ text }) => text)
    .join("");

function settings(element: Element | undefined, names: readonly string[]): string {
  const told = element?.children.filter(({ name }) => names.includes(name)) ?? [];
  return told.map(({ name, attributes }) => `${name}=${attributes["val"]}`).join(" ");
}
