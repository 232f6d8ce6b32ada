import * as z from "zod";
import { languages } from "../words/language.ts";
import { wordNames } from "../words/paper-words.ts";
import { SchemaVersion } from "./schema-version.ts";
import { FiscalYear, Id, paperSizes, Text } from "./field-types.ts";
import type { Meeting } from "./meeting.ts";
import type { Program } from "./program.ts";

/** All of data/: one fiscal-year edition. Projects by number, programmes by number, meetings by id. In memory it is always of the newest version of the schemas. */
export type Dataset = Omit<Edition, "schemaVersion"> & {
  readonly projects: readonly Project[];
  readonly programs: readonly Program[];
  readonly meetings: readonly Meeting[];
};

/** A document from which facts of this dataset come. */
export const SourceDocument = z.strictObject({
  id: Id,
  title: Text,
  date: z.iso.date(),
  body: Text,
  url: z.url().optional(),
});
export type SourceDocument = z.infer<typeof SourceDocument>;

/** One fiscal-year edition: what data/dataset.yaml holds. */
export const Edition = z.strictObject({
  schemaVersion: SchemaVersion.optional(),
  title: Text,
  fiscalYear: FiscalYear,
  /** In which its papers are written; Japanese where it is not said */
  language: z.enum(languages).optional(),
  /** On which its papers are printed; A4 where it is not said */
  paper: z.enum(paperSizes).optional(),
  /** Words of its own, in the place of those that papers print else */
  words: z.partialRecord(z.enum(wordNames), Text).optional(),
  sources: z.array(SourceDocument).min(1),
});
export type Edition = z.infer<typeof Edition>;

/**
 * An integrated project (統合プロジェクト, PJ).
 *
 * `aliases` are other spellings in use today; `formerNames` are names of the previous phase that the document
 * still prints; `listed` are the programmes under this PJ in the document's own index, to the letter.
 */
export const Project = z.strictObject({
  id: Id,
  no: z.int().min(1),
  name: Text,
  aliases: z.array(Text),
  formerNames: z.array(Text).optional(),
  listed: z.array(Text).optional(),
});
export type Project = z.infer<typeof Project>;
