import type { Period } from "../../../model/period.ts";
import type { SourceLine } from "../../structure/source-line.ts";

/** A topic while its lines are collected. */
export type OpenTopic = {
  readonly label: string;
  readonly labelLine: number;
  /** Lines on which this topic's other labels stand. */
  readonly labelLines: number[];
  readonly group?: string;
  /** Period of a heading that it shares with other topics. */
  readonly period?: Period;
  readonly title: SourceLine[];
  readonly summary: SourceLine[];
  readonly use: SourceLine[];
};
