import type { DirectiveBlock } from "./directive-block.ts";
import { emuPerMillimetre } from "../body/drawing-xml.ts";
import { pictureXml } from "../body/image.ts";
import { figureXml } from "./figure.ts";
import { numberAttribute } from "./attribute-values.ts";

/** `::: image file.png alt="…" width=80`: a picture on a line of its own, its width in millimetres. */
export function imageDirectiveXml(block: DirectiveBlock): string {
  const { directive, scope } = block;
  const { alt = "", caption = "" } = directive.attributes;
  const width = numberAttribute(block, "width", { usual: 0, min: 1, max: 1000 }) * emuPerMillimetre;
  return figureXml(
    scope,
    pictureXml(scope, { name: directive.argument, alt, ...(width > 0 ? { width } : {}) }),
    caption,
  );
}
