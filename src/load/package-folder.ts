import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The templates that come with Shiryo. */
export function builtInTemplates(): string {
  return join(packageFolder(), "templates");
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
