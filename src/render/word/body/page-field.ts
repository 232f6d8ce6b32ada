/** A field that shows the page of a bookmark; `page` is shown until a program works it out anew, "" where it is not known. */
export function pageFieldXml(bookmark: string, page: string, properties = ""): string {
  return pageFieldStart(bookmark, page === "", properties) + pageRun(page, properties) + pageFieldEnd;
}

/** The field up to what it shows. Dirty: Word works it out when it opens the file. */
export function pageFieldStart(bookmark: string, isDirty: boolean, properties = ""): string {
  return (
    `<w:r>${properties}<w:fldChar w:fldCharType="begin"${isDirty ? ' w:dirty="true"' : ""}/></w:r>` +
    `<w:r>${properties}<w:instrText xml:space="preserve"> PAGEREF ${bookmark} \\h </w:instrText></w:r>` +
    `<w:r>${properties}<w:fldChar w:fldCharType="separate"/></w:r>`
  );
}

export const pageFieldEnd = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';

const pageRun = (page: string, properties: string) => (page === "" ? "" : `<w:r>${properties}<w:t>${page}</w:t></w:r>`);
