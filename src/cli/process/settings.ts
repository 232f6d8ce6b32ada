import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { InvalidArgumentError } from "commander";
import type { InputFolders } from "../../pipeline/inputs/load-inputs.ts";
import { processTerminal, type Terminal } from "../output/terminal.ts";
import type { BuildRequest } from "../../pipeline/plan/build-request.ts";

/** The options that every command takes, as commander gives them. */
export type CommonOptions = {
  readonly data: string;
  readonly templates?: string;
  readonly out: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly color: boolean;
};

/** The folders to read from. Without --templates, a folder `templates` here is used if there is one. */
export function inputFolders({ data, templates }: CommonOptions): InputFolders {
  const builtIn = join(packageFolder(), "templates");
  return {
    data,
    templates: templates ?? (existsSync("templates") ? "templates" : builtIn),
    builtInTemplates: builtIn,
  };
}

export function terminalFor({ color, quiet = false }: CommonOptions): Terminal {
  return processTerminal({ color, quiet });
}

/**
 * The folder of Shiryo itself, which holds `templates` and the sample `data`.
 *
 * @throws where the bundle was taken out of its package
 */
export function packageFolder(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const found = foldersUpFrom(here).find((folder) => existsSync(join(folder, "templates/briefing.md.hbs")));
  if (found === undefined) throw new Error(`the built-in templates are not to be found above ${here}`);
  return found;
}

function foldersUpFrom(folder: string): string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...foldersUpFrom(above)];
}

/** A build of every paper that is planned, and writes nothing. `mostTried`: changed fields, to tell why papers are due */
export function lookOnly(options: CommonOptions, mostTried: number): BuildRequest {
  return {
    ...inputFolders(options),
    out: options.out,
    selection: { ids: [] },
    force: false,
    documentDate: documentDate(process.env["SOURCE_DATE_EPOCH"]),
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
export function documentDate(epoch: string | undefined): Date | null {
  if (epoch === undefined || epoch === "") return null;
  const date = new Date(Number(epoch) * 1000);
  if (!/^\d+$/.test(epoch) || Number.isNaN(date.getTime())) {
    throw new InvalidArgumentError(`SOURCE_DATE_EPOCH is "${epoch}"; it must be whole seconds since 1970`);
  }
  return date;
}

/** Date and time of a clock on the wall here, YYYY-MM-DD and HH:MM; with SOURCE_DATE_EPOCH that moment. */
export function localMinute(epoch: string | undefined, now: Date): { readonly date: string; readonly time: string } {
  const moment = documentDate(epoch) ?? now;
  const two = (part: number) => String(part).padStart(2, "0");
  return {
    date: `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`,
    time: `${two(moment.getHours())}:${two(moment.getMinutes())}`,
  };
}
