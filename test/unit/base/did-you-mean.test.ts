import { expect, test } from "vitest";
import { didYouMean } from "../../../src/base/did-you-mean.ts";

const known = ["background", "goal", "budget", "projects", "printedProjects"];

test.each([
  ["bakground", "did you mean background?"],
  ["project", "did you mean projects?"],
  ["Projects", "did you mean printedProjects or projects?"],
  ["xyz", "no idea"],
])("%s: %s", (name, hint) => {
  expect(didYouMean(name, known, "no idea")).toBe(hint);
});
