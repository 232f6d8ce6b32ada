import { budgetJump } from "./budget/budget-jump.ts";
import { budgetYears } from "./budget/budget-years.ts";
import { splitSum } from "./budget/split-sum.ts";
import { kpiKind } from "./kpi/kpi-kind.ts";
import { kpiPeriodOver } from "./kpi/kpi-period-over.ts";
import { targetRange } from "./kpi/target-range.ts";
import { meetingContents } from "./meeting/meeting-contents.ts";
import { meetingFiles } from "./meeting/meeting-files.ts";
import { meetingPrograms } from "./meeting/meeting-programs.ts";
import { meetingProjects } from "./meeting/meeting-projects.ts";
import { meetingTime } from "./meeting/meeting-time.ts";
import { documentIndex } from "./project/document-index.ts";
import { foreignProject } from "./project/foreign-project.ts";
import { formerProjectName } from "./project/former-project-name.ts";
import { membership } from "./project/membership.ts";
import { printedProjects } from "./project/printed-projects.ts";
import { unknownProject } from "./project/unknown-project.ts";
import { duplicateRecord } from "./record/duplicate-record.ts";
import { periodReversed } from "./record/period-reversed.ts";
import { sourceRange } from "./source/source-range.ts";
import { unknownSource } from "./source/unknown-source.ts";
import { strategyDate } from "./strategy/strategy-date.ts";
import { strategyDates } from "./strategy/strategy-dates.ts";
import { textDigits } from "./text/text-digits.ts";
import { textFullStop } from "./text/text-full-stop.ts";
import { textHalfWidthKana } from "./text/text-half-width-kana.ts";
import { textLength } from "./text/text-length.ts";
import { textPolite } from "./text/text-polite.ts";
import { topicSummary } from "./topic/topic-summary.ts";
import type { Rule } from "./rule.ts";

/** Every rule, from what records are to how they read. Problems of one place are told in this order. */
export const rules: readonly Rule[] = [
  duplicateRecord,
  unknownProject,
  unknownSource,
  meetingTime,
  meetingContents,
  meetingPrograms,
  meetingProjects,
  meetingFiles,
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
