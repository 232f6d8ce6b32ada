import { describe, expect, test } from "vitest";
import { parseDocument } from "../../../src/import/parse-document.ts";
import { findingText } from "../../../src/words/finding-words.ts";
import { form, goals, reference, topics, writtenDocument } from "./written-document.ts";

const only = (text: string) => parseDocument(text).programs[0];

describe("a document in the usual form", () => {
  const document = parseDocument(writtenDocument());
  const [program] = document.programs;

  test("the form and the budget", () => {
    expect(document.fiscalYear).toBe(2026);
    expect(program).toMatchObject({
      no: 1,
      name: "深海資源推進研究事業",
      projects: ["pj1", "pj2"],
      printedProjects: ["海洋 PJ", "森林・里山 PJ"],
      offices: { lead: "海洋局資源課", amed: ["海洋事業部 深海研究課", "森林事業部 里山研究課"], related: [] },
      budget: { initial: { 2023: null, 2024: 1234567, 2025: 2345678 } },
    });
  });

  test("texts in full and the items of the scope", () => {
    expect(program?.background).toBe("深海の資源は調査が進んでいない。");
    expect(program?.goal).toBe("令和12年度までに資源の地図をつくる。");
    expect(program?.scope.map(({ title, summary }) => [title, summary])).toEqual([
      ["潜水技術の研究", "深く潜る機器を改良する。"],
      ["採取技術の研究", undefined],
    ]);
  });

  test("goals: a figure on the next line behind a footnote, thresholds that are no target, the period of a group", () => {
    const period = { from: 2025, to: 2029, text: "令和７年度～令和11年度" };
    expect(
      program?.kpis.map(({ kind, indicator, target, period: dated, project }) => ({
        kind,
        indicator,
        target,
        dated,
        project,
      })),
    ).toEqual([
      {
        kind: "quantitative",
        indicator: "潜水回数",
        target: { value: 30, comparator: ">=", unit: "回" },
        dated: period,
        project: "pj1",
      },
      {
        kind: "quantitative",
        indicator: "採取試料数",
        target: { value: 3, comparator: "=", unit: "件", per: "year", cumulative: 15 },
        dated: { from: 2025, to: 2029, text: "2025～2029年度" },
        project: "pj1",
      },
      { kind: "monitoring", indicator: "論文数（Top1％論文）", target: undefined, dated: period, project: "pj1" },
      {
        kind: "quantitative",
        indicator: "資源の地図に基づく開発件数",
        target: { value: 2, comparator: "=", unit: "件" },
        dated: { to: 2030, text: "令和12年度末まで" },
        project: undefined,
      },
      {
        kind: "quantitative",
        indicator: "企業への技術移転",
        target: { value: 4, comparator: ">=", unit: "件" },
        dated: { to: 2030, text: "令和12年度末まで" },
        project: undefined,
      },
    ]);
  });

  test("topics: label alone on its line, label in mid-line, a title with several parentheses", () => {
    expect(program?.results[0]).toMatchObject({
      label: "課題名",
      title: "潜水艇の軽量化に関する研究",
      period: { from: 2021, to: 2023, text: "令和３～５年度" },
      projects: ["pj1"],
      group: "海洋プロジェクト",
      summary: "素材を替えて軽くした。",
      use: "調査船で使われる。",
    });
    expect(program?.continuing[0]).toMatchObject({
      label: "研究領域名",
      title: "採取装置（試作機）の開発",
      period: { from: 2024, text: "令和６年度～" },
      summary: "泥を採る装置を試す。",
      use: "採取に使う。",
    });
    expect([program?.new, program?.notes]).toEqual([[], { new: "該当なし" }]);
  });

  test("strategies with date, body and path of headings; other programmes", () => {
    expect(program?.strategies).toMatchObject([
      {
        title: "海の戦略2025",
        date: "2025-06-13",
        decidedBy: "閣議決定",
        section: "第１章海を知る　（１）深海",
        quotation: "深海の調査を進める。",
      },
    ]);
    expect(program?.related).toMatchObject([
      { name: "沿岸観測研究事業", relation: "「沿岸観測研究事業」の結果を用いる。" },
    ]);
  });

  test("every line has an account, and none is lost in silence", () => {
    expect(document.lines.map(({ line }) => line)).toEqual(
      writtenDocument()
        .split("\n")
        .map((_, at) => at + 1),
    );
    expect(document.lines.filter((line) => "unread" in line && line.unread === "unknown")).toEqual([]);
    expect(document.pages.map(({ page }) => page)).toEqual([2, 3]);
  });

  test("an entry of the index without a sheet is reported", () => {
    expect(document.findings).toContainEqual({
      kind: "index-mismatch",
      says: "index-without-sheet",
      values: { name: "森林病害対策研究事業" },
      line: 4,
    });
  });
});

describe("other layouts of the form give the same facts", () => {
  const usual = only(writtenDocument());
  const facts = (text: string) => {
    const program = only(text);
    return [program?.name, program?.projects, program?.offices, program?.budget];
  };
  const same = [usual?.name, usual?.projects, usual?.offices, usual?.budget];
  const rows = "－ 1,234,567 2,345,678";
  const layouts: Record<string, string> = {
    "the label broken over two lines": form.replace("プロジェクト（PJ）名 ", "プロジェクト（PJ）\n名\n"),
    "the value between the halves of its label": form.replace(
      "プロジェクト（PJ）名 海洋 PJ、森林・里山 PJ",
      "プロジェクト（PJ） 海洋 PJ、森林・里山 PJ\n名",
    ),
    "the label of older editions": form.replace("プロジェクト（PJ）名", "プロジェクト名"),
    "the first label lost": form.replace("プロジェクト（PJ）名 ", ""),
    "normalised characters": form.normalize("NFKC"),
    "－ for none": form.replace("無し", "－"),
    "nothing for none": form.replace(" 無し", ""),
    "a name wrapped in mid-word": form.replace("深海資源推進", "深海資\n源推進"),
    "a figure wrapped behind its comma": form.replace(rows, "－ 1,234,\n567 2,345,678"),
    "year and figure on alternating lines": form.replace(
      `令和５年度 令和６年度 令和７年度\n${rows}`,
      "令和５年度\n－\n令和６年度\n1,234,567\n令和７年度\n2,345,678",
    ),
    "years and figures in pairs": form.replace(
      `令和５年度 令和６年度 令和７年度\n${rows}`,
      "令和５年度 － 令和６年度 1,234,567\n令和７年度 2,345,678",
    ),
    "full-width figures": form.replace(rows, "－ １，２３４，５６７ ２，３４５，６７８"),
  };

  test.each(Object.entries(layouts))("%s", (_, layout) => {
    expect(facts(writtenDocument({ form: layout }))).toEqual(same);
  });

  test("labels in one group and values in another", () => {
    const apart = `プロジェクト（PJ）名
研究事業名
主管部局・課室名
ＡＭＥＤ担当部・課名
省内関係部局・課室名
海洋 PJ、森林・里山 PJ
深海資源推進研究事業
海洋局資源課
海洋事業部 深海研究課、森林事業部
里山研究課
無し
当初予算額（単位：千円）
令和５年度 令和６年度 令和７年度
${rows}`;
    const document = parseDocument(writtenDocument({ form: apart }));
    expect(facts(writtenDocument({ form: apart }))).toEqual(same);
    expect(document.findings.filter(({ kind }) => kind === "low-confidence").length).toBeGreaterThan(0);
  });

  test("budgets in another unit and other years", () => {
    const other = form.replace("（単位：千円）", "（百万円）").replace(/令和５.*/s, "令和４年度 令和５年度\n12 1,234");
    expect(only(writtenDocument({ form: other }))?.budget.initial).toEqual({ 2022: 12000, 2023: 1234000 });
  });

  test("years and figures that do not pair are reported, not guessed", () => {
    const short = form.replace("－ 1,234,567", "1,234,567");
    const document = parseDocument(writtenDocument({ form: short }));
    expect(document.programs[0]?.budget.initial).toEqual({});
    expect(document.findings.some(({ field, kind }) => field === "budget.initial" && kind === "unreadable-field")).toBe(
      true,
    );
  });

  test("a PJ that nobody knows is reported and stays as printed", () => {
    const document = parseDocument(writtenDocument({ form: form.replace("海洋 PJ、", "宇宙 PJ、") }));
    expect(document.programs[0]).toMatchObject({ projects: ["pj2"], printedProjects: ["宇宙 PJ", "森林・里山 PJ"] });
    expect(document.findings.some(({ kind }) => kind === "unknown-project")).toBe(true);
  });
});

describe("other editions and wordings", () => {
  test("bullets in the place of labels, uses in a section of their own", () => {
    const bullets = topics.replace(
      /（２）これまで.*?(?= ２ 令和)/s,
      `（２）成果の概要
・潜水艇の軽量化に関する研究（令和３～５年度）：素材を替えて軽くした。
・観測網の整備（平成 31／令和元～３年度）：三か所に置いた。
（３）成果の政策等への活用又は実用化に向けた取組
・観測網の整備：漁業に使われる。
`,
    );
    const program = only(writtenDocument({ topics: bullets }));
    expect(
      program?.results.map(({ title, period, summary, use }) => [title, period?.from, period?.to, summary, use]),
    ).toEqual([
      ["潜水艇の軽量化に関する研究", 2021, 2023, "素材を替えて軽くした。", undefined],
      ["観測網の整備", 2019, 2021, "三か所に置いた。", "漁業に使われる。"],
    ]);
  });

  test("several titles under one label", () => {
    const two = topics.replace(
      "潜水艇の軽量化に関する研究（PJ①）（令和３～５\n年度）",
      "甲の研究（令和５年度まで）、乙の研究（令和６年度終了）",
    );
    const shared = only(writtenDocument({ topics: two }))?.results.map(({ title, period, sharing }) => [
      title,
      period?.to,
      sharing?.no,
    ]);
    expect(shared).toEqual([
      ["甲の研究", 2023, 1],
      ["乙の研究", 2024, 2],
    ]);
  });

  test("a period stated once for a list dates every goal of it", () => {
    const dated = goals.replace(
      /＜海洋プロジェクト＞.*?(?=【期待されるアウトカム】)/s,
      "①潜水件数 ２件\n②採取件数 ３件\n（令和８～11 年度の件数を記載）\n",
    );
    const kpis = only(writtenDocument({ goals: dated }))?.kpis.filter(({ stage }) => stage === "output");
    expect(kpis?.map(({ indicator, period }) => [indicator, period?.from, period?.to])).toEqual([
      ["潜水件数", 2026, 2029],
      ["採取件数", 2026, 2029],
    ]);
  });

  test("numbers that lost their circles are no part of a name", () => {
    const plain = goals.replace(
      /＜海洋プロジェクト＞.*?(?=【期待されるアウトカム】)/s,
      "1潜水件数 ２件\n2採取件数 ３件\n",
    );
    const kpis = only(writtenDocument({ goals: plain }))?.kpis.filter(({ stage }) => stage === "output");
    expect(kpis?.map(({ indicator }) => indicator)).toEqual(["潜水件数", "採取件数"]);
  });

  test("the whole document in normalised characters tells the same figures", () => {
    const plain = only(writtenDocument().normalize("NFKC"));
    expect(plain?.kpis.map(({ target }) => target?.value)).toEqual([30, 3, undefined, 2, 4]);
    expect(plain?.results[0]?.title).toBe("潜水艇の軽量化に関する研究");
    expect(plain?.strategies[0]).toMatchObject({ date: "2025-06-13", decidedBy: "閣議決定" });
  });

  test("one strategy with two dates is a contradiction", () => {
    const second = reference.replace("令和７年６月 13\n日", "令和６年６月 13 日");
    const document = parseDocument(
      [writtenDocument(), writtenDocument(), writtenDocument({ reference: second })].join("\n"),
    );
    const contradictions = document.findings.filter(
      ({ kind, field }) => kind === "contradiction" && field === "strategies",
    );
    expect(contradictions.map((finding) => [finding.program, findingText(finding, "en")])).toEqual([
      [3, "海の戦略2025 is dated 2024-06-13 here and 2025-06-13 elsewhere"],
    ]);
  });
});

test("a text that is no such document yields no programme and says so", () => {
  const document = parseDocument("拝啓\n時下ますますご清栄のこととお慶び申し上げます。");
  expect(document.programs).toEqual([]);
  expect(document.findings.map((finding) => findingText(finding, "en"))).toEqual([
    "no sheet of a research programme was found",
  ]);
});

test("a sheet without its form is told, and not taken for a part of the one before", () => {
  const whole = writtenDocument();
  const second = whole.slice(whole.indexOf("Ⅰ．実施方針の骨子")).replaceAll("潜水回数", "補聴器の試作件数");
  const { programs, findings } = parseDocument(`${whole}\n${second}`);
  expect(programs).toHaveLength(1);
  expect(JSON.stringify(programs)).not.toContain("補聴器");
  expect(programs[0]?.kpis).toEqual(only(whole)?.kpis);
  expect(findings.find(({ says }) => says === "sheet-without-form")?.line).toBe(whole.split("\n").length + 1);
});
