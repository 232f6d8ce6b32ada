import { problemOf } from "../base/problem-of.ts";
import { ProblemError } from "../base/problem-error.ts";

/**
 * What a reader throws where a part is no XML, with the place and what stands there.
 *
 * @param before characters of the part before `xml`
 */
export function damagedXml(xml: string, at: number, before = 0): ProblemError {
  const message = `the file is damaged: no XML at character ${before + at}, ${JSON.stringify(xml.slice(at, at + 30))}`;
  return new ProblemError([problemOf("package-damaged", { message })]);
}
