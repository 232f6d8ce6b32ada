import { readFileSync, writeFileSync } from "node:fs";

/** A single programme, of one PJ. */
export const changedFile = "dementia.yaml";

/** Put another figure into a programme's budget, another one in each run. */
export function changeFigure(file, run) {
  const text = readFileSync(file, "utf8");
  writeFileSync(
    file,
    text.replace(/("2024": )\d+/, (_, key) => `${key}${1_300_000 + run}`),
  );
}
