import type { BlockTemplate } from "../template/block-template.ts";
import type { Expander } from "./expressions.ts";
import { readField } from "./read-field.ts";

/** The notes of a block as printed, without those that came out empty: （注）… alone, （注1）… among several. */
export function notesOf(notes: NonNullable<BlockTemplate["notes"]>, view: object, expand: Expander): string[] {
  const texts = notes
    .flatMap((note) => (typeof note === "string" ? [expand(note)] : textsOf(readField(view, note.each))))
    .map((text) => text.trim())
    .filter((text) => text !== "");
  return texts.map((text, index) => `（注${texts.length > 1 ? index + 1 : ""}）${text}`);
}

function textsOf(list: unknown): string[] {
  return Array.isArray(list) ? list.filter((text): text is string => typeof text === "string") : [];
}
