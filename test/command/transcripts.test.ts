import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runTranscript } from "./run-transcript.ts";

const folder = join(import.meta.dirname, "transcripts");

// UPDATE_TRANSCRIPTS=1 writes down what the commands print now; read the difference before you commit it.
const isUpdate = process.env["UPDATE_TRANSCRIPTS"] === "1";

// The transcripts are written for a POSIX shell.
test.skipIf(process.platform === "win32").each(readdirSync(folder))("%s prints what it says", (name) => {
  const path = join(folder, name);
  const document = readFileSync(path, "utf8").replaceAll("\r\n", "\n");
  const actual = runTranscript(document);
  if (isUpdate) writeFileSync(path, actual);
  expect(actual).toBe(isUpdate ? actual : document);
});
