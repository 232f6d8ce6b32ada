/** A dataset as the API gives it. Amounts are in thousand yen (千円), fiscal years the Gregorian year in which they start. */
export type Dataset = {
  readonly title: string;
  readonly fiscalYear: number;
  readonly sources: readonly SourceDocument[];
  readonly projects: readonly Project[];
  readonly programs: readonly Program[];
  readonly meetings: readonly Meeting[];
};

/** A document from which facts come; `date` is YYYY-MM-DD. */
export type SourceDocument = {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly body: string;
  readonly url?: string | undefined;
};

/** An integrated project (PJ). */
export type Project = {
  readonly id: string;
  readonly no: number;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly formerNames?: readonly string[] | undefined;
  readonly listed?: readonly string[] | undefined;
};

/** A research programme; `no` is its place in the source document, `projects` are ids of PJs in the order printed. */
export type Program = {
  readonly id: string;
  readonly no: number;
  readonly name: string;
  readonly formerName?: string | undefined;
  readonly aliases?: readonly string[] | undefined;
  readonly projects: readonly string[];
  readonly printedProjects: readonly string[];
  readonly offices: { readonly lead: string; readonly amed: readonly string[]; readonly related: readonly string[] };
  readonly budget: Budget;
  readonly background: string;
  readonly goal: string;
  readonly scope: readonly ScopeItem[];
  readonly scopeText?: string | undefined;
  readonly kpis: readonly Kpi[];
  readonly results: readonly Topic[];
  readonly continuing: readonly Topic[];
  readonly new: readonly Topic[];
  readonly notes?:
    | Readonly<Partial<Record<"results" | "continuing" | "new" | "strategies", string | undefined>>>
    | undefined;
  readonly strategies: readonly Strategy[];
  readonly related: readonly RelatedProgram[];
  readonly source: SourceRange & { readonly document: string };
};

/** Money by fiscal year ("2025"); null where the document prints －, which is not 0. */
export type Budget = {
  readonly initial: Readonly<Record<string, number | null>>;
  /** A published split of a year over PJs, by id */
  readonly byProject?: Readonly<Record<string, Readonly<Record<string, number>>>> | undefined;
  readonly byProjectSource?: string | undefined;
  readonly request?: Readonly<Record<string, number>> | undefined;
  readonly assessment?: Readonly<Record<string, number>> | undefined;
  readonly requestReason?: Readonly<Record<string, string>> | undefined;
  readonly remark?: Readonly<Record<string, string>> | undefined;
};

export type ScopeItem = {
  readonly title: string;
  readonly group?: string | undefined;
  readonly summary?: string | undefined;
  readonly source?: SourceRange | undefined;
};

/** An indicator; quantitative = has a target figure, monitoring = has none, qualitative = told in words. */
export type Kpi = {
  readonly stage: "output" | "outcome";
  readonly kind: "quantitative" | "monitoring" | "qualitative";
  readonly project?: string | undefined;
  readonly group?: string | undefined;
  readonly indicator: string;
  readonly text?: string | undefined;
  readonly target?: Target | undefined;
  readonly period?: Period | undefined;
  /** Results reported, by fiscal year */
  readonly actuals?: Readonly<Record<string, number>> | undefined;
  readonly remark?: string | undefined;
  readonly source: SourceRange;
};

/** `range` goes from `value` to `max`; `cumulative: true` says that `value` is the sum over the period. */
export type Target = {
  readonly value: number;
  readonly max?: number | undefined;
  readonly comparator: "=" | ">=" | "<=" | "range" | "about";
  readonly unit?: string | undefined;
  readonly per?: "year" | undefined;
  readonly cumulative?: number | true | undefined;
};

/** A past result, a continuing or a new research topic. */
export type Topic = {
  readonly label: string;
  readonly title: string;
  readonly period?: Period | undefined;
  readonly group?: string | undefined;
  readonly projects?: readonly string[] | undefined;
  readonly summary?: string | undefined;
  readonly use?: string | undefined;
  readonly point?: string | undefined;
  readonly source: SourceRange;
};

/** First and last fiscal year, both included; `text` is what the source prints. */
export type Period = {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly text?: string | undefined;
};

/** Lines or pages of the source document, counted from 1, both included. */
export type SourceRange = { readonly from: number; readonly to: number };

export type Strategy = {
  readonly title: string;
  readonly date?: string | undefined;
  readonly decidedBy?: string | undefined;
  readonly section?: string | undefined;
  readonly quotation?: string | undefined;
  readonly source: SourceRange;
};

export type RelatedProgram = {
  readonly name: string;
  readonly ministry?: string | undefined;
  readonly relation?: string | undefined;
  readonly source?: SourceRange | undefined;
};

/** A meeting of the council; its papers are numbered by their place on the agenda. */
export type Meeting = {
  readonly id: string;
  readonly body: string;
  readonly no: number;
  readonly date: string;
  readonly time?: { readonly start: string; readonly end?: string | undefined } | undefined;
  readonly place?: string | undefined;
  readonly agenda: readonly AgendaItem[];
  readonly references?: readonly MeetingPaper[] | undefined;
  readonly roster?: string | undefined;
  /** Internal fields that its papers may print: request, assessment, requestReason, remark */
  readonly shows?: readonly string[] | undefined;
};

export type AgendaItem = {
  /** What it is for, in one of the languages of papers: for decision, for information, other business */
  readonly class?: string | undefined;
  readonly title: string;
  readonly papers?: readonly MeetingPaper[] | undefined;
};

/** What a paper is made of: one of the keys from `briefings` on. */
export type MeetingPaper = {
  readonly title: string;
  readonly labels?: readonly string[] | undefined;
  readonly briefings?: ProgramChoice | undefined;
  readonly summaries?: ProgramChoice | undefined;
  readonly workbooks?: "all" | readonly string[] | undefined;
  readonly table?: "budget" | "kpi" | undefined;
  readonly document?: string | undefined;
  readonly attachment?: string | undefined;
};

export type ProgramChoice = "all" | { readonly project: string } | readonly string[];
