import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { renderWord } from "../../../src/render/word/render-word.ts";
import { renderRevisions } from "../../../src/render/word/revision/render-revisions.ts";
import { createShell } from "../../../src/render/word/shell/read-shell.ts";
import type { WordShell } from "../../../src/render/word/shell/word-shell.ts";
import { aWordPaper } from "../../fixtures/a-word-paper.ts";
import { anyEdit } from "../../fixtures/any-markdown.ts";
import { decideRevisions } from "../../fixtures/decide-revisions.ts";
import { rounds } from "../../fixtures/rounds.ts";
import { aLook } from "../../fixtures/a-look.ts";

let shell: WordShell;
beforeAll(async () => {
  shell = await createShell(aLook);
});

const revision = {
  who: "Shiryo",
  date: new Date("2026-11-22T00:00:00Z"),
  words: aLook.words,
  marks: "revisions",
} as const;

test("accepting all changes gives the new paper, rejecting all the old one, whatever was edited", () => {
  fc.assert(
    fc.property(anyEdit, (edit) => {
      const [old, fresh] = [edit.old, edit.new].map((markdown) => renderWord(aWordPaper(markdown), shell));
      if (old === undefined || fresh === undefined) return;
      const marked = renderRevisions({ old, new: fresh }, revision);
      expect(decideRevisions(marked, "accept")).toEqual(decideRevisions(fresh, "none"));
      expect(decideRevisions(marked, "reject")).toEqual(decideRevisions(old, "none"));
    }),
    { numRuns: rounds(60) },
  );
});
