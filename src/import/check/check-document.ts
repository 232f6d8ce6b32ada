import { groupBy } from "../../base/group-by.ts";
import { nameKey } from "../../model/name-key.ts";
import type { Finding } from "../finding.ts";
import type { ImportedDocument, ImportedProgram } from "../imported-document.ts";

type Read = Pick<ImportedDocument, "programs" | "lines">;

/** What does not fit together in a document as a whole, and lines that no record took. */
export function checkDocument({ programs, lines }: Read): Finding[] {
  const found: Finding[] = [...disagreeingDates(programs), ...unreadLines(lines)];
  if (programs.length === 0)
    found.unshift({ kind: "missing-field", message: "no sheet of a research programme was found" });
  return found;
}

/** One strategy with two dates: the date most programmes print is taken for right. */
function disagreeingDates(programs: readonly ImportedProgram[]): Finding[] {
  const dated = programs.flatMap((program) =>
    program.strategies.flatMap(({ title, date, source }) =>
      date === undefined ? [] : [{ key: nameKey(title), title, date, line: source.from, program: program.no }],
    ),
  );
  return [...groupBy(dated, ({ key }) => key).values()].flatMap((same) => {
    const dates = [...groupBy(same, ({ date }) => date)].toSorted((a, b) => b[1].length - a[1].length);
    const usual = dates[0]?.[0];
    return dates.slice(1).flatMap(([date, rows]) =>
      rows.map(({ title, line, program }) => ({
        kind: "contradiction" as const,
        message: `${title} is dated ${date} here and ${usual} elsewhere`,
        program,
        field: "strategies",
        line,
      })),
    );
  });
}

function unreadLines(lines: Read["lines"]): Finding[] {
  const unknown = lines
    .filter((account) => "unread" in account && account.unread === "unknown")
    .map(({ line }) => line);
  const first = unknown[0];
  if (first === undefined) return [];
  return [{ kind: "unread-lines", message: `${unknown.length} lines were not read`, line: first }];
}
