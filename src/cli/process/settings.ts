import { existsSync } from "node:fs";
import { InvalidArgumentError } from "commander";
import { builtInTemplates } from "../../load/package-folder.ts";
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
  const builtIn = builtInTemplates();
  return {
    data,
    templates: templates ?? (existsSync("templates") ? "templates" : builtIn),
    builtInTemplates: builtIn,
  };
}

export function terminalFor({ color, quiet = false }: CommonOptions): Terminal {
  return processTerminal({ color, quiet });
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
