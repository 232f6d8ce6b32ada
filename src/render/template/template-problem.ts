import { didYouMean } from "../../base/did-you-mean.ts";
import { type Problem, problemOf, type WordedFault } from "../../base/problem.ts";
import { helperNames } from "./compile-template.ts";
import type { Location, PathNode } from "./parse-template.ts";
import { fieldNames, type ViewSchema } from "./view-schema.ts";

/** A node of a template, and the file it stands in. */
type Where = { readonly file: string; readonly node: { readonly loc: Location } };

/** Every fault that the check of a template can find. */
export const templateProblem = {
  notText: (where: Where, path: PathNode): Problem =>
    problemAt(where, {
      code: "template-not-text",
      message: `"${path.original}" is a list or a group of fields and cannot be printed as it stands`,
      hint: 'go through it with {{#each}}, join it with {{join LIST "、"}}, or name one of its fields',
    }),

  unknownField: (where: Where, path: PathNode, { at, missing }: { at: ViewSchema; missing: string }): Problem => {
    const known = fieldNames(at);
    return problemAt(where, {
      code: "template-unknown-field",
      message: `there is no field "${missing}" in "${path.original}"`,
      hint: didYouMean(missing, known, `the fields here are: ${known.join(", ") || "none"}`),
    });
  },

  notList: (where: Where): Problem =>
    problemAt(where, {
      code: "template-not-list",
      message: "{{#each}} needs a list, and this is none",
      hint: "use {{#if}} or {{#with}}",
    }),

  unknownHelper: (where: Where, path: PathNode): Problem =>
    problemAt(where, {
      code: "template-unknown-helper",
      message: `there is no helper "${path.original}"`,
      hint: `the helpers are: ${helperNames.join(", ")}`,
    }),

  unknownPartial: (where: Where, path: PathNode, known: readonly string[]): Problem =>
    problemAt(where, {
      code: "template-unknown-partial",
      message: `there is no partial "${path.original}"`,
      hint: `the partials are: ${known.join(", ") || "none"}`,
    }),

  recursion: (where: Where, path: PathNode): Problem =>
    problemAt(where, {
      code: "template-recursion",
      message: `the partial "${path.original}" calls itself here, perhaps by way of others, and would never end`,
      hint: "go through a list with {{#each}} instead",
    }),

  notSupported: (where: Where, form: string): Problem =>
    problemAt(where, {
      code: "template-not-supported",
      message: `${form} is not supported`,
      hint: "put the text into a file partials/NAME.md.hbs, and call it with {{> NAME}}",
    }),
};

function problemAt({ file, node }: Where, { code, message, hint }: Required<WordedFault>): Problem {
  const { line, column } = node.loc.start;
  return problemOf(code, { message, hint, place: { file, line, col: column + 1 } });
}
