import { nearestNames } from "../../base/did-you-mean.ts";
import { type Problem, problemOf } from "../../base/problem.ts";
import { wordNames } from "../../words/paper-words.ts";
import { helperNames } from "./helpers.ts";
import { deepestTags, type Location, type PathNode } from "./parse-template.ts";
import type { PathFault } from "./template-scope.ts";
import { fieldNames, type ViewSchema } from "./view-schema.ts";

/** A node of a template, and the file it stands in. */
type Where = { readonly file: string; readonly node: { readonly loc: Location } };

/** Every fault that the check of a template can find. */
export const templateProblem = {
  path: (where: Where, { original }: PathNode, fault: PathFault): Problem =>
    fault.kind === "field"
      ? templateProblem.noField(where, { missing: fault.missing, path: original }, fault.at)
      : problemOf(pathFaults[fault.kind], { path: original }, { place: placeOf(where) }),

  noField: (where: Where, name: { missing: string; path: string }, at: ViewSchema): Problem => {
    const known = fieldNames(at);
    const near = nearestNames(name.missing, known);
    return problemOf("template-unknown-field", { ...name, near, known }, { place: placeOf(where) });
  },

  notText: (where: Where, name: string): Problem => problemOf("template-not-text", { name }, { place: placeOf(where) }),

  literal: (where: Where, name: string): Problem =>
    problemOf("template-not-supported.literal", { name }, { place: placeOf(where) }),

  notList: (where: Where): Problem => problemOf("template-not-list", {}, { place: placeOf(where) }),

  /** What {{join}} is given */
  noTexts: (where: Where): Problem => problemOf("template-not-list.texts", {}, { place: placeOf(where) }),

  /** What {{lookup}} is to look into */
  noGroup: (where: Where): Problem => problemOf("template-not-list.group", {}, { place: placeOf(where) }),

  /** A value of a helper that is to be a text */
  noText: (where: Where, helper: string): Problem =>
    problemOf("template-arguments.text", { helper }, { place: placeOf(where) }),

  unknownHelper: (where: Where, name: string): Problem =>
    problemOf("template-unknown-helper", { name, known: helperNames }, { place: placeOf(where) }),

  needsBlock: (where: Where, name: string): Problem =>
    problemOf("template-arguments.block", { name }, { place: placeOf(where) }),

  valueCount: (where: Where, count: { name: string; takes: number; given: number }): Problem =>
    problemOf("template-arguments.count", count, { place: placeOf(where) }),

  namedValue: (where: Where, helper: string, name: string): Problem =>
    problemOf("template-arguments.named", { helper, name }, { place: placeOf(where) }),

  unknownWord: (where: Where, name: string): Problem =>
    problemOf("template-unknown-word", { name, near: nearestNames(name, wordNames) }, { place: placeOf(where) }),

  strayValue: (where: Where, values: { word: string; name: string; slots: readonly string[] }): Problem =>
    problemOf("template-unknown-word.value", values, { place: placeOf(where) }),

  missingValues: (where: Where, values: { word: string; missing: readonly string[] }): Problem =>
    problemOf("template-unknown-word.missing", values, { place: placeOf(where) }),

  nameCount: (where: Where, count: { name: string; most: number; given: number }): Problem =>
    problemOf("template-arguments.names", count, { place: placeOf(where) }),

  takenName: (where: Where, name: string): Problem =>
    problemOf("template-arguments.taken", { name }, { place: placeOf(where) }),

  unknownPartial: (where: Where, name: string, known: readonly string[]): Problem =>
    problemOf("template-unknown-partial", { name, known }, { place: placeOf(where) }),

  recursion: (where: Where, name: string): Problem =>
    problemOf("template-recursion", { name }, { place: placeOf(where) }),

  notSupported: (where: Where, form: "partial-block" | "decorator" | "inline" | "computed"): Problem =>
    problemOf("template-not-supported", { form }, { place: placeOf(where) }),

  tooMany: (where: Where, most: number): Problem =>
    problemOf("template-too-large.calls", { most }, { place: placeOf(where) }),

  tooDeep: (where: Where): Problem =>
    problemOf("template-too-large.depth", { most: deepestTags }, { place: placeOf(where) }),
};

const pathFaults = {
  above: "template-unknown-field.above",
  loop: "template-unknown-field.loop",
  same: "template-not-supported.same",
} as const;

function placeOf({ file, node }: Where) {
  const { line, column } = node.loc.start;
  return { file, line, col: column + 1 };
}
