import type { SectionSetup } from "../shell/section-setup.ts";

/** Which way a page lies. */
export type PageShape = "portrait" | "landscape";

/** The way in which the shell's own pages lie. */
export function shellShape({ width, height }: SectionSetup): PageShape {
  return width > height ? "landscape" : "portrait";
}

/** Width of the text on a page, in twips. */
export function textWidth(setup: SectionSetup, shape: PageShape): number {
  const { margins } = setup;
  // A turned page takes its margins along: what was top and bottom is then at the sides.
  return shape === shellShape(setup)
    ? setup.width - margins.left - margins.right
    : setup.height - margins.top - margins.bottom;
}

/** w:sectPr of a section whose pages lie as `shape` says. */
export function renderSection(setup: SectionSetup, shape: PageShape): string {
  const isTurned = shape !== shellShape(setup);
  const [width, height] = isTurned ? [setup.height, setup.width] : [setup.width, setup.height];
  const orientation = shape === "landscape" ? ' w:orient="landscape"' : "";
  const size = `<w:pgSz w:w="${width}" w:h="${height}"${orientation}/>`;
  return `<w:sectPr>${setup.before}${size}${isTurned ? turnMargins(setup) : setup.after}</w:sectPr>`;
}

function turnMargins({ after, margins }: SectionSetup): string {
  const turned = { top: margins.left, right: margins.top, bottom: margins.right, left: margins.bottom };
  return Object.entries(turned).reduce(
    (xml, [side, length]) => xml.replace(new RegExp(`(<w:pgMar[^>]*? w:${side}=")[^"]*`), `$1${length}`),
    after,
  );
}
