import { digest } from "../../base/digest.ts";
import type { Templates } from "../../load/load-templates.ts";
import type { Dataset } from "../../model/dataset.ts";
import { nameKey } from "../../model/names.ts";
import type { Program } from "../../model/program.ts";
import { say, wordsOf } from "../../words/paper-words.ts";
import type { Revision } from "../../render/word/revision/pen.ts";
import { briefingNo, briefingViewOf } from "../../view/briefing/briefing-view.ts";
import { type BriefingMaker, briefingMaker, briefingViewDigest } from "../briefing/briefing-paper.ts";
import { briefings } from "../briefing/briefings.ts";
import type { Kind } from "../paper/kind.ts";
import type { Paper } from "../paper/paper.ts";
import { paperFileName } from "../paper/paper-names.ts";

/** 見え消し of briefings against an older edition, instead of the other kinds of paper. */
export function markedBriefings({
  old,
  who,
  marks,
}: Pick<Revision, "who" | "marks"> & { readonly old: Dataset }): Kind {
  return {
    ...briefings,
    name: folder,
    papersOf: ({ dataset, templates, date }) =>
      markedPapers({ old, dataset, templates, revision: { who, marks, date, words: wordsOf(dataset) } }),
  };
}

/** What marked briefings are made from. */
export type MarkedMaterials = {
  readonly old: Dataset;
  readonly dataset: Dataset;
  readonly templates: Templates;
  readonly revision: Revision;
};

/** 見え消し of every programme of either edition: new ones are all inserted, those gone all deleted. */
export function markedPapers(materials: MarkedMaterials): readonly Paper[] {
  const { old, dataset, templates, revision } = materials;
  const maker = briefingMaker({ dataset, templates, date: revision.date });
  const pairs = dataset.programs.map((program) => ({ new: program, old: earlier(program, old, dataset) }));
  const found = new Set(pairs.map((pair) => pair.old));
  const gone = old.programs
    .filter((program) => !found.has(program))
    .map((program) => ({ old: program, new: undefined }));
  return [...pairs, ...gone].map((pair) => markedPaper(pair, materials, maker));
}

const folder = "marked";

/** The programme of the old edition: by id, or by its name where its id is new and the old one's is gone. */
function earlier(program: Program, old: Dataset, dataset: Dataset): Program | undefined {
  const isGone = ({ id }: Program) => !dataset.programs.some((one) => one.id === id);
  return (
    old.programs.find(({ id }) => id === program.id) ??
    old.programs.find((one) => isGone(one) && nameKey(one.name) === nameKey(program.name))
  );
}

type ProgramPair =
  | { readonly new: Program; readonly old: Program | undefined }
  | { readonly new: undefined; readonly old: Program };

function markedPaper(pair: ProgramPair, materials: MarkedMaterials, maker: BriefingMaker): Paper {
  const { old, dataset, revision } = materials;
  const program = pair.new ?? pair.old;
  const no = briefingNo(program);
  const words = wordsOf(dataset);
  const name = paperFileName({ no, name: program.name, ending: "docx" }, words).replace(/\.docx$/u, "");
  const views = () => ({
    old: pair.old === undefined ? null : briefingViewOf(old, pair.old),
    new: pair.new === undefined ? null : briefingViewOf(dataset, pair.new),
  });
  return {
    kind: "briefings",
    id: program.id,
    names: [program.id, program.name, no, String(program.no)],
    title: say(words, "comparison.markedTitle", { name: program.name }),
    projects: program.projects,
    path: `${folder}/${say(words, "comparison.markedFile", { name })}.docx`,
    // A briefing that did not change has no marks to show.
    isNeeded: () => JSON.stringify(views().old) !== JSON.stringify(views().new),
    key: () => digest(JSON.stringify([maker.look, views(), revision])),
    basis: {
      date: revision.date.toISOString(),
      get files() {
        const against = digest(JSON.stringify(views().old));
        return { ...maker.files, "--against": against, "--marks": revision.marks, "--who": digest(revision.who) };
      },
      programs: [program.id],
      viewDigest: (other) => briefingViewDigest(other, program.id),
    },
    render: () => renderMarked(views(), maker, revision),
  };
}

type Views = Readonly<Record<"old" | "new", ReturnType<typeof briefingViewOf> | null>>;

async function renderMarked({ old, new: fresh }: Views, maker: BriefingMaker, revision: Revision): Promise<Uint8Array> {
  const { renderRevisions } = await import("../../render/word/revision/render-revisions.ts");
  const [before, after] = [old && (await maker.render(old)), fresh && (await maker.render(fresh))];
  if (after !== null) return renderRevisions({ old: before, new: after }, revision);
  if (before !== null) return renderRevisions({ old: before, new: null }, revision);
  throw new Error("a programme of neither edition");
}
