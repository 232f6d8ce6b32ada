const namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A whole part: `<w:document>`, `<w:styles>` … */
export const part = (name, content) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
  `<w:${name} xmlns:w="${namespace}" xmlns:r="${relationships}">${content}</w:${name}>`;

export const run = (text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

export const boldRun = (text) => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

export const paragraph = (style, ...runs) => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs.join("")}</w:p>`;

/** A table of texts; widths are in twentieths of a point. The first row repeats on every page. */
export function table({ widths, head, rows, styles }) {
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  const properties = `<w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="${sum(widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>`;
  const header = head === undefined ? "" : row({ widths, cells: head, styles: head.map(() => "CellHead") }, true);
  const body = rows.map((cells) => row({ widths, cells, styles })).join("");
  return `<w:tbl>${properties}<w:tblGrid>${grid}</w:tblGrid>${header}${body}</w:tbl>`;
}

function row({ widths, cells, styles }, isHead = false) {
  const properties = `<w:trPr><w:cantSplit/>${isHead ? "<w:tblHeader/>" : ""}</w:trPr>`;
  const content = cells.map(
    (text, index) =>
      `<w:tc><w:tcPr><w:tcW w:w="${widths[index]}" w:type="dxa"/></w:tcPr>${paragraph(styles[index], run(text))}</w:tc>`,
  );
  return `<w:tr>${properties}${content.join("")}</w:tr>`;
}

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
