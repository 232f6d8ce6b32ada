import { Command, Option } from "commander";
import { jsonPieces } from "../../base/json-pieces.ts";
import type { Problem } from "../../base/problem.ts";
import type { Edition } from "../../model/dataset.ts";
import { jsonSchemas } from "../../model/json-schemas.ts";
import { newestSchema } from "../../model/schema-version.ts";
import { checkInputs, loadInputs } from "../../pipeline/inputs/load-inputs.ts";
import { wordsOf } from "../../words/paper-words.ts";
import { writeOutput } from "../../write/write-output.ts";
import { exampleLines } from "../output/commander-words.ts";
import { problemLines, resultJson } from "../output/problem-lines.ts";
import type { Terminal } from "../output/terminal.ts";
import { type ExitCode, exitCode, exitCodeFor } from "../process/exit-code.ts";
import { type CommonOptions, inputFolders, type Setting, terminalFor } from "../process/settings.ts";

// Commands that print a file, or write it where one is named.

/** `shiryo export`: the dataset as JSON. */
export function exportCommand({ words, setExitCode }: Setting): Command {
  const { help, usage } = words;
  return new Command("export")
    .description(help.export.does)
    .option(outputFlags, usage.common.outputFile)
    .addHelpText("after", exampleLines(help.export.examples, words))
    .action(async (options: CommonOptions & OutputOptions) => setExitCode(await exportDataset(options)));
}

async function exportDataset(options: CommonOptions & OutputOptions): Promise<ExitCode> {
  const { outputFile, json } = options;
  const terminal = terminalFor(options);
  const inputs = await loadInputs(inputFolders(options));
  const { dataset } = inputs;
  if (dataset !== null) {
    const pieces = jsonPieces({ schemaVersion: newestSchema, ...dataset });
    if (outputFile !== undefined) return writeNamedFile(bytesOf(pieces), outputFile, { json, terminal });
    for (const piece of pieces) terminal.out(piece);
    return exitCode.done;
  }
  const problems = await checkInputs(inputs, []);
  if (options.json) terminal.out(resultJson({}, problems, options.lang));
  else for (const problem of problems) terminal.fault(problemLines(problem, terminal));
  return exitCode.problems;
}

/** A text of thousands of programmes would be longer than a text can be. */
function bytesOf(pieces: Iterable<string>): Buffer {
  return Buffer.concat(Array.from(pieces, (piece) => Buffer.from(piece)));
}

/** `shiryo reference`: the look of briefings as a Word file to edit. */
export function referenceCommand({ words, setExitCode }: Setting): Command {
  const { help, usage } = words;
  return new Command("reference")
    .description(help.reference.does)
    .option(outputFlags, usage.common.outputFile)
    .addHelpText("after", exampleLines(help.reference.examples, words))
    .action(async (options: CommonOptions & OutputOptions) => setExitCode(await reference(options)));
}

async function reference(options: CommonOptions & OutputOptions): Promise<ExitCode> {
  const { outputFile, json } = options;
  const terminal = terminalFor(options);
  if (outputFile === undefined && process.stdout.isTTY) {
    const { isNoText, examples } = terminal.words.help.reference;
    terminal.fault(`${isNoText(Object.keys(examples).join())}\n`);
    return exitCode.wrongUsage;
  }
  const bytes = await referenceFor(options);
  if (outputFile !== undefined) return writeNamedFile(bytes, outputFile, { json, terminal });
  await writeAll(bytes);
  return exitCode.done;
}

/** In the language and on the paper of the dataset; where there is none, in the language that is spoken. */
async function referenceFor({ data, lang }: CommonOptions): Promise<Uint8Array> {
  const { loadDataset } = await import("../../load/load-dataset.ts");
  const { renderReference } = await import("../../render/word/render-reference.ts");
  const spoken: Partial<Edition> = { language: lang };
  const { paper = "a4", ...edition } = (await loadDataset(data)).records.edition ?? spoken;
  return renderReference({ words: wordsOf(edition), paper });
}

/** Wait until the pipe has taken all bytes; the process would else end before. */
function writeAll(bytes: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(bytes, (error) => (error ? reject(error) : resolve()));
  });
}

/** `shiryo schema`: JSON Schemas of the dataset's files, for editors. */
export function schemaCommand({ words, setExitCode }: Setting): Command {
  const { help, usage } = words;
  return new Command("schema")
    .description(help.schema.does)
    .addOption(new Option("--into <dir>", help.schema.into).conflicts("outputFile"))
    .option(outputFlags, usage.common.outputFile)
    .addHelpText("after", exampleLines(help.schema.examples, words))
    .action(async (options: SchemaOptions) => setExitCode(await schema(options)));
}

type SchemaOptions = CommonOptions & OutputOptions & { readonly into?: string };

async function schema(options: SchemaOptions): Promise<ExitCode> {
  const { into, outputFile, json } = options;
  const terminal = terminalFor(options);
  if (into !== undefined) return writeSchemas(into, options);
  const text = `${JSON.stringify(jsonSchemas(options.lang), null, 2)}\n`;
  if (outputFile !== undefined) return writeNamedFile(text, outputFile, { json, terminal });
  terminal.out(text);
  return exitCode.done;
}

async function writeSchemas(into: string, options: SchemaOptions): Promise<ExitCode> {
  const terminal = terminalFor(options);
  for (const [name, one] of Object.entries(jsonSchemas(options.lang))) {
    const path = `${into}/${name}.schema.json`;
    const problem = await writeOutput(path, `${JSON.stringify(one, null, 2)}\n`);
    if (problem !== undefined) return tellNotWritten(problem, { json: options.json, terminal });
    terminal.err(`${path}\n`);
  }
  return exitCode.done;
}

/** The flags of a command that prints a file: a shell's `>` may write it in other characters, as that of Windows does. */
const outputFlags = "-o, --output-file <file>";

type OutputOptions = { readonly outputFile?: string };

/** Write what would be printed into the file that was named, and say so. */
async function writeNamedFile(bytes: Uint8Array | string, file: string, telling: Telling): Promise<ExitCode> {
  const problem = await writeOutput(file, bytes);
  if (problem !== undefined) return tellNotWritten(problem, telling);
  telling.terminal.err(`${telling.terminal.words.builds.written(file)}\n`);
  return exitCode.done;
}

type Telling = { readonly json: boolean | undefined; readonly terminal: Terminal };

/** Say why a file was not written, as JSON too. */
export function tellNotWritten(problem: Problem, { json, terminal }: Telling): ExitCode {
  if (json) terminal.out(resultJson({}, [problem], terminal.lang));
  else terminal.fault(problemLines(problem, terminal));
  return exitCodeFor([problem]);
}
