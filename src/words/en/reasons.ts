/** Why a paper is due, or goes: a phrase for each reason, made from names and values as they are shown. */
export const reasonWords = {
  "record-added": (record: string) => `${record} is new in the dataset`,
  "record-removed": (record: string) => `${record} is not in the dataset any more`,
  "file-changed": (file: string) => `${file} was changed`,
  "file-added": (file: string) => `${file} was added`,
  "file-removed": (file: string) => `${file} was removed`,
  version: (old: string, now: string) => `version ${old} → ${now}`,
  date: (old: string, now: string) => `date of the papers ${old} → ${now}`,
  renamed: (from: string) => `it was ${from} before`,
  moved: (to: string) => `it is ${to} now`,
  /** @param id of its programme or PJ; "" where that is not known */
  unwanted: (id: string) => `${id === "" ? "its programme or PJ" : id} has no such paper any more`,
  more: (count: number) => `${count} more changed field${count === 1 ? "" : "s"}, not tried one by one`,
  new: () => "it was not made before",
  gone: () => "it was not there any more",
  settled: () => "the paper beside it is as we write it again",
  engine: () => "made with another Shiryo",
  forced: () => "--force",
  content: () => "something that it is put together from changed",
  unknown: () => "something it is made from changed; what it was before is not known any more",
  fieldChanged: (field: string, old: string, now: string) => `${field} ${old} → ${now}`,
  fieldAdded: (field: string, now: string) => `${field} added: ${now}`,
  fieldRemoved: (field: string, old: string) => `${field} removed: ${old}`,
  template: (file: string) => `template ${file}`,
} as const;

const typeFigure = "type the figure itself, as a whole number of thousand yen";
const typeAny = "type the figure itself";

/**
 * Why a cell of a returned workbook is not simply taken over: what is the matter, and what to do. % stands for the value or
 * place that the reason carries.
 */
export const reviewReasons = {
  formula: ["a formula stands here: %", "type its result as a figure or text"],
  "error-value": ["the cell shows %", "type the figure or text itself"],
  boolean: ["% is neither figure nor text", "type the figure or text itself"],
  date: ["a date or time stands here", "type the figure itself, or the date as text, and set the cell's format back"],
  merged: [
    "the cell was merged with others, and what stood in it is lost",
    "take the merge apart and type the value again",
  ],
  "not-a-number": [
    "“%” is no number",
    `${typeAny}; leave the cell empty where there is none, and put words into the remarks`,
  ],
  "unit-unclear": ["“%” cannot be read for certain", `${typeFigure}, or with 円, 千円, 百万円 or 億円`],
  negative: ["% is negative", "an amount is 0 or more; write reductions into the remarks"],
  fraction: ["% is no whole number of thousand yen", typeFigure],
  "out-of-range": ["% is larger than any figure here can be", typeFigure],
  percent: [
    "the cell is shown as per cent",
    "type the figure in the unit of its target, and set the cell's format back",
  ],
  character: ["the character % cannot be kept", "delete it; such characters come along when text is pasted"],
  "row-unknown": ["the dataset has no programme or KPI %", "check that the dataset and the workbook belong together"],
  "row-foreign": ["this row comes from another workbook", "return the workbook that the row was copied from"],
  "unit-slip": ["about % thousand yen was to be expected: is the unit right?", "confirm it, or have it corrected"],
  "percent-slip": ["the target is % per cent: is this a share of 1?", "confirm it, or have it corrected"],
  moved: [
    "the dataset was changed after the workbook was sent out, from %",
    "--prefer file or --prefer data, or confirm the cell",
  ],
  differ: ["another cell says otherwise: %", "confirm the one that is right, or --prefer data"],
} as const satisfies Readonly<Record<string, readonly [message: string, hint: string]>>;
