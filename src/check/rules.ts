import { budgetJump, budgetYears, splitSum } from "./budget-rules.ts";
import type { Rule } from "./dataset-rule.ts";
import { duplicateRecord } from "./duplicate-rule.ts";
import { kpiKind, targetRange } from "./kpi-rules.ts";
import { meetingFiles } from "./meeting-file-rule.ts";
import { meetingContents, meetingPrograms, meetingProjects, meetingTime } from "./meeting-rules.ts";
import { documentIndex, membership } from "./membership-rules.ts";
import { kpiPeriodOver, periodReversed } from "./period-rules.ts";
import { foreignProject, unknownProject } from "./project-id-rules.ts";
import { formerProjectName, printedProjects } from "./project-name-rules.ts";
import { sourceRange, unknownSource } from "./source-rules.ts";
import { strategyDate, strategyDates } from "./strategy-rules.ts";
import { textDigits, textFullStop, textHalfWidthKana, textLength, textPolite } from "./text-rules.ts";
import { topicSummary } from "./topic-rule.ts";
import { wordPlaces, wordsLeftOut } from "./word-rules.ts";

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
  wordPlaces,
  wordsLeftOut,
];
