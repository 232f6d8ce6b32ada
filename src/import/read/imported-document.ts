import type { SourceRange } from "../../model/field-types.ts";
import type { Kpi } from "../../model/kpi.ts";
import type { RelatedProgram, ScopeItem, Strategy, Topic, TopicSection } from "../../model/program.ts";
import type { FindingWords } from "../../words/finding-words.ts";
import type { PrintedPage } from "../structure/source-line.ts";

/**
 * A ministry document as it was read: candidate records, the document's own index, what became of every line,
 * and what a person should look at. Nothing here was guessed: what could not be read is absent and told in `findings`.
 *
 * Line numbers count from 1 in the text that was given, blank lines included.
 */
export type ImportedDocument = {
  /** The fiscal year for which topics are planned (令和８年度に推進する研究課題 = 2026), where the document prints it. */
  readonly fiscalYear?: number;
  readonly projects: readonly IndexedProject[];
  readonly programs: readonly ImportedProgram[];
  /** One account for every line of the text, in order. */
  readonly lines: readonly LineAccount[];
  /** Printed page numbers with the line on which each stands (at the foot of its page). */
  readonly pages: readonly PrintedPage[];
  readonly findings: readonly Finding[];
};

/** A PJ of the document's index with the programmes listed under it, to the letter. */
export type IndexedProject = {
  readonly id: string;
  readonly no: number;
  readonly name: string;
  readonly listed: readonly IndexedProgram[];
  readonly source: SourceRange;
};

type IndexedProgram = { readonly name: string; readonly line: number };

/**
 * A programme as printed: the shape of `Program` without an id, with the full text of the document in the place of
 * our own summaries, and with fields absent that the document does not print or that could not be read.
 */
export type ImportedProgram = {
  /** Place in the document, from 1. */
  readonly no: number;
  readonly name?: string;
  readonly formerName?: string;
  /** Spellings of the index that differ from `name` by more than spaces and width. */
  readonly aliases: readonly string[];
  /** PJ ids in printed order; a name that no known PJ has is left out here and told in the findings. */
  readonly projects: readonly string[];
  readonly printedProjects: readonly string[];
  readonly offices: ImportedOffices;
  /** Initial budgets in thousand yen by fiscal year; null where the document prints －. */
  readonly budget: { readonly initial: Readonly<Record<string, number | null>> };
  readonly background?: string;
  readonly goal?: string;
  /** Text of the scope section outside its items. */
  readonly scopeText?: string;
  readonly scope: readonly ScopeItem[];
  readonly kpis: readonly Kpi[];
  readonly results: readonly ImportedTopic[];
  readonly continuing: readonly ImportedTopic[];
  readonly new: readonly ImportedTopic[];
  /** Text of a topic section outside its topics (該当なし …). */
  readonly notes: Partial<Record<TopicSection, string>>;
  readonly strategies: readonly ImportedStrategy[];
  /** Text quoted before any title of a strategy. */
  readonly strategyText?: string;
  readonly related: readonly RelatedProgram[];
  readonly source: SourceRange;
};

type ImportedOffices = {
  readonly lead?: string;
  readonly amed: readonly string[];
  readonly related: readonly string[];
};

/**
 * A topic with its full 概要 (`summary`) and 成果の活用 (`use`). Several titles in one 【課題名】 become several topics
 * with the same source and the same texts, numbered by `sharing`.
 */
export type ImportedTopic = Topic & { readonly sharing?: { readonly no: number; readonly of: number } };

/** A quoted passage with its full text (`quotation`). */
export type ImportedStrategy = Strategy & { readonly quotation?: string };

/** Why a line stands in no record. */
export type UnreadReason = "blank" | "page-number" | "heading" | "footnote" | "unknown";

/**
 * What became of one line of the text: taken by records (paths such as `programs/3/kpis/0` or `projects/1`, in printed
 * order, more than one where a line holds the end of one record and the start of the next), or not read, and why.
 */
export type LineAccount =
  | { readonly line: number; readonly takenBy: readonly string[] }
  | { readonly line: number; readonly unread: UnreadReason };

/** Why a person should look at something that was read, or could not be. */
export type FindingKind =
  | "missing-field"
  | "unreadable-field"
  | "low-confidence"
  | "contradiction"
  | "unknown-project"
  | "index-mismatch"
  | "unread-lines"
  | "folded-characters"
  | "unclear-characters";

/** One thing for the report: what was found, where, and in which programme and field. */
export type Finding = FindingWords & {
  readonly kind: FindingKind;
  /** `no` of the programme. */
  readonly program?: number;
  /** Path inside the programme, such as `offices.lead` or `kpis.2`. */
  readonly field?: string;
  readonly line?: number;
};
