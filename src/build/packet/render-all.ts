import { ProblemError } from "../../base/problem-error.ts";
import { problemOf } from "../../base/problem-of.ts";
import type { PacketFile } from "./packet-file.ts";
import type { FileBytes } from "./pdf/convert-papers.ts";

/**
 * Every file of a packet, for what is made of all of them.
 *
 * @throws ProblemError (packet-incomplete) where a paper cannot be made: what keeps it from that is told of the paper itself
 */
export async function renderAll(files: readonly PacketFile[]): Promise<FileBytes[]> {
  const all: FileBytes[] = [];
  for (const { name, render } of files)
    all.push({ name, bytes: await render().catch((error: unknown) => refuse(error, name)) });
  return all;
}

function refuse(error: unknown, name: string): never {
  if (!(error instanceof ProblemError)) throw error;
  const message = `${name} could not be made, so this was not made either`;
  throw new ProblemError([problemOf("packet-incomplete", { message, hint: "mend what is told of that paper" })]);
}
