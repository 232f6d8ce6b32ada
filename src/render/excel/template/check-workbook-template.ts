import type { Problem } from "../../../base/problem.ts";
import { checkFormats } from "./check-formats.ts";
import { checkInputs } from "./check-inputs.ts";
import { checkMentions, type CheckExpression } from "./check-mentions.ts";
import { checkNames } from "./check-names.ts";
import { checkReferences } from "./check-references.ts";
import { checkTwice } from "./check-twice.ts";
import type { ParsedWorkbookTemplate } from "./parse-workbook-template.ts";

/**
 * Everything in a workbook template that would go wrong with any view.
 *
 * @param check holds a text with {{expressions}} against the schema of the workbook's view
 */
export function checkWorkbookTemplate(template: ParsedWorkbookTemplate, check: CheckExpression): Problem[] {
  return [
    ...checkFormats(template),
    ...checkTwice(template),
    ...checkMentions(template, check),
    ...checkNames(template),
    ...checkReferences(template),
    ...checkInputs(template),
  ];
}
