/**
 * What a briefing prints, as any template engine can take it: what may be missing is a list of none or one,
 * lists of names are joined, and nothing is left to be computed. Made beforehand, so no rival's time holds it.
 */
export function printedTextOf(view) {
  return {
    no: view.no,
    name: view.name,
    edition: view.edition.title,
    planned: view.edition.planned,
    formerNames: maybe(view.formerName, (text) => ({ text: `旧事業名：${text}` })),
    projects: view.projects.map(({ name }) => name).join("、"),
    lead: view.offices.lead,
    amed: orNone(view.offices.amed),
    offices: orNone(view.offices.related),
    background: view.background,
    goal: view.goal,
    unit: view.budget.unit,
    years: view.budget.years.map(({ label, text, change, rate }) => ({ label, text, change, rate })),
    current: `${view.budget.current.label}　${view.budget.current.text}`,
    splits: maybe(view.budget.split, splitText),
    splitNotes: maybe(view.budget.splitNote, (text) => ({ text })),
    points: view.points.map(pointText),
    pointNotes: maybe(view.pointsNote, (text) => ({ text })),
    scope: view.scope.map(scopeText),
    outputs: view.outputs.groups.map(kpiText),
    outcomes: view.outcomes.groups.map(kpiText),
    ...sectionText("results", view.results),
    ...sectionText("continuing", view.continuing),
    ...sectionText("fresh", view.new),
    strategies: view.strategies.map(strategyText),
    related: view.related.map(relatedText),
    sources: view.sources.map(({ title, body, date, covers }) => ({ title, body, date, covers })),
  };
}

const maybe = (value, made) => (value === null || value === undefined || value === "" ? [] : [made(value)]);

const orNone = (names) => names.join("、") || "－";

const splitText = ({ rows, total }) => ({
  caption: "ＰＪ別の内訳",
  rows: rows.map(({ no, name, text }) => ({ no: String(no), name, text })),
  total,
});

const pointText = ({ mark, kind, text, projects }) => ({
  mark,
  kind,
  text,
  projects: projects === "" ? "" : `（${projects}）`,
});

const scopeText = ({ title, group, summary }) => ({
  title: group === null ? title : `${group}：${title}`,
  summaries: maybe(summary, (text) => ({ text })),
});

const kpiText = ({ name, indicators, statements }) => ({
  heading: name ?? "全体",
  tables: indicators.length === 0 ? [] : [{ caption: "指標と目標", rows: indicators }],
  statements: statements.map(({ indicator, text }) => ({ indicator, text })),
});

const sectionText = (section, { groups, note }) => ({
  [`${section}Groups`]: groups.map(({ name, topics }) => ({
    heading: name ?? "研究課題",
    topics: topics.map(topicText),
  })),
  [`${section}Notes`]: maybe(note, (text) => ({ text })),
});

const topicText = ({ label, title, period, projects, summary, use }) => ({
  label,
  title,
  details: [
    ...maybe(period, (text) => ({ name: "期間", text })),
    ...maybe(projects, (text) => ({ name: "ＰＪ", text })),
    ...maybe(summary, (text) => ({ name: "概要", text })),
    ...maybe(use, (text) => ({ name: "活用", text })),
  ],
});

const strategyText = ({ title, decided, sections }) => ({
  title,
  decided: decided === null ? "" : `（${decided}）`,
  sections: sections.map((text) => ({ text })),
});

const relatedText = ({ name, ministry, relation }) => ({
  name,
  ministry: ministry ?? "－",
  relation: relation ?? "－",
});
