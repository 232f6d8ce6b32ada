import { isScalar, type Pair, type Scalar } from "yaml";
import { EditError } from "./edit-error.ts";
import { isPlain, scalarWords } from "./scalar-words.ts";
import type { Splice } from "./splice.ts";
import type { NodePlace } from "./group-plan.ts";

type ScalarPlace = NodePlace & { readonly isFlow: boolean };

/** Another value in place of the one that stands there, in the same quotes where it can. */
export function spliceScalar({ value: node }: Pair, value: number | string, place: ScalarPlace): Splice {
  if (!isScalar(node) || !node.range) throw new EditError("a group stands where a value should", place.path, 0);
  const [start, end] = node.range;
  if (node.anchor !== undefined || node.tag !== undefined || start === end) {
    throw new EditError("the value is empty, or has a tag or an anchor", place.path, start);
  }
  if (node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED")
    return spliceBlockText({ start, end, value, place });
  return { start, end, text: quotedAs(node, value, place) };
}

function quotedAs(node: Scalar, value: number | string, { isFlow }: ScalarPlace): string {
  if (typeof value === "string") {
    if (node.type === "QUOTE_DOUBLE") return JSON.stringify(value);
    if (node.type === "QUOTE_SINGLE" && isPlain(`x${value}`, "block")) return `'${value.replaceAll("'", "''")}'`;
  }
  return scalarWords(value, isFlow ? "flow" : "block");
}

type BlockText = {
  readonly start: number;
  readonly end: number;
  readonly value: number | string;
  readonly place: ScalarPlace;
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
