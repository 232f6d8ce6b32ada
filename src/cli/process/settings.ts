import { existsSync } from "node:fs";
import { InvalidArgumentError } from "commander";
import { localMinute } from "../../base/local-minute.ts";
import { builtInTemplates } from "../../load/package-folder.ts";
import type { InputFolders } from "../../pipeline/inputs/load-inputs.ts";
import { processTerminal, type Terminal } from "../output/terminal.ts";
import type { BuildRequest } from "../../pipeline/plan/build-request.ts";
import { commandWords } from "../../words/command-words.ts";
import type { Language } from "../../words/language.ts";

/** The options that every command takes, as commander gives them. */
export type CommonOptions = {
  readonly data: string;
  readonly templates?: string;
  readonly out: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly color: boolean;
  readonly lang: Language;
};

/** The folders to read from. Without --templates, a folder `templates` here is used if there is one. */
export function inputFolders({ data, templates }: CommonOptions): InputFolders {
  const builtIn = builtInTemplates();
  return {
    data,
    templates: templates ?? (existsSync("templates") ? "templates" : builtIn),
    builtInTemplates: builtIn,
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
