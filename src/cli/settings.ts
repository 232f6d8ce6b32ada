import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
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
