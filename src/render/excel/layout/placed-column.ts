import type { ColumnTemplate } from "../template/table-template.ts";
import type { Expander } from "./expressions.ts";
import { readField, readList } from "./read-field.ts";

/** A column in its place: `item` is what it was repeated for, `itemKey` that item's key ("" for no repetition). */
export type PlacedColumn = {
  readonly template: ColumnTemplate;
  readonly column: number;
  readonly header: string;
  readonly item?: object;
  readonly itemKey: string;
};

/** The columns of a table from left to right, repeated ones one for each item. */
export function placeColumns(columns: readonly ColumnTemplate[], view: object, expand: Expander): PlacedColumn[] {
  return columns
    .flatMap((template) => instancesOf(template, view, expand))
    .map((instance, index) => ({ ...instance, column: index + 1 }));
}

function instancesOf(template: ColumnTemplate, view: object, expand: Expander): Omit<PlacedColumn, "column">[] {
  if (template.each === undefined) return [{ template, header: expand(template.header), itemKey: "" }];
  return readList(view, template.each).map((item) => ({
    template,
    header: expand(template.header, item),
    item,
    itemKey: String(readField(item, "key")),
  }));
}
