import { ProblemError, problemOf } from "../../../base/problem.ts";
import { sayWords } from "../template/said-words.ts";
import { type CompileExpression, createExpander, type Expander, wordsIn } from "./expressions.ts";

/**
 * Fills in the {{expressions}} of formulas: what they give stays a value there, whatever it says. In a text its quotation
 * marks are doubled; outside of texts only numbers, names and the keys of references can stand.
 *
 * The expander throws ProblemError (template-cell) for a value that cannot stand where it does.
 */
export function createFormulaExpander(compile: CompileExpression, view: object): Expander {
  const expand = createExpander(markingOf(compile), view);
  const words = wordsIn(view);
  return (formula, inner) =>
    sayWords(formula.includes("{{") ? filledFormula(expand(formula, inner), formula) : formula, words);
}

/** Expanders remember what they compiled by the compiling function, so that there must be one. */
function markingOf(compile: CompileExpression): CompileExpression {
  const marking: CompileExpression = markings.get(compile) ?? ((text) => compile(text, marked));
  markings.set(compile, marking);
  return marking;
}

const markings = new WeakMap<CompileExpression, CompileExpression>();

/** Between two characters that no text of an Office file can hold. */
function marked(value: string): string {
  return `\ufffe${value.replace(/[\ufffe\uffff]/g, "")}\uffff`;
}

function filledFormula(text: string, template: string): string {
  let around: Around = "";
  const pieces = text.split(/(\ufffe[^\uffff]*\uffff)/).map((piece) => {
    if (piece.startsWith("\ufffe")) return standing(piece.slice(1, -1), around, template);
    around = aroundAfter(piece, around);
    return piece;
  });
  return pieces.join("");
}

/** What is open where a value stands: a text, the name of a sheet, a reference; "" for none of them. */
type Around = '"' | "'" | "[" | "";

/** A doubled mark closes and opens again. */
function aroundAfter(piece: string, before: Around): Around {
  let around = before;
  for (const character of piece) {
    if (around === "") around = character === '"' || character === "'" || character === "[" ? character : "";
    else if (character === (around === "[" ? "]" : around)) around = "";
  }
  return around;
}

function standing(value: string, around: Around, template: string): string {
  if (around === '"' || around === "'") return value.replaceAll(around, around + around);
  if ((around === "[" ? inReference : bare).test(value)) return value;
  const isKey = around === "[";
  throw new ProblemError([problemOf("template-cell.value", { value, formula: template, isKey })]);
}

const inReference = /^[^[\]!@"']*$/;
const bare = /^(?:-?\d+(?:\.\d+)?|[\p{L}\p{N}_.]*)$/u;
