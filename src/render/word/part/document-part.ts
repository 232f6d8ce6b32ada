import { endSection } from "../body/end-section.ts";
import type { PaperState } from "../body/paper-state.ts";

/** word/document.xml. */
export function documentPart(state: PaperState, body: string): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document ${namespaces}><w:body>` +
    `${body === "" ? "<w:p/>" : body}${endSection(state)}</w:body></w:document>`
  );
}

const namespaces = Object.entries({
  w: "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  r: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  wp: "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
  a: "http://schemas.openxmlformats.org/drawingml/2006/main",
  pic: "http://schemas.openxmlformats.org/drawingml/2006/picture",
})
  .map(([prefix, address]) => `xmlns:${prefix}="${address}"`)
  .join(" ");
