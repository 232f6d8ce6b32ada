import type { ColumnTemplate } from "../template/table-template.ts";
import type { Expander } from "./expressions.ts";
import { isWanted } from "./is-wanted.ts";
import { readField, readList } from "./read-field.ts";

/** A column in its place: `item` is what it was repeated for, `itemKey` that item's key ("" for no repetition). */
export type PlacedColumn = {
  readonly template: ColumnTemplate;
  readonly column: number;
  readonly header: string;
  readonly item?: object;
  readonly itemKey: string;
  readonly isFolded: boolean;
};

/** The columns of a table from left to right, repeated ones one for each item. */
export function placeColumns(columns: readonly ColumnTemplate[], filling: Filling): PlacedColumn[] {
  return columns
    .filter((template) => isWanted(filling.view, template))
    .flatMap((template) => instancesOf(template, filling))
    .map((instance, index) => ({ ...instance, column: index + 1, isFolded: isFolded(instance, filling) }));
}

type Filling = { readonly view: object; readonly expand: Expander; readonly items: readonly object[] };
type Instance = Omit<PlacedColumn, "column" | "isFolded">;

function instancesOf(template: ColumnTemplate, { view, expand }: Filling): Instance[] {
  if (template.each === undefined) return [{ template, header: expand(template.header), itemKey: "" }];
  return readList(view, template.each).map((item) => ({
    template,
    header: expand(template.header, item),
    item,
    itemKey: String(readField(item, "key")),
  }));
}

function isFolded({ template, item }: Instance, { expand, items }: Filling): boolean {
  const { fold, value, text } = template;
  if (fold === undefined) return false;
  if (fold !== "empty") return readField(item, fold) === true;
  const path = expand(value ?? "", item);
  const contents = items.map((row) => (text === undefined ? readField(row, path) : expand(text, row)));
  return contents.every((content) => content === null || content === undefined || content === "");
}
