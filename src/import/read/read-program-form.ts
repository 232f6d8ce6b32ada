import { parseOffices, parseProgramName, parseProjectNames } from "../language/parse-names.ts";
import { joinLines } from "../language/printed-text.ts";
import { type FormValues, formFields } from "../structure/form-fields.ts";
import type { HeaderField } from "../structure/header-labels.ts";
import type { SourceLine } from "../structure/source-line.ts";
import type { ImportedProgram } from "./imported-document.ts";
import { readBudget } from "./read-budget.ts";
import { type ReadContext, take } from "./read-context.ts";

type Form = Pick<ImportedProgram, "name" | "formerName" | "projects" | "printedProjects" | "offices" | "budget">;

/** The form at the head of a sheet: PJs, name, offices, budgets. */
export function readForm(lines: readonly SourceLine[], context: ReadContext): Form {
  const fields = formFields(lines);
  for (const field of fields.unsure) {
    context.report({
      kind: "low-confidence",
      field: paths[field],
      says: "value-apart",
      values: {},
      line: lines[0]?.no ?? 1,
    });
  }
  for (const [field, taken] of fields.lines) if (field !== "budget") take(context, taken, paths[field]);
  const budget = readBudget(fields.lines.get("budget") ?? [], context);
  const printedProjects = parseProjectNames(joinLines(fields.values.projects));
  requireFields(fields.values, context);
  return {
    ...parseProgramName(joinLines(fields.values.name)),
    projects: projectIds(printedProjects, fields.lines.get("projects")?.[0]?.no, context),
    printedProjects,
    offices: officesOf(fields.values),
    budget,
  };
}

const paths: Readonly<Record<HeaderField, string>> = {
  projects: "projects",
  name: "name",
  lead: "offices.lead",
  amed: "offices.amed",
  related: "offices.related",
  budget: "budget",
};

function officesOf(values: FormValues): Form["offices"] {
  const lead = parseOffices(values.lead).join("、");
  return {
    ...(lead === "" ? {} : { lead }),
    amed: parseOffices(values.amed),
    related: parseOffices(values.related),
  };
}

/** Only offices of other divisions may be blank. */
function requireFields(values: FormValues, context: ReadContext): void {
  for (const field of ["projects", "name", "lead", "amed"] as const) {
    if (values[field].join("").trim() !== "") continue;
    context.report({ kind: "missing-field", field: paths[field], says: "no-value", values: { field: paths[field] } });
  }
}

function projectIds(printed: readonly string[], line: number | undefined, context: ReadContext): string[] {
  const at = line === undefined ? {} : { line };
  return printed.flatMap((name) => {
    const id = context.projects.idOf(name);
    if (id === undefined)
      context.report({ kind: "unknown-project", field: "projects", says: "project-unknown", values: { name }, ...at });
    else if (context.projects.isFormer(name)) {
      context.report({
        kind: "contradiction",
        field: "projects",
        says: "project-former",
        values: { name },
        ...at,
      });
    }
    return id === undefined ? [] : [id];
  });
}
