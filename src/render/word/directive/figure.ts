import { paragraphXml } from "../body/paragraph-xml.ts";
import { runXml } from "../body/run-xml.ts";
import type { Scope } from "../body/scope.ts";

/** A drawing on a line of its own, its caption below. */
export function figureXml(scope: Scope, drawing: string, caption: string): string {
  const { styles } = scope.paper.shell;
  if (caption === "") return paragraphXml(scope, { style: styles.figure }, drawing);
  return (
    paragraphXml(scope, { style: styles.figure, keepNext: true }, drawing) +
    paragraphXml(scope, { style: styles.caption, align: "center" }, runXml(caption, ""))
  );
}
