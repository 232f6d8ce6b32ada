import type { Finding } from "../../audit/finding/paper-audit.ts";
import { type Problem, problemOf } from "../../base/problem.ts";

/**
 * What an audit found, as a problem of the paper.
 *
 * @param file path of the paper
 */
export function findingProblem(finding: Finding, file: string): Problem {
  const at = finding.place === "" ? "" : `${finding.place}, `;
  return problemOf(finding.kind, {
    message: `${at}${messages[finding.kind](finding)}`,
    hint: hints[finding.kind],
    place: { file },
  });
}

const messages: Readonly<Record<Finding["kind"], (finding: Finding) => string>> = {
  "audit-figure": ({ figure, expected, found }) =>
    `${figure}: ${shown(found)} where the dataset gives ${shown(expected)}`,
  "audit-sum": ({ figure, expected, found }) =>
    `${figure}: ${shown(found)}, but the figures printed make ${shown(expected)}`,
  "audit-disagreement": ({ figure, expected, found }) =>
    `${figure}: ${shown(found)}, but another paper prints ${expected}`,
  "audit-missing": ({ figure, expected }) => `${figure}: ${shown(expected)} is not there`,
  "audit-swapped": ({ expected, found }) => `this file holds ${shown(found)}, and should hold ${shown(expected)}`,
  "audit-edited": ({ found }) => `this is ${found}`,
  "audit-unreadable": ({ found }) => found,
};

const rebuild = "`shiryo build` writes it anew; `shiryo list --edited` shows what somebody changed";

const hints: Readonly<Record<Finding["kind"], string>> = {
  "audit-figure": rebuild,
  "audit-sum": "one of the figures it is made of was changed, or the sum was",
  "audit-disagreement": "build both papers from the same data",
  "audit-missing": rebuild,
  "audit-swapped": "put each file back under its own name, or build it anew",
  "audit-edited": "its figures were audited all the same; `shiryo list --edited` shows what somebody changed",
  "audit-unreadable": "build it anew",
};

function shown(text: string): string {
  return text === "" ? "nothing" : `「${text}」`;
}
