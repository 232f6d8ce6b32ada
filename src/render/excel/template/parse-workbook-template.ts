import { digest } from "../../../base/digest.ts";
import { once } from "../../../base/once.ts";
import type { FieldPlaces } from "../../../base/place.ts";
import { ProblemError } from "../../../base/problem.ts";
import { schemaFaults } from "../../../load/record/schema-faults.ts";
import { parseYaml } from "../../../load/yaml/parse-yaml.ts";
import { knownTemplates } from "./known-templates.ts";
import { withMeasures } from "./measure-columns.ts";
import { WorkbookTemplate } from "./workbook-template.ts";

/** A workbook template, the text it was read from, and where its fields stand in it. */
export type ParsedWorkbookTemplate = {
  readonly source: { readonly file: string; readonly text: string };
  readonly content: WorkbookTemplate;
  /** Worked out only when a problem wants it */
  readonly places: () => FieldPlaces;
};

/**
 * Parse a workbook template.
 *
 * @param file the name that problems give it
 * @throws ProblemError with every unknown key, missing key, wrong value and unknown measure, each with its place
 */
export async function parseWorkbookTemplate(text: string, file: string): Promise<ParsedWorkbookTemplate> {
  const source = { file, text };
  const known = knownTemplates.get(digest(text));
  // It has no faults that a place could be asked for.
  if (known !== undefined) return { source, content: known, places: () => () => ({ file }) };
  const { problems, content } = await parseYaml(source);
  if (problems.length > 0 || content === undefined) throw new ProblemError(problems);
  const { value } = content;
  const { yamlPlaces } = await import("../../../load/yaml/yaml-places.ts");
  const places = once(() => yamlPlaces(source));
  const parsed = WorkbookTemplate.safeParse(value);
  if (!parsed.success) {
    const placeOf = places();
    throw new ProblemError(
      Array.from(schemaFaults({ schema: WorkbookTemplate, value }, parsed.error), ({ problem, path, end }) => ({
        ...problem,
        place: placeOf(path, end),
      })),
    );
  }
  const measured = withMeasures(parsed.data);
  if (measured.faults.length === 0) return { source, content: measured.content, places };
  const placeOf = places();
  throw new ProblemError(measured.faults.map(({ problem, path }) => ({ ...problem, place: placeOf(path) })));
}
