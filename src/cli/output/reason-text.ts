import type { Place } from "../../base/place.ts";
import type { Reason } from "../../pipeline/plan/reason.ts";
import { counted } from "./counted.ts";
import { shownText } from "./shown-text.ts";
import { valueTexts } from "./value-texts.ts";

/** A reason in words: `budget.initial.2025 of cancer 8,920,860 → 8,920,861`. */
export function reasonText(reason: Reason): string {
  switch (reason.why) {
    case "field":
      return fieldText(reason);
    case "record-added":
      return `${recordName(reason)} is new in the dataset`;
    case "record-removed":
      return `${recordName(reason)} is not in the dataset any more`;
    case "file-changed":
    case "file-added":
    case "file-removed":
      return `${fileName(reason.file)} was ${reason.why.slice("file-".length)}`;
    case "version":
      return `version ${reason.old} → ${reason.now}`;
    case "date":
      return `date of the papers ${reason.old.slice(0, 10)} → ${reason.now.slice(0, 10)}`;
    case "renamed":
      return `it was ${shownText(reason.from)} before`;
    case "unwanted":
      if (reason.to !== undefined) return `it is ${shownText(reason.to)} now`;
      return `${reason.id === "" ? "its programme or PJ" : shownText(reason.id)} has no such paper any more`;
    case "more":
      return `${counted(reason.count, "more changed field")}, not tried one by one`;
    default:
      return plainTexts[reason.why];
  }
}

const plainTexts = {
  new: "it was not made before",
  gone: "it was not there any more",
  settled: "the paper beside it is as we write it again",
  engine: "made with another Shiryo",
  forced: "--force",
  content: "something that it is put together from changed",
  unknown: "something it is made from changed; what it was before is not known any more",
} as const;

/** Where a reason stands: `data/programs/cancer.yaml:17`; nothing for reasons that stand in no file. */
export function reasonPlace(reason: Reason): string {
  return "place" in reason ? placeText(reason.place) : "";
}

function placeText({ file, line }: Place): string {
  return shownText(line === undefined ? file : `${file}:${line}`);
}

function fieldText(reason: Extract<Reason, { why: "field" }>): string {
  const name = `${shownText(reason.field)} of ${recordName(reason)}`;
  const { old, now } = valueTexts(reason.old, reason.now);
  if (reason.old === undefined) return `${name} added: ${now}`;
  if (reason.now === undefined) return `${name} removed: ${old}`;
  return `${name} ${old} → ${now}`;
}

function recordName({ record, id }: { readonly record: string; readonly id: string }): string {
  return record === "edition" ? "the edition" : shownText(id);
}

function fileName(file: string): string {
  return `${/\.hbs$|\.yaml$|^reference\.docx$/.test(file) ? "template " : ""}${shownText(file)}`;
}
