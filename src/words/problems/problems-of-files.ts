import type { Sentences } from "./sentence.ts";

/** Files that cannot be read, or are not what they should be. */
export const problemsOfFiles = {
  "file-double": ({ file, other }: { file: string; other: string }) => ({
    message: `${other} and ${file} hold the same record`,
    hint: "both endings are read: keep the file that is right, and move the other out of the dataset's folder",
  }),
  "file-too-large": ({ file, size, most }: { file: string; size: number; most: number }) => ({
    message: `${file} has ${size} bytes, more than the ${most} that are read`,
    hint: "check that this is the right file; a programme's file usually has some ten thousand bytes",
  }),
  "file-not-utf8": ({ isUtf16 }: { isUtf16: boolean }) => ({
    message: `the text is not UTF-8${isUtf16 ? " but UTF-16" : ""}`,
    hint: "save the file as UTF-8 in your editor",
  }),
} satisfies Sentences;
