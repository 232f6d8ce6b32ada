import type { Problem } from "../../base/problem.ts";
import type { Dataset } from "../../model/dataset.ts";
import { papersOfKinds } from "../../papers/kinds.ts";
import type { BuildPieces } from "../../papers/paper/kept-work.ts";
import { type Kind, type Materials, newestSourceDate } from "../../papers/paper/kind.ts";
import type { Paper } from "../../papers/paper/paper.ts";
import { type Standing, standingIn, type WrittenBefore } from "../folder/standing-papers.ts";
import type { CheckedInputs } from "../inputs/load-inputs.ts";
import type { BuildRequest } from "./build-request.ts";
import { type Plan, planBuild } from "./plan-build.ts";
import { leftOverBy, selectPapers } from "./select-papers.ts";

/** What a plan is made from: everything that was read. */
export type PlanMaterials = {
  readonly kinds: readonly Kind[];
  readonly inputs: CheckedInputs;
  readonly before: WrittenBefore;
  readonly pieces: BuildPieces;
};

/** A plan with what is known of the folder it is for; no plan, and why, where no paper answers to what was asked. */
export type Planned = { readonly problems: readonly Problem[] } & (
  | { readonly plan: Plan; readonly standing: Standing }
  | { readonly plan: null }
);

/** The papers asked for, held against those that stand in the output folder. */
export function planPapers(request: BuildRequest, materials: PlanMaterials): Planned {
  const { out, selection, part } = request;
  const { kinds, inputs, before } = materials;
  const all = papersOfKinds(kinds, materialsOf(request, materials));
  const asked = selectPapers(all, selection, inputs.dataset.projects);
  if (asked.problems.length > 0) return { plan: null, problems: asked.problems };
  const needed = asked.papers.filter(isNeeded);
  const standing = standingIn(out, all, before);
  const wanted = {
    all: all.filter(isNeeded),
    selected: part?.papersOf(needed) ?? needed,
    // What no part of a build has stays until the parts are merged.
    isLeftOver: part === undefined ? leftOverBy(selection, kinds) : () => false,
    records: idsIn(inputs.dataset),
  };
  return { plan: planBuild(wanted, standing), standing, problems: [] };
}

function idsIn({ programs, projects, meetings }: Dataset): ReadonlySet<string> {
  return new Set([...programs, ...projects, ...meetings].map(({ id }) => id));
}

function isNeeded(paper: Paper): boolean {
  return paper.isNeeded?.() ?? true;
}

function materialsOf(request: BuildRequest, { inputs, before, pieces }: PlanMaterials): Materials {
  const { known } = before;
  return {
    ...inputs,
    pieces,
    date: request.documentDate ?? newestSourceDate(inputs.dataset),
    soffice: request.soffice ?? null,
    // A CSV file written once is kept up to date.
    isCsvWanted: (path) => request.csv === true || known.has(path),
    // A joined PDF that is no longer true is nobody's: it goes, until somebody asks for it anew.
    isPdfWanted: (path, key) => request.pdf === true || (known.has(path) && known.get(path)?.key === key()),
  };
}
