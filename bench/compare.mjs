import { checkPapers } from "./check-papers.mjs";
import { runOnce } from "./run-once.mjs";
import { median, spread } from "./statistics.mjs";

/**
 * Warm up and prove each contender once, then time them one after the other, round by round, so that whatever else
 * the machine does meets all of them alike. `papers` make the same papers, the first of them Shiryo; `others` do more.
 */
export async function compare({ papers, others, views, rounds, say }) {
  const all = [...papers, ...others];
  const peaks = new Map();
  for (const contender of all) {
    say(`proving ${contender.name}`);
    const { megabytes } = await runOnce(contender, { withMemory: true });
    checkPapers(contender.name, contender.out, views);
    peaks.set(contender, megabytes);
  }
  const seconds = new Map(all.map((contender) => [contender, []]));
  for (let round = 1; round <= rounds; round++) {
    say(`round ${round} of ${rounds}`);
    for (const contender of all) seconds.get(contender).push((await runOnce(contender)).seconds);
  }
  const ours = seconds.get(papers[0]);
  return all.map((contender) => ({
    ...contender,
    ...spread(seconds.get(contender)),
    ratio: median(seconds.get(contender).map((time, round) => time / ours[round])),
    megabytes: peaks.get(contender),
  }));
}
