#!/usr/bin/env node
import { createProgram } from "./create-program.ts";
import { exitCode } from "./exit-code.ts";
import { failureCode } from "./failure-code.ts";

// `shiryo export | head` closes the pipe early; that is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(exitCode.done);
  throw error;
});

try {
  await createProgram((code) => {
    process.exitCode = code;
  }).parseAsync();
} catch (error) {
  process.exitCode = failureCode(error);
}
