import { expect, test } from "vitest";
import { isPassingFile } from "../../../../src/pipeline/watch/watch-folders.ts";

test.each([
  ["Vim's swap file", "programs/.cancer.yaml.swp"],
  ["Vim's backup", "programs/cancer.yaml~"],
  ["Vim's trial file", "programs/4913"],
  ["Emacs's lock", "programs/.#cancer.yaml"],
  ["Emacs's own saving", "programs/#cancer.yaml#"],
  ["Word's lock", "~$reference.docx"],
  ["JetBrains's new file", "programs/cancer.yaml___jb_tmp___"],
  ["a file to be renamed", "programs/cancer.yaml.tmp"],
  ["the new file of sed -i", "programs/sed7g7O9M"],
  ["git's folder", ".git/index"],
])("%s is no change of the data", (_, path) => {
  expect(isPassingFile(path)).toBe(true);
});

test.each(["programs/cancer.yaml", "partials/kpi-table.md.hbs", "reference.docx", "meetings/145/4913.pdf", "programs"])(
  "%s is one",
  (path) => {
    expect(isPassingFile(path)).toBe(false);
  },
);
