import { problemOf } from "../../base/problem-of.ts";
import { ProblemError } from "../../base/problem-error.ts";

/**
 * Refuse what is no .xlsx or .xlsm, and say what to do with it. It is the bytes that count, not the name.
 *
 * @throws ProblemError (review-file)
 */
export function refuseOtherFormats(bytes: Uint8Array): void {
  const head = Buffer.from(bytes.subarray(0, 200)).toString("latin1");
  if (bytes.length === 0) throw refused("the file is empty", "ask for the file again");
  if (head.startsWith(oldExcel)) {
    throw refused(
      "the file is protected by a password, or is in the format of Excel 97 (.xls)",
      "open it in Excel, take the password out, and save it as .xlsx",
    );
  }
  if (head.includes("mimetypeapplication/vnd.oasis.opendocument")) {
    throw refused("the file is in the OpenDocument format (.ods)", "save it as .xlsx in LibreOffice");
  }
  if (!head.startsWith("PK")) {
    throw refused("the file is no Excel workbook", "save the workbook itself as .xlsx, not as CSV, PDF or a web page");
  }
}

/** The signature of compound files, in which old and encrypted workbooks are kept. */
const oldExcel = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

function refused(message: string, hint: string): ProblemError {
  return new ProblemError([problemOf("review-file", { message, hint })]);
}
