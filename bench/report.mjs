/** The measurements as Markdown. */
export function report({
  held,
  comparison,
  sizes,
  rebuilt,
  watched,
  spreadOut,
  meetings,
  seasons,
  papers,
  rounds,
  machine,
  date,
}) {
  return [
    "# Benchmarks",
    `Written by \`npm run bench -- --write\`. Last run ${date.toISOString().slice(0, 10)}: ${machine}.`,
    "Figures are of this machine at that hour; only ratios carry over to another. A time is that of a whole process, " +
      "start to end, into an empty folder.",
    barsReport(held),
    `## The same ${papers} papers`,
    `Contenders took turns in ${rounds} rounds after one run each as warm-up, whose papers were searched for the texts ` +
      "of the dataset. *Ratio* is the median over the rounds of the time against Shiryo's in the same round; *peak* is " +
      "the largest resident memory of a process.",
    comparisonTable(comparison),
    quickestRival(comparison),
    ...whatRowsDo(comparison),
    "Rivals get the text ready: Shiryo's views as JSON (for pandoc, Markdown), made beforehand and not timed, and each a " +
      "template with the same headings, tables and loops in its own tags. `bench/engines/` holds the scripts, " +
      "`bench/template/` the templates.",
    "## As the programmes grow",
    "The dataset multiplied, with ids and names of their own; a meeting goes on dealing with its 29 programmes. Median time of " +
      "three runs, largest peak of the three; above 500 programmes a single run. Every paper is read again once it is written.",
    sizesTable(sizes),
    "## When little has changed",
    "A build of papers that a build before it has made: nothing has changed, or one budget figure of one programme. *Ratio* is " +
      "the median over five runs (above 500 programmes three) of the time against an empty Node process (`node -e 0`) started beside it.",
    rebuiltTable(rebuilt),
    "## While a folder is watched",
    `After one budget figure of the ${papers} programmes is saved, under \`shiryo build --watch\` of every paper: the time until the papers ` +
      "stand in the folder. Seven rounds after the first.",
    timesTable(watched),
    "## Spread over processes",
    `The briefings of ${spreadOut[0].programs.toLocaleString("en")} programmes, built on this one machine: see [scale.md](scale.md). Median of three runs, in turns.`,
    timesTable(spreadOut),
    "## The papers of a meeting",
    "The packet of the 145th meeting: agenda, papers, their list and the zip, and then with one PDF of them all. Median time " +
      "of three runs; *peak* is of Shiryo's process, without LibreOffice.",
    seasonsTable(meetings),
    "## Workbooks out and back",
    "Workbooks are filled in by a program, with a request for each programme. Reading holds every input cell against the " +
      "dataset and writes nothing. Median time of three runs, largest peak of the three.",
    seasonsTable(seasons),
    "",
  ].join("\n\n");
}

/** What we hold ourselves to, beside what was found. */
export function barsReport({ bars, thousands }) {
  const ratio = (number, isCounted) => (isCounted ? `**${number.toFixed(2)}**` : number.toFixed(2));
  const rows = bars.map(({ name, against, counts, most, seconds, time, work }) => [
    `${name}, against ${against}`,
    `≤ ${most}`,
    ratio(time, counts === "time"),
    ratio(work, counts === "processor"),
    `${seconds.toFixed(2)} s`,
  ]);
  if (thousands !== null) rows.push(thousandsRow(thousands));
  return [
    "## Bars",
    "Whole processes that take turns with their yardstick; medians of the ratios in the same round. The ratio that counts is bold.",
    table(["", "bar", "time", "processor", "median"], rows),
  ].join("\n\n");
}

function thousandsRow({ seconds, megabytes, time }) {
  const name = `10,005 programmes, every paper: a programme against one of 1,015 (peak ${memory(megabytes)}, bar 1 GB)`;
  return [name, "≤ 1", `**${time.toFixed(2)}**`, "", `${seconds.toFixed(0)} s`];
}

function comparisonTable(rows) {
  return table(
    ["", "median", "least – most", "ratio", "peak"],
    rows.map(({ name, median, least, most, ratio, megabytes }) => [
      name,
      `${median.toFixed(2)} s`,
      `${least.toFixed(2)} – ${most.toFixed(2)} s`,
      ratio.toFixed(2),
      memory(megabytes),
    ]),
  );
}

function quickestRival(rows) {
  const rivals = rows.filter(({ isShiryo }) => !isShiryo);
  const { name, ratio } = rivals.reduce((least, rival) => (rival.ratio < least.ratio ? rival : least));
  return `The quickest rival is ${name}: its time is ${ratio.toFixed(2)} of Shiryo's.`;
}

const whatRowsDo = (rows) => ["What each does:", rows.map(({ name, does }) => `- **${name}**: ${does}.`).join("\n")];

function sizesTable(rows) {
  return table(
    ["programmes", "papers", "median", "per programme", "peak"],
    rows.map(({ programs, kind, ...measured }) => [
      programs.toLocaleString("en"),
      kind ?? "every paper",
      ...sizeCells(programs, measured),
    ]),
  );
}

function sizeCells(programs, { median, megabytes, failed }) {
  if (failed !== undefined) return [failed.replaceAll("|", "\\|"), "", ""];
  return [`${median.toFixed(2)} s`, `${((median / programs) * 1000).toFixed(1)} ms`, memory(megabytes)];
}

function rebuiltTable(rows) {
  return table(
    ["programmes", "papers", "", "median", "ratio to an empty process", "peak"],
    rows.map(({ programs, kind, what, median, ratio, megabytes }) => [
      programs.toLocaleString("en"),
      kind ?? "every paper",
      what,
      `${median.toFixed(2)} s`,
      ratio.toFixed(1),
      memory(megabytes),
    ]),
  );
}

function timesTable(rows) {
  return table(
    ["", "median", "least – most"],
    rows.map(({ name, median, least, most }) => [
      name,
      `${median.toFixed(2)} s`,
      `${least.toFixed(2)} – ${most.toFixed(2)} s`,
    ]),
  );
}

function seasonsTable(rows) {
  return table(
    ["", "median", "least – most", "peak"],
    rows.map(({ name, median, least, most, megabytes }) => [
      name,
      `${median.toFixed(2)} s`,
      `${least.toFixed(2)} – ${most.toFixed(2)} s`,
      memory(megabytes),
    ]),
  );
}

const memory = (megabytes) => (megabytes === null ? "not told" : `${megabytes.toFixed(0)} MB`);

/** The first column is text, the others are figures. */
function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  const rule = `|---|${head
    .slice(1)
    .map(() => "--:|")
    .join("")}`;
  return [line(head), rule, ...rows.map(line)].join("\n");
}
