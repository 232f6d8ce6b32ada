import type { Scalar } from "yaml";
import { isPlain, scalarWords } from "./scalar-words.ts";
import type { Splice } from "./edit-tree.ts";
import { type EditContext, isBlockText } from "./yaml-spots.ts";

type PlaceInNode = { readonly isFlow: boolean; readonly context: EditContext };
type ScalarValue = number | string | null;

/** Another value in place of the one that stands there, in the same quotes where it can. */
export function spliceScalar(node: Scalar, value: ScalarValue, place: PlaceInNode): Splice {
  const [start, end] = node.range ?? [0, 0];
  if (isBlockText(node)) return spliceBlockText({ start, end, value, place });
  return { start, end, text: quotedAs(node, value, place) };
}

function quotedAs(node: Scalar, value: ScalarValue, { isFlow }: PlaceInNode): string {
  if (typeof value === "string") {
    if (node.type === "QUOTE_DOUBLE") return JSON.stringify(value);
    if (node.type === "QUOTE_SINGLE" && isPlain(`x${value}`, "block")) return `'${value.replaceAll("'", "''")}'`;
  }
  return scalarWords(value, isFlow ? "flow" : "block");
}

type BlockText = {
  readonly start: number;
  readonly end: number;
  readonly value: ScalarValue;
  readonly place: PlaceInNode;
};

/** A text of several lines stays one where the new one has several; its header keeps its comment. */
function spliceBlockText({ start, end, value, place }: BlockText): Splice {
  const { text, newline } = place.context;
  const old = text.slice(start, end);
  const [header = "", first = ""] = old.split(/\r?\n/);
  const comment = /\s+#.*$/.exec(header)?.[0] ?? "";
  const tail = /\r?\n$/.exec(old)?.[0] ?? "";
  if (typeof value === "string" && value.includes("\n") && !/^\s/.test(value)) {
    const indent = " ".repeat(first.length - first.trimStart().length);
    const lines = value.split("\n").map((line) => (line === "" ? "" : indent + line));
    return { start, end, text: [`|-${comment}`, ...lines].join(newline) + tail };
  }
  return { start, end, text: `${scalarWords(value, "block")}${comment}${tail}` };
}
