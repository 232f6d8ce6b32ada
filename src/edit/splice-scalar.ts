import { isScalar, type Pair, type Scalar } from "yaml";
import { EditError, type NodePlace, type Splice } from "./edit-tree.ts";

type PlaceInNode = NodePlace & { readonly isFlow: boolean };

/** Another value in place of the one that stands there, in the same quotes where it can. */
export function spliceScalar({ value: node }: Pair, value: number | string, place: PlaceInNode): Splice {
  if (!isScalar(node) || !node.range) throw new EditError("a group stands where a value should", place.path, 0);
  const [start, end] = node.range;
  if (node.anchor !== undefined || node.tag !== undefined || start === end) {
    throw new EditError("the value is empty, or has a tag or an anchor", place.path, start);
  }
  if (node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED")
    return spliceBlockText({ start, end, value, place });
  return { start, end, text: quotedAs(node, value, place) };
}

function quotedAs(node: Scalar, value: number | string, { isFlow }: PlaceInNode): string {
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

/** Where a value is to stand: in a flow group, commas and brackets would end it. */
export type ScalarPlace = "block" | "flow";

/** A figure or text as YAML on one line; a text plain where nothing could take it for anything else. */
export function scalarWords(value: number | string, place: ScalarPlace): string {
  if (typeof value === "number") return String(value);
  return isPlain(value, place) ? value : JSON.stringify(value);
}

/** Whether a text may stand without quotes. Rather too careful than once too bold. */
function isPlain(text: string, place: ScalarPlace): boolean {
  if (unusual.test(text) || indicator.test(text) || misread.test(text)) return false;
  return place === "block" || !/[,[\]{}:#"'?&*!|>%@`]/.test(text);
}

// Nothing, control characters, line breaks of Unicode, white space at the edges, and what ends a plain text.
// oxlint-disable-next-line no-control-regex
const unusual = /^$|[\0-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff]|^\s|\s$|: |:$| #/;
const indicator = /^(?:[?:,[\]{}#&*!|>'"%@`=-]|\.\.\.)/;
// Numbers, dates, truth values and nulls in any of YAML's spellings.
const misread = /^(?:[-+.\d][-+.\d:_,a-fox tz]*$|\.(?:inf|nan)$|(?:~|null|true|false|yes|no|on|off|y|n)$)/i;
