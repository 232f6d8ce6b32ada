import { type Language, languages } from "../words/language.ts";
import type { Edit } from "./edit.ts";
import { valueAt } from "./edited-data.ts";
import { isGroup, type Plain } from "./yaml-text.ts";

/** In which language texts are written, and in which one a text is that is written once. */
type EditedLanguage = { readonly language: Language; readonly main: Language };

/**
 * An edit of a text as it is to be made where each language has its own: that of the language changes, the others stay. A
 * text that was written once becomes one of each language when it gets a text in another.
 *
 * @param data what the record says before the edit
 */
export function editInLanguage<Made extends Edit>(edit: Made, data: Plain, { language, main }: EditedLanguage): Made {
  const { kind, path } = edit;
  if (kind !== "set" && kind !== "remove") return edit;
  const there = valueAt(data, path);
  if (isPerLanguage(there)) {
    const isLast = kind === "remove" && Object.keys(there).every((one) => one === language);
    return isLast || (kind === "set" && typeof edit.value !== "string") ? edit : { ...edit, path: [...path, language] };
  }
  if (language === main) return edit;
  const before = typeof there === "string" ? { [main]: there } : {};
  if (kind === "set")
    return typeof edit.value === "string" ? { ...edit, value: { ...before, [language]: edit.value } } : edit;
  // Nobody who clears a text of one language means that of the other.
  return typeof there === "string" ? ({ ...edit, kind: "set", value: before } as Made) : edit;
}

/** Texts by language. */
function isPerLanguage(value: Plain | undefined): value is { readonly [key: string]: Plain } {
  if (!isGroup(value)) return false;
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => languages.some((language) => language === key));
}
