import { join } from "node:path";
import { expect, test } from "vitest";
import { bytesInMemory } from "../../src/base/byte-source.ts";
import { toldProblem } from "../../src/base/problem.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import type { Program } from "../../src/model/program.ts";
import { loadEveryKind, papersOfKinds } from "../../src/papers/kinds.ts";
import { newestSourceDate, plainMaterials } from "../../src/papers/paper/kind.ts";
import { type Inputs, isUsable, loadInputs } from "../../src/pipeline/inputs/load-inputs.ts";
import { tryPapers } from "../../src/pipeline/inputs/try-papers.ts";
import { budgetYears } from "../../src/view/money/budget-years.ts";

const root = join(import.meta.dirname, "../..");
const templates = join(root, "templates");
const inputs = await loadInputs({ data: join(root, "test/datasets/small"), templates, builtInTemplates: templates });
const kinds = await loadEveryKind();

/** The small dataset with so many budget years up to the current one; those before its own are made up. */
function withYears(count: number): Inputs {
  const { dataset } = inputs;
  if (dataset === null) throw new Error("the small dataset cannot be read");
  const programs = dataset.programs.map((program, no) => ({
    ...program,
    budget: budgetOf(program, dataset, count, no),
  }));
  return { ...inputs, dataset: { ...dataset, programs } };
}

function budgetOf({ budget }: Program, { fiscalYear }: Dataset, count: number, no: number): Program["budget"] {
  const years = Array.from({ length: count }, (_, index) => String(fiscalYear - count + index));
  const amountOf = (year: string) => {
    const known = budget.initial[year];
    return known === undefined ? 1_000_000 + 1000 * no + Number(year) : known;
  };
  return { ...budget, initial: Object.fromEntries(years.map((year) => [year, amountOf(year)])) };
}

test.each([1, 2, 3, 4, 5, 6, 8, 10])(
  "with %s budget years every paper is made, and prints what the data say",
  async (count) => {
    const changed = withYears(count);
    if (!isUsable(changed, [])) throw new Error("no dataset");
    expect(budgetYears(changed.dataset.programs)).toHaveLength(count);
    expect((await tryPapers(changed, kinds, [])).map((problem) => toldProblem(problem, "en"))).toEqual([]);
    const materials = plainMaterials({ ...changed, date: newestSourceDate(changed.dataset) });
    for (const paper of papersOfKinds(kinds, materials)) {
      const audit = await paper.audit?.(bytesInMemory(await paper.render()), () => {});
      expect([paper.path, audit?.findings ?? []]).toEqual([paper.path, []]);
    }
  },
);
