import { parseDocument } from "yaml";
import { EditError } from "./edit-error.ts";
import { editTree } from "./edit-tree.ts";
import type { FieldEdit, KeyOrder } from "./field-edit.ts";
import { isSameData, withEdits } from "./intended-data.ts";
import { applySplices } from "./splice.ts";
import { spliceNode } from "./splice-node.ts";

/**
 * A YAML text with fields set or taken out. Only the lines concerned change: comments, order, quotes, line ends and
 * every other byte stay as they are.
 *
 * New keys stand in year order, or in that of `order`. The result is parsed and held against what was meant.
 *
 * @throws EditError where the text is written in a way that has no safe place for the change
 */
export function editYaml(text: string, edits: readonly FieldEdit[], order: KeyOrder): string {
  const document = parseDocument(text, { uniqueKeys: false });
  if (document.errors.length > 0) throw new EditError("the file is not valid YAML", [], 0);
  const context = { text, newline: text.includes("\r\n") ? "\r\n" : "\n", order };
  const splices = spliceNode(document.contents, editTree(edits), { context, path: [] });
  const edited = applySplices(text, splices);
  if (!isAsMeant(edited, withEdits(document.toJS(), edits))) {
    throw new EditError("the change would alter more than it should", edits[0]?.path ?? [], 0);
  }
  return edited;
}

function isAsMeant(text: string, meant: unknown): boolean {
  const document = parseDocument(text, { uniqueKeys: false });
  return document.errors.length === 0 && isSameData(document.toJS(), meant);
}
