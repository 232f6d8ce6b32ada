import { isScalar } from "yaml";
import * as z from "zod";
import type { TextSource } from "../../base/byte-source.ts";
import type { DataPath } from "../../base/place.ts";
import { applySplices, type Splice } from "../../edit/edit-tree.ts";
import type { Edit } from "../../edit/edit.ts";
import { keyText, type Plain } from "../../edit/yaml-text.ts";
import type { DatasetFile } from "../../load/list-dataset.ts";
import { mendRecords, type RecordKind } from "../../load/record/parse-records.ts";
import { keyMeant, readTyped } from "../../load/record/read-typed.ts";
import { textsInLanguage } from "../../load/record/texts-in-language.ts";
import { nodeAt, yamlDocument } from "../../load/yaml/yaml-places.ts";
import { type DatasetFileKind, idInName } from "../../model/dataset-paths.ts";
import { Edition, Project } from "../../model/dataset.ts";
import { Meeting } from "../../model/meeting.ts";
import { Program } from "../../model/program.ts";

/** What becomes of a record's text: its structure first, which makes another text of it, then fields one by one. */
export type MendedFile = { readonly text: string; readonly edits: readonly Edit[] };

/**
 * A record's text with what was typed in another form put right where it has one meaning: the signs of YAML, then the names
 * of fields and years, and the edits that put its values right. Nothing where that would leave more faults than there were.
 */
export async function mendFile(source: TextSource, file: Pick<DatasetFile, "kind" | "path">): Promise<MendedFile> {
  const record = kinds[file.kind](idInName(file.path));
  const text = await withSigns(source, record);
  return { text, edits: valueEdits({ file: source.file, text }, record) };
}

/** The text with its signs and names put right, until there is nothing more: what stands in a group shows when the group has its name. */
async function withSigns(source: TextSource, record: RecordKind<object>): Promise<string> {
  const lines = (await mendRecords(source, record)) ?? source.text;
  const text = withKeys({ file: source.file, text: lines }, record);
  return text === source.text ? text : withSigns({ file: source.file, text }, record);
}

const kinds: Readonly<Record<DatasetFileKind, (id: string) => RecordKind<object>>> = {
  edition: () => ({ schema: Edition }),
  projects: () => ({ schema: Project, isList: true }),
  program: (id) => ({ schema: Program, id }),
  meeting: (id) => ({ schema: Meeting, id }),
};

type Found = { readonly value: unknown; readonly at: DataPath; readonly error: z.core.$ZodError };

/** The records of a text in which their schema finds fault. */
function faulty(
  { document }: ReturnType<typeof yamlDocument>,
  { schema, isList = false }: RecordKind<object>,
): Found[] {
  if (document.errors.length > 0) return [];
  const whole = document.toJS() as unknown;
  const items: Omit<Found, "error">[] =
    isList && Array.isArray(whole)
      ? whole.map((value: unknown, at) => ({ value, at: [at] }))
      : [{ value: whole, at: [] }];
  return items.flatMap(({ value: written, at }) => {
    const { value } = textsInLanguage(written, schema, { language: "ja", main: "ja" });
    const { error } = schema.safeParse(value);
    return error === undefined ? [] : [{ value, at, error }];
  });
}

/** The text with the names that are meant, in place of those in another width or of another calendar. */
function withKeys(source: TextSource, record: RecordKind<object>): string {
  const yaml = yamlDocument(source);
  const splices = faulty(yaml, record).flatMap(({ value, at, error }) =>
    wrongKeys(error).flatMap((path): Splice[] => {
      const meant = keyMeant(record.schema, value, path);
      const [start, end] = nodeAt(yaml.document.contents, [...at, ...path], "key")?.range ?? [];
      if (meant === undefined || start === undefined || end === undefined) return [];
      return [{ start, end, text: keyText(meant, '"') }];
    }),
  );
  return applySplices(source.text, splices);
}

function wrongKeys({ issues }: z.core.$ZodError): DataPath[] {
  return issues.flatMap((issue) => {
    if (issue.code === "invalid_key") return [issue.path as DataPath];
    return issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...(issue.path as DataPath), key]) : [];
  });
}

function valueEdits(source: TextSource, record: RecordKind<object>): Edit[] {
  const yaml = yamlDocument(source);
  return faulty(yaml, record).flatMap(({ value, at, error }) => {
    const { read } = readTyped(record.schema, value, error);
    const texts = error.issues.flatMap((issue): Edit[] => {
      const path = [...at, ...(issue.path as DataPath)];
      const words = numberWords(nodeAt(yaml.document.contents, path, "value"));
      const isText = issue.code === "invalid_type" && issue.expected === "string" && words !== undefined;
      return isText ? [{ kind: "set", path, value: words }] : [];
    });
    return [
      ...read.map(({ path, readings }): Edit => ({ kind: "set", path: [...at, ...path], value: readings[0] as Plain })),
      ...texts,
    ];
  });
}

/** The digits of a figure as they stand there: where a text is wanted they need no more than quotes. */
function numberWords(node: unknown): string | undefined {
  return isScalar(node) && typeof node.value === "number" ? node.source : undefined;
}
