import { existsSync } from "node:fs";
import { InvalidArgumentError } from "commander";
import { localMinute } from "../../base/local-minute.ts";
import { loadMainLanguage } from "../../load/load-languages.ts";
import { builtInTemplates } from "../../load/package-folder.ts";
import type { InputFolders } from "../../pipeline/inputs/load-inputs.ts";
import type { ExitCode } from "./exit-code.ts";
import { processTerminal, type Terminal } from "../output/terminal.ts";
import type { BuildRequest } from "../../pipeline/plan/build-request.ts";
import { type CommandWords, commandWords } from "../../words/command-words.ts";
import { type Language, languageOf } from "../../words/language.ts";

/** What a command line is made for: its language, and who is told what the process is to end with. */
export type Setting = {
  readonly lang: Language;
  readonly words: CommandWords;
  readonly setExitCode: (code: ExitCode) => void;
};

/** The options that every command takes, as commander gives them. */
export type CommonOptions = {
  readonly data: string;
  readonly templates?: string;
  readonly out: string;
  readonly in?: Language;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly color: boolean;
  readonly lang: Language;
};

/** The folders to read from, and in which language of the dataset. Without --templates, a folder `templates` here is used if there is one. */
export function inputFolders({ data, templates, in: language }: CommonOptions): InputFolders {
  const builtIn = builtInTemplates();
  return {
    data,
    templates: templates ?? (existsSync("templates") ? "templates" : builtIn),
    builtInTemplates: builtIn,
    language,
  };
}

export function terminalFor({ color, quiet = false, lang }: CommonOptions): Terminal {
  return processTerminal({ color, quiet, lang });
}

/** A build of every paper that is planned, and writes nothing. `mostTried`: changed fields, to tell why papers are due */
export function lookOnly(options: CommonOptions, mostTried: number): BuildRequest {
  return {
    ...inputFolders(options),
    out: options.out,
    selection: { ids: [] },
    force: false,
    documentDate: documentDate(options),
    mostTried,
    isAudited: false,
    lockAt: null,
    onPaper: () => {},
  };
}

/**
 * The date that papers bear, from SOURCE_DATE_EPOCH (seconds since 1970); null where it is not set.
 *
 * @throws InvalidArgumentError where it is no whole number
 */
export function documentDate({ lang }: Spoken, epoch = process.env["SOURCE_DATE_EPOCH"]): Date | null {
  if (epoch === undefined || epoch === "") return null;
  const date = new Date(Number(epoch) * 1000);
  if (!/^\d+$/.test(epoch) || Number.isNaN(date.getTime())) {
    throw new InvalidArgumentError(commandWords(lang).usage.noSourceDate(epoch));
  }
  return date;
}

type Spoken = Pick<CommonOptions, "lang">;

/** The minute that a journal bears: that of SOURCE_DATE_EPOCH, else the present one. */
export function journalMinute(options: Spoken): ReturnType<typeof localMinute> {
  return localMinute(documentDate(options) ?? new Date());
}

type Environment = Readonly<Partial<Record<string, string>>>;

/**
 * The language to tell things in: of `--lang`, else of the dataset, else of the terminal, else English.
 *
 * It is looked up before the command line is read, for help and complaints are in it too.
 */
export function spokenLanguage(args: readonly string[], environment: Environment): Language {
  const asked = languageOf(optionValue(args, "--lang") ?? "");
  return asked ?? loadMainLanguage(optionValue(args, "--data") ?? "data") ?? localeLanguage(environment) ?? "en";
}

/** `--lang ja` or `--lang=ja`; the last one counts, as it does where the command line is read. */
function optionValue(args: readonly string[], name: string): string | undefined {
  const end = args.indexOf("--");
  const options = end < 0 ? args : args.slice(0, end);
  const at = options.findLastIndex((arg) => arg === name || arg.startsWith(`${name}=`));
  return options[at] === name ? options[at + 1] : options[at]?.slice(name.length + 1);
}

/** The first of the three that is set counts; on Windows none is, and the system is asked. */
function localeLanguage(environment: Environment): Language | undefined {
  const locale = [environment["LC_ALL"], environment["LC_MESSAGES"], environment["LANG"]].find(Boolean);
  if (locale !== undefined) return languageOf(locale);
  return process.platform === "win32" ? languageOf(Intl.DateTimeFormat().resolvedOptions().locale) : undefined;
}
