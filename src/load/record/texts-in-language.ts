import * as z from "zod";
import type { DataPath } from "../../base/place.ts";
import { OwnWords } from "../../model/dataset.ts";
import { Text } from "../../model/field-types.ts";
import { type Language, languages } from "../../words/language.ts";
import { bareSchema } from "./schema-faults.ts";

/** In which language the texts of a dataset are read. A text that is written once is of the main one. */
export type TextLanguage = { readonly language: Language; readonly main: Language };

/** A record's value with the texts of one language, and those that are there in another language only. */
type ReadTexts = { readonly value: unknown; readonly missing: readonly DataPath[] };

/**
 * A record's value with each text that is written per language, `{ ja: …, en: … }`, in one of them. Where that text is
 * missing, the main language's stands in for it, and it is told.
 *
 * @param isToTheLetter whether aliases are to stand as they are written, without the names in other languages
 */
export function textsInLanguage(
  value: unknown,
  schema: z.core.$ZodType,
  { isToTheLetter = false, ...texts }: TextLanguage & { readonly isToTheLetter?: boolean },
): ReadTexts {
  const missing: DataPath[] = [];
  const read = { texts, isToTheLetter, miss: (path: DataPath) => missing.push(path) };
  return { value: readValue(value, schema, { ...read, path: [] }), missing };
}

type At = {
  readonly texts: TextLanguage;
  readonly isToTheLetter: boolean;
  readonly miss: (path: DataPath) => void;
  readonly path: DataPath;
};

function readValue(value: unknown, schema: z.core.$ZodType | undefined, at: At): unknown {
  const bare = bareSchema(schema);
  if (bare === Text) return readText(value, at);
  if (bare === OwnWords) return ownWords(value, at.texts);
  if (Array.isArray(value))
    return bare instanceof z.ZodArray
      ? same(
          value,
          value.map((item, index) => readValue(item, bare.element, within(at, index))),
        )
      : value;
  if (!isGroup(value)) return value;
  if (bare instanceof z.ZodRecord) return readFields(value, () => bare.valueType, at);
  if (!(bare instanceof z.ZodObject)) return value;
  const fields = readFields(value, (key) => bare.shape[key] as z.core.$ZodType | undefined, at);
  const isCalled = !at.isToTheLetter && "aliases" in bare.shape && "name" in bare.shape;
  return isCalled ? withOtherNames(fields, value["name"]) : fields;
}

type Group = Readonly<Record<string, unknown>>;

function isGroup(value: unknown): value is Group {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function readFields(group: Group, schemaOf: (key: string) => z.core.$ZodType | undefined, at: At): Group {
  const keys = Object.keys(group);
  const read = keys.map((key) => readValue(group[key], schemaOf(key), within(at, key)));
  return read.every((one, index) => one === group[keys[index] ?? ""])
    ? group
    : Object.fromEntries(keys.map((key, index) => [key, read[index]]));
}

function same(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  return after.every((one, index) => one === before[index]) ? before : after;
}

const within = (at: At, step: string | number): At => ({ ...at, path: [...at.path, step] });

/** Texts by language. What stands beside the languages is for the schema to find fault with. */
export function isPerLanguage(value: unknown): value is Readonly<Partial<Record<Language, unknown>>> {
  if (!isGroup(value)) return false;
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => languages.some((language) => language === key));
}

function readText(value: unknown, { texts, miss, path }: At): unknown {
  const { language, main } = texts;
  const given = isPerLanguage(value) ? value : { [main]: value };
  const isThere = given[language] !== undefined;
  const text = given[language] ?? given[main] ?? Object.values(given)[0];
  if (!isThere && isWanted(text, language) && !isOfDocument(path)) miss(path);
  return text;
}

/** A text without letters of the other language's script says the same in both: 95%, COVID-19, a unit of letters. */
function isWanted(text: unknown, language: Language): boolean {
  if (typeof text !== "string") return false;
  const isJapanese = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/u.test(text);
  return language === "ja" ? !isJapanese && /\p{L}{2}/u.test(text) : isJapanese;
}

/** Names to the letter of a document, which is in one language, and names of files. */
function isOfDocument(path: DataPath): boolean {
  return path.some((step) => typeof step === "string" && toTheLetter.has(step));
}

const toTheLetter = new Set(
  "aliases formerNames listed printedProjects quotation roster document attachment".split(" "),
);

/** What a dataset puts in the place of words of one language is no word of another. */
function ownWords(value: unknown, { language, main }: TextLanguage): unknown {
  if (!isGroup(value)) return value;
  const own = Object.entries(value).flatMap(([name, word]): [string, unknown][] => {
    const text = isPerLanguage(word) ? word[language] : language === main ? word : undefined;
    return text === undefined ? [] : [[name, text]];
  });
  return Object.fromEntries(own);
}

/** What a record is called in other languages: documents name it so, whatever language it is read in. */
function withOtherNames(fields: Group, name: unknown): Group {
  if (!isPerLanguage(name)) return fields;
  const others = Object.values(name).filter((one) => one !== fields["name"]);
  const known = fields["aliases"] ?? [];
  return others.length === 0 || !Array.isArray(known) ? fields : { ...fields, aliases: [...known, ...others] };
}
