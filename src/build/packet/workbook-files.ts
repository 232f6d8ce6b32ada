import type { Project } from "../../model/project.ts";
import { listedPaperOf } from "../../view/packet/listed-paper-of.ts";
import { projectsHolding, workbookViewOf } from "../../view/workbook/workbook-view-of.ts";
import { once } from "../../base/once.ts";
import { paperFileName } from "../paper/paper-file-name.ts";
import { workbookPaper } from "../paper/workbook-paper.ts";
import type { PacketFile } from "./packet-file.ts";
import type { PacketSource } from "./packet-source.ts";

/** The workbooks of a paper: the very files that stand in workbooks/, under the paper's number. */
export function workbookFiles({ maker, numbered }: PacketSource): PacketFile[] {
  const listed = listedPaperOf(numbered);
  return chosenProjects(maker.dataset, numbered.paper.workbooks ?? "all").map((project) => {
    const workbook = workbookPaper(project, maker.workbooks);
    const id = project?.id ?? null;
    return {
      ...listed,
      title: `${listed.title}（${workbook.title}）`,
      name: paperFileName({
        no: listed.number,
        name: `${listed.title}_${workbook.path.replace(/^.*\/|\.xlsx$/g, "")}`,
        ending: "xlsx",
      }),
      part: project?.id ?? "overview",
      pages: null,
      files: maker.workbooks.files,
      programs: workbook.basis?.programs ?? [],
      view: (dataset) => viewOf(dataset, id),
      render: once(workbook.render),
      holds: { kind: "workbook", project: id },
    };
  });
}

type Projects = Parameters<typeof projectsHolding>[0];

/** null stands for the overview. */
function chosenProjects(dataset: Projects, choice: "all" | readonly string[]): (Project | null)[] {
  const projects = projectsHolding(dataset);
  if (choice === "all") return [null, ...projects];
  return choice.flatMap((id) => (id === "overview" ? [null] : projects.filter((project) => project.id === id)));
}

function viewOf(dataset: Projects, id: string | null): unknown {
  const project = id === null ? null : dataset.projects.find((one) => one.id === id);
  return project === undefined ? null : workbookViewOf(dataset, project);
}
