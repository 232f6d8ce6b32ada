import { type Files, textOf } from "./adopt-parts.ts";
import type { Pen } from "./pen.ts";
import { planFlow } from "./plan-flow.ts";
import { readBlocks } from "./read-blocks.ts";
import { writeFlow } from "./write-flow.ts";
import { parseNode } from "./xml-node.ts";

/** Headers and footers whose text changed, such as the name of the edition: part names with their XML. */
export function writeRunning(
  pen: Pen,
  files: Files,
  old: ReadonlyMap<string, Uint8Array>,
): readonly (readonly [string, string])[] {
  const names = [...files.keys()].filter((part) => isRunning.test(part)).toSorted();
  const changed = names.filter((name) => old.has(name) && textOf(old, name) !== textOf(files, name));
  return changed.map((name) => [name, runningXml(pen, textOf(old, name), textOf(files, name))]);
}

function runningXml(pen: Pen, old: string, fresh: string): string {
  const [was, is] = [parseNode(old), parseNode(fresh)];
  const flow = planFlow(readBlocks(was.children), readBlocks(is.children));
  const start = fresh.indexOf(">", fresh.indexOf(`<${is.name}`)) + 1;
  return fresh.slice(0, start) + writeFlow(pen, flow) + fresh.slice(fresh.lastIndexOf("</"));
}

const isRunning = /^word\/(?:header|footer)\d*\.xml$/;
