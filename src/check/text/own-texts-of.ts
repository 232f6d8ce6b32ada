import type { DataPath } from "../../base/data-path.ts";
import type { Program } from "../../model/program.ts";
import { topicsOf } from "../topic/topics-of.ts";

/**
 * A text that was written for this dataset, not carried over from a document.
 *
 * A sentence ends with 。, a line (as in a list) does not. `least` and `most` are characters without spaces.
 */
export type OwnText = {
  readonly text: string;
  readonly path: DataPath;
  readonly form: "sentence" | "line";
  readonly least?: number;
  readonly most?: number;
};

/** Every text of our own in a programme's record. */
export function ownTextsOf(program: Program): OwnText[] {
  return [
    { text: program.background, path: ["background"], form: "sentence" },
    { text: program.goal, path: ["goal"], form: "sentence" },
    ...program.scope.flatMap(({ summary }, index) => at(["scope", index, "summary"], summary, forms.scope)),
    ...program.kpis.flatMap(({ kind, text }, index) =>
      kind === "qualitative" ? at(["kpis", index, "text"], text, forms.sentence) : [],
    ),
    ...topicsOf(program).flatMap(({ topic, path }) => [
      ...at([...path, "summary"], topic.summary, forms.summary),
      ...at([...path, "use"], topic.use, forms.use),
      ...at([...path, "point"], topic.point, forms.point),
    ]),
    ...Object.entries(program.notes ?? {}).flatMap(([key, note]) => at(["notes", key], note, forms.sentence)),
    ...program.related.flatMap(({ relation }, index) => at(["related", index, "relation"], relation, forms.sentence)),
  ];
}

type Form = Omit<OwnText, "text" | "path">;

const forms = {
  sentence: { form: "sentence" },
  scope: { form: "line", least: 30, most: 90 },
  summary: { form: "sentence", least: 40, most: 120 },
  use: { form: "sentence", least: 20, most: 80 },
  point: { form: "line", least: 45, most: 60 },
} as const satisfies Readonly<Record<string, Form>>;

function at(path: DataPath, text: string | undefined, form: Form): OwnText[] {
  return text === undefined ? [] : [{ text, path, ...form }];
}
