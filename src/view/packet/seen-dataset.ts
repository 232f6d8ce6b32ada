import type { Dataset } from "../../model/dataset.ts";
import { type InternalField, internalFields, type Meeting } from "../../model/meeting.ts";
import type { Program } from "../../model/program.ts";

/**
 * The dataset as the people at a meeting may see it: without the internal fields that the meeting's file does not say it
 * shows, and without other meetings. All that a packet hands out is made of this and of nothing else.
 */
export function seenDataset(dataset: Dataset, meeting: Meeting): Dataset {
  const hidden = new Set<string>(hiddenFields(meeting));
  return {
    ...dataset,
    programs: dataset.programs.map((program) => seenProgram(program, hidden)),
    meetings: dataset.meetings.filter(({ id }) => id === meeting.id),
  };
}

/** The internal fields that a dataset holds, and the papers of a meeting do not show. */
export function fieldsHeldBack({ programs }: Pick<Dataset, "programs">, meeting: Meeting): InternalField[] {
  return hiddenFields(meeting).filter((field) => programs.some((program) => holds(program, field)));
}

function hiddenFields({ shows = [] }: Meeting): InternalField[] {
  return internalFields.filter((field) => !shows.includes(field));
}

function holds({ budget, kpis }: Program, field: InternalField): boolean {
  return [budget, ...kpis].some((group) => Object.hasOwn(group, field));
}

/** The programme itself where there is nothing to hide: views know programmes again by their identity. */
function seenProgram(program: Program, hidden: ReadonlySet<string>): Program {
  const budget = withoutFields(program.budget, hidden);
  const kpis = program.kpis.map((kpi) => withoutFields(kpi, hidden));
  const isWhole = budget === program.budget && kpis.every((kpi, index) => kpi === program.kpis[index]);
  return isWhole ? program : { ...program, budget, kpis };
}

function withoutFields<Group extends Program["budget"] | Program["kpis"][number]>(
  group: Group,
  hidden: ReadonlySet<string>,
): Group {
  const fields = Object.entries(group);
  const seen = fields.filter(([field]) => !hidden.has(field));
  // What is hidden may be left out of every group that has it.
  return seen.length === fields.length ? group : (Object.fromEntries(seen) as Group);
}
