import { parseDocument } from "yaml";
import { type Edit, EditError, type KeyOrder } from "./edit.ts";
import { editTree, passesOf, applySplices } from "./edit-tree.ts";
import { isSameData, withEdits } from "./edited-data.ts";
import { spliceValue } from "./splice-value.ts";
import type { EditContext, Slot } from "./yaml-spots.ts";
import type { Plain } from "./yaml-text.ts";

/**
 * A YAML text with edits made in it, one after the other. Only the lines concerned change: comments, order, quotes, line
 * ends and every other byte stay as they are; comments right above an item or field go where it goes.
 *
 * New keys stand in year order, or in that of `order`. The result is parsed and held against what was meant.
 *
 * @throws EditError where the text is written in a way that has no safe place for the change, or there is nothing to change
 */
export function editYaml(text: string, edits: readonly Edit[], order: KeyOrder): string {
  if (edits.length === 0) return text;
  const meant = withEdits(yamlData(text), edits);
  const remembered = edits.some(isWritten) ? attempt(text, edits, order) : undefined;
  if (remembered !== undefined && isAsMeant(remembered, meant)) return remembered;
  const edited = spliced(text, edits.map(withoutWritten), order);
  if (!isAsMeant(edited, meant)) throw new EditError("too-much", edits[0]?.path ?? []);
  return edited;
}

/** What a YAML text holds. @throws EditError where it is none */
export function yamlData(text: string): Plain {
  return parsed(text).data;
}

/** The place of a whole record. @throws EditError where the text is no YAML */
export function rootSlot(text: string): Slot {
  return parsed(text).slot;
}

type Parsed = { readonly text: string; readonly data: Plain; readonly slot: Slot };

// An edit is made, held against what was meant, recorded and tried backwards: always in the same two texts.
const recent: Parsed[] = [];

function parsed(text: string): Parsed {
  const known = recent.find((one) => one.text === text);
  if (known !== undefined) return known;
  const document = parseDocument(text, { uniqueKeys: false, keepSourceTokens: true });
  if (document.errors.length > 0) throw new EditError("not-yaml", []);
  const slot: Slot = { node: document.contents, path: [], kind: "root", indicatorEnd: 0, column: 0 };
  const one = { text, data: document.toJS() as Plain, slot };
  recent.unshift(one);
  recent.splice(2);
  return one;
}

function isWritten(edit: Edit): boolean {
  return "written" in edit;
}

function withoutWritten(edit: Edit): Edit {
  if (!("written" in edit)) return edit;
  const { written: _, ...rest } = edit;
  return rest;
}

/** The edits in the words in which things stood once; undefined where these do not fit any more. */
function attempt(text: string, edits: readonly Edit[], order: KeyOrder): string | undefined {
  try {
    return spliced(text, edits, order);
  } catch {
    return undefined;
  }
}

/** A last line without its end gets one for the time being. */
function spliced(text: string, edits: readonly Edit[], order: KeyOrder): string {
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const isOpen = text !== "" && !text.endsWith("\n");
  const edited = passesOf(edits).reduce(
    (now, pass) => splicePass({ text: now, newline, order }, pass),
    isOpen ? text + newline : text,
  );
  return isOpen && edited.endsWith(newline) ? edited.slice(0, -newline.length) : edited;
}

function splicePass(context: EditContext, pass: readonly Edit[]): string {
  const slot = rootSlot(context.text);
  const whole = pass.find(({ path }) => path.length === 0);
  const splices = spliceValue(slot, whole ?? editTree(pass), context);
  return applySplices(context.text, splices);
}

function isAsMeant(text: string, meant: Plain): boolean {
  try {
    return isSameData(yamlData(text), meant);
  } catch {
    return false;
  }
}
