import type ExcelJs from "exceljs";
import { areaAddress } from "../layout/cell-address.ts";
import type { InputLayout } from "../layout/sheet-layout.ts";

/** Let the cells of an input take only what they are for, and say beside them what that is. */
export function addValidation(sheet: ExcelJs.Worksheet, input: InputLayout): void {
  const { area, title, message, error } = input;
  const rule: ExcelJs.DataValidation = {
    ...ruleOf(input),
    allowBlank: true,
    showInputMessage: true,
    promptTitle: title,
    prompt: message,
    showErrorMessage: true,
    errorStyle: "stop",
    errorTitle: title,
    error,
  };
  // Cell by cell the library would look for neighbours with the same rule; its types leave the other way out.
  const { dataValidations } = sheet as unknown as { dataValidations: Validations };
  dataValidations.add(areaAddress(area), rule);
}

type Validations = { add(range: string, rule: ExcelJs.DataValidation): void };
type Rule = Pick<ExcelJs.DataValidation, "type" | "operator" | "formulae">;

/** Excel keeps 15 digits of a figure. */
const most = 1e15;

function ruleOf({ kind, longest }: InputLayout): Rule {
  if (kind === "text") return { type: "textLength", operator: "lessThanOrEqual", formulae: [longest] };
  if (kind === "amount") return { type: "whole", operator: "between", formulae: [0, most] };
  return { type: "decimal", operator: "between", formulae: [-most, most] };
}
