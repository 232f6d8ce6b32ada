import * as z from "zod";
import { Edition, Project } from "./dataset.ts";
import { Journal } from "./journal.ts";
import { Meeting } from "./meeting.ts";
import { Program } from "./program.ts";
import { ReviewJournal } from "./review-journal.ts";

/** The JSON Schema of each kind of file in a dataset, by the kind's name. */
export function jsonSchemas(): Record<"dataset" | "projects" | "program" | "meeting" | "review" | "journal", object> {
  return {
    dataset: z.toJSONSchema(Edition),
    projects: z.toJSONSchema(z.array(Project)),
    program: z.toJSONSchema(Program),
    meeting: z.toJSONSchema(Meeting),
    review: z.toJSONSchema(ReviewJournal),
    journal: z.toJSONSchema(Journal),
  };
}
