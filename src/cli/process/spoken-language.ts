import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Language, languageOf } from "../../words/language.ts";

type Environment = Readonly<Partial<Record<string, string>>>;

/**
 * The language to tell things in: of `--lang`, else of the dataset, else of the terminal, else English.
 *
 * It is looked up before the command line is read, for help and complaints are in it too.
 */
export function spokenLanguage(args: readonly string[], environment: Environment): Language {
  const asked = languageOf(optionValue(args, "--lang") ?? "");
  return asked ?? datasetLanguage(optionValue(args, "--data") ?? "data") ?? localeLanguage(environment) ?? "en";
}

/** `--lang ja` or `--lang=ja`; the last one counts, as it does where the command line is read. */
function optionValue(args: readonly string[], name: string): string | undefined {
  const end = args.indexOf("--");
  const options = end < 0 ? args : args.slice(0, end);
  const at = options.findLastIndex((arg) => arg === name || arg.startsWith(`${name}=`));
  return options[at] === name ? options[at + 1] : options[at]?.slice(name.length + 1);
}

/** What `language:` in dataset.yaml says. Whatever is wrong with that file is told where all of it is read. */
function datasetLanguage(data: string): Language | undefined {
  for (const name of ["dataset.yaml", "dataset.yml"]) {
    const [, language] = /^language:[ \t]*["']?([\w-]+)/m.exec(startOf(join(data, name))) ?? [];
    if (language !== undefined) return languageOf(language);
  }
  return undefined;
}

/** The file's text as far as it is ASCII, in whichever characters it was saved. */
function startOf(path: string): string {
  try {
    return readFileSync(path, "latin1").replace(/^\u00ef\u00bb\u00bf/, "");
  } catch {
    return "";
  }
}

/** The first of the three that is set counts; on Windows none is, and the system is asked. */
function localeLanguage(environment: Environment): Language | undefined {
  const locale = [environment["LC_ALL"], environment["LC_MESSAGES"], environment["LANG"]].find(Boolean);
  if (locale !== undefined) return languageOf(locale);
  return process.platform === "win32" ? languageOf(Intl.DateTimeFormat().resolvedOptions().locale) : undefined;
}
