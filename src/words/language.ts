/** The languages in which papers and messages are made: each is a folder of this one, and a key of what is made of them. */
export const languages = ["ja", "en"] as const;
export type Language = (typeof languages)[number];

/** The tag by which files name a language. */
export const languageTags: Readonly<Record<Language, string>> = { ja: "ja-JP", en: "en-GB" };

/** The language that a name or locale stands for: `ja`, `ja-JP`, `ja_JP.UTF-8`; undefined for one we have no words of. */
export function languageOf(locale: string): Language | undefined {
  const [name] = locale.toLowerCase().split(/[-_.@]/, 1);
  return languages.find((language) => language === name);
}
