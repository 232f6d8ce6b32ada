import { existsSync } from "node:fs";
import { builtInTemplates } from "../load/package-folder.ts";
import type { InputFolders } from "../pipeline/inputs/load-inputs.ts";
import { processTerminal, type Terminal } from "./output/terminal.ts";

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
