import { expect, test } from "vitest";
import type { Edit } from "../../../src/edit/edit.ts";
import { editYaml, yamlData } from "../../../src/edit/edit-yaml.ts";
import { editInLanguage } from "../../../src/edit/text-edit.ts";
import type { Language } from "../../../src/words/language.ts";

/** A record after an edit in a language; Japanese is the main one. */
function edited(text: string, edit: Edit, language: Language): string {
  return editYaml(text, [editInLanguage(edit, yamlData(text), { language, main: "ja" })], () => undefined);
}

const set = (value: string | number): Edit => ({ kind: "set", path: ["a"], value });
const remove: Edit = { kind: "remove", path: ["a"] };

test.each([
  ["a: 旧\n", set("新"), "ja", "a: 新\n"],
  ["a: 旧\n", set("new"), "en", "a:\n  ja: 旧\n  en: new\n"],
  ["a: { ja: 旧, en: old } # both\n", set("new"), "en", "a: { ja: 旧, en: new } # both\n"],
  ["a: { ja: 旧, en: old }\n", set("新"), "ja", "a: { ja: 新, en: old }\n"],
  ["a: { ja: 旧 }\n", set("new"), "en", "a: { en: new, ja: 旧 }\n"],
  ["b: 1\n", set("new"), "en", "a:\n  en: new\nb: 1\n"],
  ["a: 5\n", set(6), "en", "a: 6\n"],
  ["a: { ja: 旧, en: old }\n", remove, "en", "a: { ja: 旧 }\n"],
  ["a: { ja: 旧, en: old }\nb: 1\n", remove, "ja", "a: { en: old }\nb: 1\n"],
  ["a: { en: old }\nb: 1\n", remove, "en", "b: 1\n"],
  ["a: 旧\nb: 1\n", remove, "ja", "b: 1\n"],
  ["a: 旧\nb: 1\n", remove, "en", "a:\n  ja: 旧\nb: 1\n"],
  ["a: 5\nb: 1\n", remove, "en", "b: 1\n"],
] as const)("%j with %j in %s is %j", (text, edit, language, expected) => {
  expect(edited(text, edit, language)).toBe(expected);
});
