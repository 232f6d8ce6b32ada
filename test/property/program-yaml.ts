import fc from "fast-check";

/** A small programme in every style that dataset files use. */
export const programYaml = `# a comment
id: sample
no: 1
name: 見本研究事業
aliases:
  - "見本: 研究事業"
projects: [pj1, pj5]
printedProjects:
- 医薬品 PJ
offices:
  lead: 医政局研究開発政策課
  amed:
    - 創薬事業部 医薬品研究開発課
  related: []
budget:
  initial: { "2023": null, "2024": 1200, "2025": 1500 }
  byProject: { "2025": { pj1: 500, pj5: 1000 } }
background: 「背景」は三つある。
goal: 'it: quoted'

kpis:
  - stage: output
    kind: quantitative
    indicator: 件数#1
    target: { value: 2.5, comparator: ">=", unit: ％, per: year }
    period: { from: 2025, to: 2029, text: 令和７年度～令和11年度 }
    source: { from: 10, to: 12 }
  - stage: outcome
    kind: monitoring
    indicator: ~
notes:
new: []
strategies:
  - date: 2025-02-18
    section: ４．１　（４）８つ
`;

/** Texts that differ from a programme in a few places: characters, lines and pieces put in, taken out or moved. */
export const mutatedText: fc.Arbitrary<string> = fc
  .array(
    fc.record({
      at: fc.nat({ max: programYaml.length }),
      remove: fc.oneof(fc.constant(0), fc.nat({ max: 3 }), fc.nat({ max: 80 })),
      insert: fc.oneof(
        fc.string({ unit: "grapheme", maxLength: 3 }),
        fc.string({ unit: fc.constantFrom(...Array.from(" -:#,[]{}\"'\n\t&*!|>%@`?~1ae.+<=")), maxLength: 4 }),
        fc.constantFrom(
          "\n",
          "\n  ",
          "  ",
          "- ",
          ": ",
          "key: ",
          "---\n",
          "\r\n",
          "&a ",
          "*a",
          "\u0000",
          "\u2028",
          "\ufeff",
        ),
      ),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((edits) =>
    edits.reduce((text, { at, remove, insert }) => text.slice(0, at) + insert + text.slice(at + remove), programYaml),
  );
