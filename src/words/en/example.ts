/** What an example is made for: its year, how that language writes a year, and the version of the schemas. */
export type ExampleOf = {
  readonly fiscalYear: number;
  readonly schemaVersion: number;
  readonly yearText: (fiscalYear: number) => string;
};

/** dataset.yaml: the edition and its sources. */
function edition({ fiscalYear, schemaVersion, yearText }: ExampleOf): string {
  return `# Title, fiscal year and sources of this edition. Replace every value that says "example" with a real one.
schemaVersion: ${schemaVersion}
title: "Example: research programme plan ${yearText(fiscalYear)}"
# The calendar year in which the fiscal year begins.
fiscalYear: ${fiscalYear}
# Papers are written in this language.
language: en
sources:
  # source.document of each programme names one of these ids. The newest date becomes the date of the papers.
  - id: example-plan
    title: "Example: draft research programme plan ${yearText(fiscalYear)}"
    date: ${fiscalYear - 1}-07-01
    body: Example council
`;
}

/** projects.yaml: the PJs. */
function projects(): string {
  return `# Projects, each of which holds programmes. List under aliases how else documents write the name.
- id: pj1
  no: 1
  name: Example
  aliases:
    - Example theme
`;
}

/** meetings/example-1.yaml: a meeting with a briefing and a table. */
function meeting({ fiscalYear, yearText }: ExampleOf): string {
  return `# A meeting and its papers, which are numbered in this order. Give time and place only where they are known.
id: example-1
body: Example council
no: 1
date: ${fiscalYear - 1}-07-01
agenda:
  - title: "Example: draft research programme plan ${yearText(fiscalYear)}"
    papers:
      - title: "Example: programme briefing"
        briefings: all
references:
  - title: "Example: budgets by programme"
    table: budget
`;
}

/** programs/example.yaml: a programme with one record of each kind. Its figures are round, and nobody's. */
function program({ fiscalYear, yearText }: ExampleOf): string {
  const [first, second, third] = [fiscalYear - 3, fiscalYear - 2, fiscalYear - 1];
  const years = (from: number, to: number) => `{ from: ${from}, to: ${to}, text: ${yearText(from)}–${yearText(to)} }`;
  return `# One file for each programme, named like its id. This one shows how to write them; there is no such programme.
id: example
no: 1
name: Example research programme
projects: [pj1]
# The project as the document prints it: its name, or one of its aliases.
printedProjects: [Example theme]
offices:
  lead: Example division
  amed: [Example programme office]
  related: []
budget:
  # Initial budget in thousand yen. Write null for a year without a figure, which is not the same as 0.
  initial: { "${first}": 100000, "${second}": 110000, "${third}": 120000 }
# Background and goal are short summaries of your own, 110 to 740 characters together, spaces not counted.
background: This is an example of how to write, and not a real programme. Say here in two sentences why the programme is needed, without copying the sentences of the document.
goal: Say here in two sentences what the programme is to reach, and by what kind of research. Replace every example with what is true of the real programme.
scope:
  - title: Scope of the example
    summary: One line on what research this item covers, without a full stop, of 30 to 180 characters
kpis:
  - stage: output
    kind: quantitative
    indicator: Example papers published
    text: at least 10 papers
    target: { value: 10, comparator: ">=", unit: papers }
    period: ${years(third, fiscalYear + 3)}
    source: { from: 20, to: 21 }
  - stage: outcome
    kind: qualitative
    indicator: Use of the example results
    text: The example results are used in care or in research.
    source: { from: 22, to: 23 }
results:
  - label: Topic
    title: Example of a topic that has ended
    period: ${years(first, second)}
    summary: Say here in one or two sentences what this topic did, and what it found out.
    use: Say here in one sentence where the results are used.
    source: { from: 30, to: 32 }
continuing:
  - label: Topic
    title: Example of a continuing topic
    period: ${years(third, fiscalYear + 1)}
    summary: Say here in one or two sentences what the topic does, and how far it is to go next year.
    point: One line on this continuing example for the first page of the briefing
    source: { from: 40, to: 42 }
new:
  - label: Topic
    title: Example of a new topic
    summary: Say here in one or two sentences what begins with this topic, and what it is to reach.
    point: One line on this new example for the first page of the briefing
    source: { from: 50, to: 52 }
strategies:
  - title: Example strategy
    date: "${third}-06-01"
    decidedBy: Example conference
    source: { from: 60, to: 61 }
related:
  - name: Example of a related programme
    relation: Say here in one sentence how the work is divided.
# Where it stands in the document: lines, or pages.
source: { document: example-plan, from: 1, to: 70 }
`;
}

/** README.md of a new dataset. */
function readme(): string {
  return `# Dataset

Shiryo makes papers from these data. Values that say “example” show how to write; replace them with real ones.

| file | holds |
|---|---|
| \`dataset.yaml\` | title, fiscal year and sources of the edition |
| \`projects.yaml\` | projects |
| \`programs/<id>.yaml\` | programmes, one file each |
| \`meetings/<id>.yaml\` | meetings and their papers |

- Amounts are whole numbers of thousand yen; a fiscal year is the calendar year in which it begins (FY2025 is 2025).
- For another programme copy \`programs/example.yaml\`, change \`id\`, \`no\` and \`name\`, and name the file like its \`id\`.
- Open this folder in Visual Studio Code, and fields are completed and checked as you type (extension YAML).

\`\`\`sh
shiryo check --data .     # look for mistakes in the data
shiryo build --data .     # make the papers, in out/
\`\`\`
`;
}

export const example = { edition, projects, meeting, program, readme };
