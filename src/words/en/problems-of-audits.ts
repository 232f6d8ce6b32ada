import type { Cause, Sentences, Tell } from "../form/sentence.ts";

/** What an audit of a finished paper found: plain data, of which each language makes its words. */
export type FindingWords = {
  /** What it is about, where that is no figure with a name of its own */
  readonly about?: FindingSubject;
  /** 予算!G6, table 4 row 2 cell 3, paragraph 12; "" for the whole paper. An address, which `placeText` puts into words */
  readonly place: string;
  /** Words of the paper around the place: its heading, and those of the row and column */
  readonly near?: string;
  /** The figure in words: 革新的がん医療実用化研究事業 令和7年度 当初予算額; the name of what it is about, or "" */
  readonly figure: string;
  readonly expected: string;
  readonly found: string;
  /** The paper that prints `expected`, and where */
  readonly other?: { readonly path: string; readonly place: string };
  /** Why a paper could not be read */
  readonly cause?: Cause;
};

/** A finding as it is printed, part by part; "" for nothing. */
export type FindingParts = {
  readonly place: string;
  readonly figure: string;
  readonly expected: string;
  readonly found: string;
};

type Named = { readonly name: string };
type Why = { readonly reason: string };
type Counted = { readonly size: number; readonly most: number };

/** Finished papers that say otherwise than the dataset, figures that nobody finds, and Office files that are damaged. */
export const problemsOfAudits = {
  "audit-figure": (finding: FindingWords, tell: Tell) => {
    const { place, figure, expected, found } = findingParts(finding, tell);
    return {
      message: `${at(place)}${figure}: ${quoted(found)} where the dataset gives ${quoted(expected)}`,
      hint: rebuild,
    };
  },
  "audit-sum": (finding: FindingWords, tell: Tell) => {
    const { place, figure, expected, found } = findingParts(finding, tell);
    return {
      message: `${at(place)}${figure}: ${quoted(found)}, but the figures printed make ${quoted(expected)}`,
      hint: "one of the figures it is made of was changed, or the sum was",
    };
  },
  "audit-disagreement": (finding: FindingWords, tell: Tell) => {
    const { place, figure, expected, found } = findingParts(finding, tell);
    return {
      message: `${at(place)}${figure}: ${quoted(found)}, but another paper prints ${expected}`,
      hint: "build both papers from the same data",
    };
  },
  "audit-missing": (finding: FindingWords, tell: Tell) => {
    const { place, figure, expected } = findingParts(finding, tell);
    return { message: `${at(place)}${figure}: ${quoted(expected)} is not there`, hint: rebuild };
  },
  "audit-swapped": ({ place, expected, found }: FindingWords) => ({
    message: `${at(place)}this file holds ${quoted(found)}, and should hold ${quoted(expected)}`,
    hint: "put each file back under its own name, or build it anew",
  }),
  "audit-edited": (finding: FindingWords, tell: Tell) => ({
    message: `${at(finding.place)}this is ${findingParts(finding, tell).found}`,
    hint: "its figures were audited all the same; `shiryo list --edited` shows what somebody changed",
  }),
  "audit-unreadable": (finding: FindingWords, tell: Tell) => ({
    message: `${at(finding.place)}${findingParts(finding, tell).found}`,
    hint: "build it anew",
  }),
  "trace-unknown.figure": ({ typed }: { typed: string }) => ({
    message: `"${typed}" is no figure`,
    hint: "write it as papers do, such as 2,973,107, ▲50,000 or 19.5％",
  }),
  "trace-unknown.paper": ({ typed }: { typed: string }) => ({
    message: `there is no paper "${typed}"`,
    hint: "`shiryo list` names them all; a figure is written as papers print it, such as 2,973,107",
  }),
  "trace-unknown": ({ text }: { text: string }) => ({
    message: `no paper prints ${text}, and the dataset does not give it`,
    hint: "amounts are in thousand yen; papers that are not built yet are not looked at",
  }),
  "trace-unknown.not-built": () => ({
    message: "the paper is not there, or prints no figure",
    hint: "build it first",
  }),
  "package-damaged.no-zip": () => damaged("it is no zip file (files with a password are none)"),
  "package-damaged.cut": () => damaged("its directory is cut off"),
  "package-damaged.outside": () => damaged("its directory points out of the file"),
  "package-damaged.encrypted": ({ name }: Named) => damaged(`${name} is encrypted`),
  "package-damaged.method": ({ name, method }: Named & { method: number }) =>
    damaged(`${name} is compressed in way ${method}, which is unknown here`),
  "package-damaged.path": ({ name }: Named) => damaged(`the name ${JSON.stringify(name)} leads out of it`),
  "package-damaged.twice": ({ name }: Named) => damaged(`it holds ${name} twice`),
  "package-damaged.misplaced": ({ name }: Named) => damaged(`${name} is not where it should be`),
  "package-damaged.checksum": ({ name }: Named) => damaged(`${name} is not what its checksum says`),
  "package-damaged.packing": ({ name, reason }: Named & Why) => damaged(`${name} cannot be unpacked (${reason})`),
  "package-damaged.xml": ({ reason }: Why) => damaged(`its XML holds ${reason}`),
  "package-damaged.doctype": () => damaged("its XML holds a DOCTYPE, which no Office file has"),
  "package-damaged.long": () => damaged("its XML holds a text, tag or comment longer than any paper has"),
  "package-damaged.deep": () => damaged("its XML holds elements too deep inside one another"),
  "package-damaged.bare": () => damaged("its XML holds no element"),
  "package-damaged.columns": () => damaged("it tells of more columns than a sheet has"),
  "package-damaged.row": ({ row }: { row: string }) => damaged(`there is no row ${row}`),
  "package-damaged.cell": ({ address }: { address: string | undefined }) =>
    damaged(`there is no cell ${address ?? "so far right"}`),
  "package-damaged.order": ({ address }: { address: string }) =>
    damaged(`the cell ${address} stands behind a later one`),
  "package-damaged.text": ({ number }: { number: string }) => damaged(`there is no text ${number}`),
  "package-too-large.parts": ({ size, most }: Counted) => large(`${size} parts, more than ${most}`),
  "package-too-large.total": ({ size, most }: Counted) => large(`${size} bytes when unpacked, more than ${most}`),
  "package-too-large.part": ({ name, size, most }: Named & Counted) =>
    large(`${name} has ${size} bytes when unpacked, more than ${most}`),
  "package-too-large.ratio": ({ name, size, packed }: Named & { size: number; packed: number }) =>
    large(`${name} unpacks from ${packed} bytes to ${size}, as no such file does`),
  "package-too-large.elements": () => large("it has more cells and formats than are read"),
  "package-too-large.formats": () => large("it has more cell formats than Excel can hold"),
  "text-character.office": ({ code, before }: { code: string; before: string }) => ({
    message: `Office files cannot hold the character U+${code}, which stands after "${before}"`,
    hint: "take the character out",
  }),
  "package-damaged.no-paper": ({ kind }: { kind: "workbook" | "document" }) => ({
    message: `the file is damaged: it holds no ${kind === "workbook" ? "workbook" : "Word document"}`,
  }),
} satisfies Sentences;

/** What stands for a finding in a table, part by part. */
export function findingParts(finding: FindingWords, tell: Tell): FindingParts {
  const { place, figure, expected, found, about, other, cause } = finding;
  return {
    place,
    figure: about === undefined ? figure : figures[about](finding),
    expected:
      other === undefined ? (wanted[about ?? "text"] ?? expected) : `${expected} (${other.path}, ${other.place})`,
    found: cause === undefined ? (seen[about ?? "text"] ?? found) : tell(cause),
  };
}

const figures = {
  attachment: () => "the attached file",
  category: () => "category",
  "chart-values": () => "values",
  charts: () => "charts",
  column: () => "column",
  "dataset-absent": () => "the dataset",
  "dataset-other": () => "the dataset",
  digest: () => "SHA-256",
  file: ({ figure }: FindingWords) => figure,
  lines: () => "lines beyond the data",
  "paper-absent": () => "the paper",
  "paper-changed": () => "the paper",
  "paper-foreign": () => "the paper",
  "paper-unreadable": () => "the paper",
  results: () => "the formulas",
  row: ({ figure }: FindingWords) => `row of ${figure}`,
  sheet: () => "sheet",
  table: ({ expected }: FindingWords) => `table ${expected}`,
  text: ({ near }: FindingWords) => (near === undefined ? "text" : `text (${near})`),
  title: () => "title",
  total: () => "total",
};
export type FindingSubject = keyof typeof figures;

const wanted: Readonly<Partial<Record<FindingSubject, string>>> = {
  "dataset-absent": "the dataset as it is",
  "dataset-other": "the dataset as it is",
  file: "this file",
  "paper-absent": "this paper",
  "paper-changed": "the file as it was written",
  "paper-foreign": "the file as it was written",
  "paper-unreadable": "a paper that can be read",
  results: "a result kept beside each",
};

const seen: Readonly<Partial<Record<FindingSubject, string>>> = {
  "dataset-absent": "nothing",
  "dataset-other": "another dataset",
  file: "nothing",
  "paper-absent": "nothing",
  "paper-changed": "a changed file",
  "paper-foreign": "a file that is not one we wrote",
};

const rebuild = "`shiryo build` writes it anew; `shiryo list --edited` shows what somebody changed";

function at(place: string): string {
  return place === "" ? "" : `${place}, `;
}

function quoted(text: string): string {
  return text === "" ? "nothing" : `「${text}」`;
}

function damaged(what: string) {
  return { message: `the file is damaged: ${what}` };
}

function large(what: string) {
  return { message: `the file is too large: ${what}` };
}
