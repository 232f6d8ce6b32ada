import { budgetJump } from "./budget-jump.ts";
import { budgetYears } from "./budget-years.ts";
import { documentIndex } from "./document-index.ts";
import { duplicateRecord } from "./duplicate-record.ts";
import { foreignProject } from "./foreign-project.ts";
import { formerProjectName } from "./former-project-name.ts";
import { kpiKind } from "./kpi-kind.ts";
import { kpiPeriodOver } from "./kpi-period-over.ts";
import { meetingPrograms } from "./meeting-programs.ts";
import { membership } from "./membership.ts";
import { periodReversed } from "./period-reversed.ts";
import { printedProjects } from "./printed-projects.ts";
import type { Rule } from "./rule.ts";
import { sourceRange } from "./source-range.ts";
import { splitSum } from "./split-sum.ts";
import { strategyDate } from "./strategy-date.ts";
import { strategyDates } from "./strategy-dates.ts";
import { targetRange } from "./target-range.ts";
import { textDigits } from "./text-digits.ts";
import { textFullStop } from "./text-full-stop.ts";
import { textHalfWidthKana } from "./text-half-width-kana.ts";
import { textLength } from "./text-length.ts";
import { textPolite } from "./text-polite.ts";
import { topicSummary } from "./topic-summary.ts";
import { unknownProject } from "./unknown-project.ts";
import { unknownSource } from "./unknown-source.ts";

/** Every rule, from what records are to how they read. Problems of one place are told in this order. */
export const rules: readonly Rule[] = [
  duplicateRecord,
  unknownProject,
  unknownSource,
  meetingPrograms,
  membership,
  printedProjects,
  formerProjectName,
  foreignProject,
  documentIndex,
  budgetYears,
  splitSum,
  budgetJump,
  kpiKind,
  targetRange,
  periodReversed,
  kpiPeriodOver,
  strategyDate,
  strategyDates,
  sourceRange,
  topicSummary,
  textLength,
  textFullStop,
  textPolite,
  textHalfWidthKana,
  textDigits,
];
