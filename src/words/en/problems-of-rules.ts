import type { Sentences } from "../form/sentence.ts";

type Near = { near: readonly string[] };
type Lines = { from: number; to: number };
type OfIndicator = { indicator: string };
/** Who has an id, name or number already; one that is told by its id alone has no other name. */
export type Owner = { readonly id: string } | { readonly unnamed: "record" | "document" };
type Duplicate = { what: string; value: string | number; owner: Owner };
type BudgetYears = { missing: readonly string[]; extra: readonly string[]; expected: readonly string[] };
type BudgetJump = { year: string; amount: number; earlier: string; before: number };
type StrategyDates = { title: string; date: string; usual: string; places: number };
type Foreign = { use: string; id: string; projects: readonly string[] };

/** What does not hold across the records of a dataset: ids, PJs, budgets, KPIs, dates and sources. */
export const problemsOfRules = {
  "record-duplicate": ({ what, value, owner }: Duplicate) => ({
    message: `the ${what} ${JSON.stringify(value)} belongs to ${"id" in owner ? owner.id : `another ${owner.unnamed}`} already`,
    hint: `give one of the two another ${what}`,
  }),
  "program-without-project": ({ name }: { name: string }) => ({
    message: `${name} is in no PJ`,
    hint: "name its PJs in projects",
  }),
  "project-unknown": ({ id, known }: { id: string; known: readonly string[] }) => ({
    message: `there is no PJ "${id}"`,
    hint: `the PJs are: ${known.join(", ")}`,
  }),
  "project-name-unknown": ({ name }: { name: string }) => ({
    message: `no PJ is called "${name}"`,
    hint: "correct the name, or add it to the PJ's aliases or formerNames in projects.yaml",
  }),
  "project-name-former": ({ former, id, name }: { former: string; id: string; name: string }) => ({
    message: `"${former}" is a former name of ${id} ${name}`,
    hint: "keep it if the document prints it so",
  }),
  "project-lists": ({ ids, printed }: { ids: readonly string[]; printed: readonly string[] }) => ({
    message: `projects are ${listed(ids, "none")}, but printedProjects mean ${listed(printed, "none")}`,
    hint: "name the same PJs in both lists, in the order printed",
  }),
  "project-foreign": (values: Foreign) => foreign(values),
  "split-project": (values: Foreign) => foreign(values),
  "project-empty": ({ id, name }: { id: string; name: string }) => ({
    message: `no programme of this dataset is in ${id} ${name}`,
    hint: "add its programmes, or leave it: no paper is made for it",
  }),
  "split-sum": ({ year, sum, budget }: { year: string; sum: number; budget: number | null }) => ({
    message: `the split of ${year} adds up to ${thousandYen(sum)}, the initial budget is ${budget === null ? "not given" : thousandYen(budget)}`,
    hint: "correct the part that is wrong; a split that is not published is left out",
  }),
  "budget-years": ({ missing, extra, expected }: BudgetYears) => ({
    message: `the initial budget ${yearFaults(missing, extra)}`,
    hint: `give ${expected.join(", ")}; write null where the document prints －`,
  }),
  "budget-jump": ({ year, amount, earlier, before }: BudgetJump) => ({
    message: `the initial budget is ${thousandYen(amount)} in ${year} after ${thousandYen(before)} in ${earlier}`,
    hint: "check the digits, and that both amounts are in thousand yen",
  }),
  "kpi-unit": ({ indicator }: OfIndicator) => ({
    message: `a target has no unit: ${indicator}`,
    hint: "add unit: as printed, such as 件 or ％",
  }),
  "kpi-target.missing": ({ indicator }: OfIndicator) => ({
    message: `a quantitative KPI has no target: ${indicator}`,
    hint: "add its target, or make it kind: monitoring",
  }),
  "kpi-target.superfluous": ({ indicator }: OfIndicator) => ({
    message: `a KPI that is not quantitative has a target: ${indicator}`,
    hint: "remove the target, or make it kind: quantitative",
  }),
  "kpi-target.wordless": ({ indicator }: OfIndicator) => ({
    message: `a qualitative KPI has no text: ${indicator}`,
    hint: "tell in text: what is to be reached",
  }),
  "target-range": ({ value, max, indicator }: { value: number; max: number } & OfIndicator) => ({
    message: `the range goes from ${value} to ${max}: ${indicator}`,
    hint: rangeHint,
  }),
  "target-range.open": ({ value, indicator }: { value: number } & OfIndicator) => ({
    message: `the range from ${value} has no upper end: ${indicator}`,
    hint: rangeHint,
  }),
  "target-range.comparator": ({ max, comparator, indicator }: { max: number; comparator: string } & OfIndicator) => ({
    message: `the target has an upper end, ${max}, but its comparator is "${comparator}": ${indicator}`,
    hint: rangeHint,
  }),
  "period-reversed": ({ from, to, title }: Lines & { title: string }) => ({
    message: `the period starts in ${from} and ends in ${to}: ${title}`,
    hint: "correct from or to: Gregorian years in which the fiscal years start",
  }),
  "kpi-period-over": ({ to, edition, indicator }: { to: number; edition: number } & OfIndicator) => ({
    message: `the period ended with fiscal year ${to}, this edition is for ${edition}: ${indicator}`,
    hint: "check the years; keep them if the document prints them so",
  }),
  "date-impossible": ({ date }: { date: string }) => ({
    message: `there is no date ${date}`,
    hint: "correct month or day",
  }),
  "strategy-dates": ({ title, date, usual, places }: StrategyDates) => ({
    message: `${title} is dated ${date} here, and ${usual} in ${places === 1 ? "another place" : `${places} other places`}`,
    hint: "check the date; keep it if the document prints it so",
  }),
  "strategy-late": ({ title, date, quotedOn }: { title: string; date: string; quotedOn: string }) => ({
    message: `${title} is dated ${date}, but the document that quotes it ${quotedOn}`,
    hint: "check the date; keep it if the document prints it so",
  }),
  "word-place": ({ name, slot, near, places }: { name: string; slot: string; places: readonly string[] } & Near) => ({
    message: `nothing fills in ${braced(slot)} in the word ${name}`,
    hint: meant(near.map(braced), placesHint(places)),
  }),
  "word-left-out": ({ name, missing }: { name: string; missing: readonly string[] }) => ({
    message: `the word ${name} leaves out ${missing.map(braced).join(" and ")}, which papers print there`,
    hint: `write ${missing.map(braced).join(" and ")} where it belongs; keep the word if it is meant so`,
  }),
  "source-unknown": ({ id, near, known }: { id: string; known: readonly string[] } & Near) => ({
    message: `there is no source document "${id}"`,
    hint: meant(near, `the documents are: ${known.join(", ")}`),
  }),
  "source-reversed": (lines: Lines) => ({ message: `the source runs ${linesText(lines)}`, hint: "swap from and to" }),
  "source-range": ({ from, to, program }: Lines & { program: Lines }) => ({
    message: `the source is ${linesText({ from, to })}, outside the programme's ${linesText(program)}`,
    hint: "correct the lines of one of the two",
  }),
  "source-range.overlap": ({ from, to, other }: Lines & { other: Lines & { id: string } }) => ({
    message: `${linesText({ from, to })} overlap ${linesText(other)} of ${other.id}`,
    hint: "correct the lines of one of the two",
  }),
  "index-unmatched": ({ listed: name, id, near }: { listed: string; id: string } & Near) => ({
    message: `the index lists "${name}" under ${id}, but no programme of ${id} is called so`,
    hint: near.length > 0 ? `if ${near[0]} is meant, add the listed spelling to its aliases` : "add the programme",
  }),
  "index-spelling": ({ listed: name, id, name: own }: { listed: string; id: string; name: string }) => ({
    message: `the index prints "${name}", the sheet of ${id} prints "${own}"`,
    hint: "keep it if the document prints both; our papers use the sheet's name",
  }),
  "index-missing": ({ name, id }: { name: string; id: string }) => ({
    message: `the document's index does not list ${name} under ${id}`,
    hint: "check the programme's PJs and the PJ's listed names; keep both if the document prints them so",
  }),
} satisfies Sentences;

function foreign({ use, id, projects }: Foreign) {
  return {
    message: `this ${use} belongs to ${id}, but the programme is in ${listed(projects, "no PJ")}`,
    hint: `correct the id, or add ${id} to the programme's projects`,
  };
}

const rangeHint = 'write the lower end as value, the higher one as max, with comparator: "range"';

function yearFaults(missing: readonly string[], extra: readonly string[]): string {
  const faults = [
    ...(missing.length > 0 ? [`lacks ${missing.join(", ")}`] : []),
    ...(extra.length > 0 ? [`has ${extra.join(", ")} beyond the others`] : []),
  ];
  return faults.join(" and ");
}

function listed(names: readonly string[], none: string): string {
  return names.join(", ") || none;
}

function meant(near: readonly string[], otherwise: string): string {
  return near.length > 0 ? `did you mean ${near.join(" or ")}?` : otherwise;
}

/** An amount for messages: `1,200 thousand yen`. */
function thousandYen(amount: number): string {
  return `${amount.toLocaleString("en-US")} thousand yen`;
}

function linesText({ from, to }: Lines): string {
  return `lines ${from} to ${to}`;
}

/** {year}; what stands in no braces of its own, or not in whole ones, as it is. */
function braced(slot: string): string {
  return /^\w+$/.test(slot) ? `{${slot}}` : slot;
}

function placesHint(places: readonly string[]): string {
  return places.length === 0 ? "write the word without braces" : `it may have ${places.map(braced).join(", ")}`;
}
