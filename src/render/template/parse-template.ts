import type { TextSource } from "../../base/byte-source.ts";
import { type Problem, problemOf } from "../../base/problem.ts";
import { syntaxTree } from "./syntax-tree.ts";
import type { ProgramNode } from "./template-ast.ts";

/** A template's syntax tree, or the problem that it has none. */
export function parseTemplate(source: TextSource): { ast: ProgramNode } | { problem: Problem } {
  try {
    return { ast: syntaxTree(source.text) as unknown as ProgramNode };
  } catch (error) {
    return { problem: syntaxProblem(source, error) };
  }
}

type SyntaxFault = Error & {
  readonly hash?: { readonly loc?: { readonly first_line: number; readonly last_column: number } };
  readonly lineNumber?: number;
  readonly column?: number;
};

function syntaxProblem({ file }: TextSource, error: unknown): Problem {
  const fault = error as SyntaxFault;
  const line = fault.lineNumber ?? fault.hash?.loc?.first_line ?? firstLineNamed(fault.message);
  const col = (fault.column ?? fault.hash?.loc?.last_column ?? 0) + 1;
  return problemOf("template-syntax", {
    message: `the template cannot be read: ${reason(fault.message)}`,
    hint: "close every {{#block}} with {{/block}} and every {{ with }}",
    place: { file, line, col },
  });
}

function firstLineNamed(message: string): number {
  return Number(/line (\d+)/.exec(message)?.[1] ?? 1);
}

/** The parser's message without the drawing of the line above it. */
function reason(message: string): string {
  return message.trim().split("\n").at(-1) ?? message;
}
