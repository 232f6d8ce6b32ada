import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseDocument, visit } from "yaml";
import { changedFile, changeFigure } from "./change-figure.mjs";
import { contenders, shiryo, shiryoBuild } from "./contenders.mjs";
import { prepareDataset, prepareRivals } from "./prepare.mjs";
import { runOnce } from "./run-once.mjs";
import { median } from "./statistics.mjs";

/**
 * What we hold ourselves to, each bar against its own yardstick in the same minute. Of a bar "time" counts, or "processor" where
 * the yardstick spreads over cores and nothing is said of them; both are told.
 */
export async function bars({ data, say, rounds = 9 }) {
  const folder = mkdtempSync(join(tmpdir(), "shiryo-bars-"));
  try {
    const small = { data, folder, rounds, say };
    return [...(await againstCarbone(small)), ...(await againstNothing(small)), await many(small)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function againstCarbone({ data, folder, rounds, say }) {
  const { carbone, audited, unaudited } = rivals({ data, folder: join(folder, "few") });
  say("29 briefings against carbone");
  const [bare, whole] = await inTurns([carbone, unaudited, audited], rounds);
  return [
    { name: "29 briefings without the audit", against: carbone.name, counts: "time", most: 0.8, ...bare },
    { name: "29 briefings, the default build", against: carbone.name, counts: "time", most: 1.1, ...whole },
  ];
}

async function againstNothing({ data, folder, rounds, say }) {
  const target = join(folder, "data");
  prepareDataset({ data, target, factor: 1 });
  const out = join(folder, "rebuilt");
  const args = [shiryo, "build", "--data", target, "--out", out, "--quiet"];
  const build = { name: "Shiryo", command: process.execPath, args, out, isOutKept: true };
  const empty = { name: "node -e 0", command: process.execPath, args: ["-e", "0"], out, isOutKept: true };
  await runOnce(build);
  await runOnce(build, { isOutKept: true });
  say("nothing to do, and one figure");
  const [idle] = await inTurns([empty, build], rounds);
  const file = join(target, "programs", changedFile);
  const [figure] = await inTurns([empty, { ...build, prepare: (round) => changeFigure(file, round) }], rounds);
  return [
    { name: "one figure among every paper", against: empty.name, counts: "time", most: 12, ...figure },
    { name: "nothing to do", against: empty.name, counts: "time", most: 4, ...idle },
  ];
}

/** The dataset 40 times, its longer texts as block scalars, which is how people write them. */
async function many({ data, folder, say }) {
  const target = join(folder, "many");
  prepareDataset({ data, target, factor: 40 });
  for (const name of readdirSync(join(target, "programs"))) asBlocks(join(target, "programs", name));
  const { carbone, audited } = rivals({ data: target, folder: join(folder, "many-papers") });
  say("1,160 briefings against carbone");
  const [found] = await inTurns([carbone, audited], 3);
  const name = "1,160 briefings, the default build";
  return { name, against: carbone.name, counts: "processor", most: 1, ...found };
}

function rivals({ data, folder }) {
  const { files } = prepareRivals({ data, folder });
  const [audited, unaudited, carbone] = contenders({ data, folder, files });
  if (!carbone.name.startsWith("carbone")) throw new Error("the third contender is no longer carbone");
  return { carbone, audited, unaudited };
}

function asBlocks(file) {
  const document = parseDocument(readFileSync(file, "utf8"));
  visit(document, {
    Scalar(key, node) {
      if (key !== "key" && typeof node.value === "string" && node.value.length > 40) node.type = "BLOCK_LITERAL";
    },
  });
  writeFileSync(file, document.toString({ lineWidth: 0 }));
}

/**
 * The first is the yardstick of the others; one unmeasured run of each, then they take turns.
 *
 * @returns of each of the others its seconds, and the median ratios of time and of processor time
 */
async function inTurns(all, rounds) {
  const found = all.map(() => []);
  for (let round = -1; round < rounds; round++) {
    for (const [at, one] of all.entries()) {
      one.prepare?.(round + 1);
      const measured = await runOnce(one, { isOutKept: one.isOutKept, withProcessor: true });
      if (round >= 0) found[at].push(measured);
    }
  }
  const [yardstick, ...others] = found;
  return others.map((runs) => ({
    seconds: median(runs.map(({ seconds }) => seconds)),
    processor: median(runs.map(({ processor }) => processor)),
    time: median(runs.map(({ seconds }, round) => seconds / yardstick[round].seconds)),
    work: median(runs.map(({ processor }, round) => processor / yardstick[round].processor)),
  }));
}

/** 10,005 programmes, every paper, against 1,015: what a programme costs, and the memory. Takes some ten minutes. */
export async function thousands({ data, say }) {
  const folder = mkdtempSync(join(tmpdir(), "shiryo-bars-"));
  try {
    const found = [];
    for (const factor of [35, 345]) {
      say(`${(29 * factor).toLocaleString("en")} programmes, every paper`);
      const target = join(folder, `data-${factor}`);
      prepareDataset({ data, target, factor });
      const out = join(folder, "out");
      const { seconds, megabytes } = await runOnce(shiryoBuild({ name: "Shiryo", data: target, out }), {
        withMemory: true,
      });
      found.push({ each: seconds / (29 * factor), seconds, megabytes });
    }
    const [fewer, more] = found;
    return { ...more, time: more.each / fewer.each, fewer };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
