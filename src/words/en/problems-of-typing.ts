import { notepadName } from "../form/encoding-names.ts";
import type { Sentences } from "../form/sentence.ts";

type Unclear = { field: string; found: string; readings: readonly string[] };
type Encoding = "utf-16le" | "utf-16be" | "shift_jis";

/** What was typed as people type it, and is read, mended or told. */
export const problemsOfTyping = {
  "value-read": ({ field, found, read }: { field: string; found: string; read: string }) => ({
    message: `${field}: ${found} is read as ${read}`,
    hint: `let shiryo check --fix write it so`,
  }),
  "yaml-syntax.typed": ({ found, right }: { found: string; right: string }) => ({
    message: `this line is typed with signs that are not those of YAML: ${found}`,
    hint: `write it as follows, or let shiryo check --fix do it: ${right}`,
  }),
  "schema-type.unclear": ({ field, found, readings }: Unclear) => ({
    message: `${field}: ${found} can be read as ${either(readings)}`,
    hint: `write ${either(readings)}, whichever is meant`,
  }),
  "schema-type.unfit": ({ field, found, readings, isAmount }: Unclear & { isAmount: boolean }) => ({
    message: `${field}: ${found} is read as ${either(readings)}, which cannot stand here`,
    hint: isAmount ? "amounts are whole thousands of yen, from 0 on" : "correct the value",
  }),
  "schema-type.key": ({ field, right }: { field: string; right: string }) => ({
    message: `${field}: this key is written otherwise than in a dataset's own form`,
    hint: `write "${right}", or let shiryo check --fix do it`,
  }),
  "schema-unknown-key.typed": ({ key, right }: { key: string; right: string }) => ({
    message: `there is no key "${key}"`,
    hint: `write ${right}, or let shiryo check --fix do it`,
  }),
  "file-encoding": ({ encoding }: { encoding: Encoding }) => ({
    message: `the file is ${notepadName(encoding)}, and is read`,
    hint: "let shiryo check --fix write it as UTF-8, or save it so in your editor",
  }),
  "file-encoding.template": ({ encoding }: { encoding: Encoding }) => ({
    message: `the template is ${notepadName(encoding)}, and is read`,
    hint: "save it as UTF-8 in your editor",
  }),
  "file-encoding.converted": ({ encoding, lacking }: { encoding: Encoding; lacking: string }) => ({
    message: `the file was ${notepadName(encoding)}, and is written as UTF-8: ${lacking} is not in its characters`,
  }),
} satisfies Sentences;

function either(readings: readonly string[]): string {
  return readings.join(" or ");
}
