import type { problemsOfRules as english } from "../en/problems-of-rules.ts";
import type { SentencesLike } from "../form/sentence.ts";

/** What does not hold across the records of a dataset: ids, PJs, budgets, KPIs, dates and sources. */
export const problemsOfRules = {
  "record-duplicate": ({ what, value, owner }) => ({
    message: `${sharedWords[what] ?? what}「${value}」は、既に${"id" in owner ? `「${owner.id}」` : `別の${owner.unnamed === "document" ? "出典資料" : "データ"}`}が使っています。`,
    hint: `どちらか一方の${sharedWords[what] ?? what}を変えてください。`,
  }),
  "program-without-project": ({ name }) => ({
    message: `${name} は、どのPJにも属していません。`,
    hint: "属するPJを「projects」に書いてください。",
  }),
  "project-unknown": ({ id, known }) => ({
    message: `「${id}」というPJはありません。`,
    hint: `PJは次のとおりです：${known.join("、")}`,
  }),
  "project-name-unknown": ({ name }) => ({
    message: `「${name}」という名称のPJはありません。`,
    hint: "名称を直すか、「projects.yaml」のそのPJの「aliases」か「formerNames」に書き加えてください。",
  }),
  "project-name-former": ({ former, id, name }) => ({
    message: `「${former}」は ${id}（${name}）の旧称です。`,
    hint: "資料にそう印刷されていれば、そのままで構いません。",
  }),
  "project-lists": ({ ids, printed }) => ({
    message: `「projects」は ${listed(ids, "なし")} ですが、「printedProjects」が指すPJは ${listed(printed, "なし")} です。`,
    hint: "両方に同じPJを、印刷されている順に書いてください。",
  }),
  "project-foreign": (values) => foreign(values),
  "split-project": (values) => foreign(values),
  "project-empty": ({ id, name }) => ({
    message: `${id}（${name}）に属する事業が、このデータにはありません。`,
    hint: "属する事業を加えるか、そのままにしてください（資料は作られません）。",
  }),
  "split-sum": ({ year, sum, budget }) => ({
    message: `${year} 年度のPJ別の内訳は合計 ${thousandYen(sum)} ですが、当初予算額は${budget === null ? "書かれていません" : ` ${thousandYen(budget)} です`}。`,
    hint: "誤りのある額を直してください。公表されていない内訳は書きません。",
  }),
  "budget-years": ({ missing, extra, expected }) => ({
    message: `当初予算額に、${yearFaults(missing, extra)}。`,
    hint: `${expected.join("、")} の各年度を書いてください。資料に「－」と印刷されている年度は「null」と書きます。`,
  }),
  "budget-jump": ({ year, amount, earlier, before }) => ({
    message: `当初予算額が、${earlier} 年度は ${thousandYen(before)}、${year} 年度は ${thousandYen(amount)} です。`,
    hint: "桁を確かめ、どちらの額も千円単位かどうかを確かめてください。",
  }),
  "kpi-unit": ({ indicator }) => ({
    message: `目標値に単位がありません：${indicator}`,
    hint: "件、％など、資料に印刷されている単位を「unit」に書いてください。",
  }),
  "kpi-target.missing": ({ indicator }) => ({
    message: `定量的な成果目標に目標値がありません：${indicator}`,
    hint: "「target」に目標値を書くか、「kind: monitoring」としてください。",
  }),
  "kpi-target.superfluous": ({ indicator }) => ({
    message: `定量的でない成果目標に目標値があります：${indicator}`,
    hint: "「target」を削除するか、「kind: quantitative」としてください。",
  }),
  "kpi-target.wordless": ({ indicator }) => ({
    message: `定性的な成果目標に文章がありません：${indicator}`,
    hint: "何を達成するのかを「text」に書いてください。",
  }),
  "target-range": ({ value, max, indicator }) => ({
    message: `目標の範囲が ${value} から ${max} までになっています：${indicator}`,
    hint: rangeHint,
  }),
  "target-range.open": ({ value, indicator }) => ({
    message: `目標の範囲が ${value} から始まり、上限がありません：${indicator}`,
    hint: rangeHint,
  }),
  "target-range.comparator": ({ max, comparator, indicator }) => ({
    message: `目標値に上限（${max}）がありますが、「comparator」が「${comparator}」です：${indicator}`,
    hint: rangeHint,
  }),
  "period-reversed": ({ from, to, title }) => ({
    message: `期間が ${from} 年度に始まり、${to} 年度に終わっています：${title}`,
    hint: "「from」か「to」を直してください。年度は、始まる年の西暦で書きます。",
  }),
  "kpi-period-over": ({ to, edition, indicator }) => ({
    message: `成果目標の期間は ${to} 年度で終わっていますが、このデータは ${edition} 年度のものです：${indicator}`,
    hint: "年度を確かめてください。資料にそう印刷されていれば、そのままで構いません。",
  }),
  "date-impossible": ({ date }) => ({
    message: `${date} という日付はありません。`,
    hint: "月か日を直してください。",
  }),
  "strategy-dates": ({ title, date, usual, places }) => ({
    message: `${title} の日付が、ここでは ${date} ですが、ほかの ${places} か所では ${usual} です。`,
    hint: keepIfPrinted,
  }),
  "strategy-late": ({ title, date, quotedOn }) => ({
    message: `${title} の日付は ${date} ですが、これを引用した資料の日付は ${quotedOn} です。`,
    hint: keepIfPrinted,
  }),
  "word-place": ({ name, slot, near, places }) => ({
    message: `用語「${name}」の「${braced(slot)}」に入るものがありません。`,
    hint: near.length > 0 ? `${near.map(quoted).join("か")}の誤りではありませんか。` : placesHint(places),
  }),
  "word-left-out": ({ name, missing }) => ({
    message: `用語「${name}」に${missing.map(quoted).join("")}がないため、資料に印刷されなくなります。`,
    hint: `${missing.map(quoted).join("")}を入れてください。わざと省いた場合は、そのままで構いません。`,
  }),
  "source-unknown": ({ id, near, known }) => ({
    message: `「${id}」という出典資料はありません。`,
    hint:
      near.length > 0
        ? `${near.map((name) => `「${name}」`).join("か")}の誤りではありませんか。`
        : `出典資料は次のとおりです：${known.join("、")}`,
  }),
  "source-reversed": (lines) => ({
    message: `出典の範囲が ${linesText(lines)}になっています。`,
    hint: "「from」と「to」を入れ替えてください。",
  }),
  "source-range": ({ from, to, program }) => ({
    message: `出典は ${linesText({ from, to })}ですが、事業の範囲（${linesText(program)}）の外にあります。`,
    hint: "どちらか一方の行を直してください。",
  }),
  "source-range.overlap": ({ from, to, other }) => ({
    message: `${linesText({ from, to })}は、「${other.id}」の ${linesText(other)}と重なっています。`,
    hint: "どちらか一方の行を直してください。",
  }),
  "index-unmatched": ({ listed: name, id, near }) => ({
    message: `資料の目次には ${id} に「${name}」がありますが、${id} にその名称の事業はありません。`,
    hint:
      near.length > 0
        ? `「${near[0]}」のことであれば、目次の表記をその事業の「aliases」に書き加えてください。`
        : "その事業を加えてください。",
  }),
  "index-spelling": ({ listed: name, id, name: own }) => ({
    message: `目次では「${name}」、${id} の様式では「${own}」と印刷されています。`,
    hint: "資料に両方が印刷されていれば、そのままで構いません。作成する資料には様式の名称を使います。",
  }),
  "index-missing": ({ name, id }) => ({
    message: `資料の目次の ${id} に、${name} がありません。`,
    hint: "事業の「projects」とPJの「listed」を確かめてください。資料に両方がそう印刷されていれば、そのままで構いません。",
  }),
} satisfies SentencesLike<typeof english>;

type ValuesOf<Name extends keyof typeof english> = Parameters<(typeof english)[Name]>[0];

const sharedWords: Readonly<Record<string, string>> = { id: "ID", number: "番号", name: "名称", alias: "別名" };

function foreign({ use, id, projects }: ValuesOf<"project-foreign">) {
  return {
    message: `この${useWords[use] ?? use}は ${id} のものですが、事業は${projects.length === 0 ? "どのPJにも属していません" : ` ${projects.join("、")} に属しています`}。`,
    hint: `IDを直すか、事業の「projects」に ${id} を加えてください。`,
  };
}

const useWords: Readonly<Record<string, string>> = {
  KPI: "成果目標",
  topic: "課題",
  split: "内訳",
  programme: "事業",
};

const rangeHint = '下限を「value」に、上限を「max」に書き、「comparator: "range"」としてください。';
const keepIfPrinted = "日付を確かめてください。資料にそう印刷されていれば、そのままで構いません。";

function yearFaults(missing: readonly string[], extra: readonly string[]): string {
  const faults = [
    ...(missing.length > 0 ? [`${missing.join("、")} 年度がありません`] : []),
    ...(extra.length > 0 ? [`他の事業にない ${extra.join("、")} 年度があります`] : []),
  ];
  return faults.join("。また、");
}

function listed(names: readonly string[], none: string): string {
  return names.join("、") || none;
}

/** An amount for messages: `1,200千円`. */
function thousandYen(amount: number): string {
  return `${amount.toLocaleString("en-US")}千円`;
}

function linesText({ from, to }: { from: number; to: number }): string {
  return `${from} 行目から ${to} 行目まで`;
}

function braced(slot: string): string {
  return /^\w+$/.test(slot) ? `{${slot}}` : slot;
}

function placesHint(places: readonly string[]): string {
  return places.length === 0 ? "波かっこを使わずに書いてください。" : `入れられるもの：${places.map(quoted).join("")}`;
}

function quoted(slot: string): string {
  return `「${braced(slot)}」`;
}
