// Writes the views of all briefings, computed by Shiryo's own code, as the text that every rival prints:
// tsx bench/make-views.mjs DATA VIEWS.json
import { writeFileSync } from "node:fs";
import { loadDataset } from "../src/load/load-dataset.ts";
import { briefingViewOf } from "../src/view/briefing/briefing-view.ts";
import { printedTextOf } from "./printed-text-of.mjs";

const [data, target] = process.argv.slice(2);
const { dataset, problems } = await loadDataset(data);
if (dataset === null)
  throw new Error(`the dataset does not load:\n${problems.map(({ message }) => message).join("\n")}`);
const papers = dataset.programs.map((program) => printedTextOf(briefingViewOf(dataset, program)));
writeFileSync(target, JSON.stringify(papers));
