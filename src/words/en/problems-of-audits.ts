import type { Sentences } from "../form/sentence.ts";

type Found = {
  /** 予算!G6, table 4 row 2 cell 3; "" for the whole paper */
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
  "audit-figure": ({ place, figure, expected, found }: Found) => ({
    message: `${at(place)}${figure}: ${quoted(found)} where the dataset gives ${quoted(expected)}`,
    hint: rebuild,
  }),
  "audit-sum": ({ place, figure, expected, found }: Found) => ({
    message: `${at(place)}${figure}: ${quoted(found)}, but the figures printed make ${quoted(expected)}`,
    hint: "one of the figures it is made of was changed, or the sum was",
  }),
  "audit-disagreement": ({ place, figure, expected, found }: Found) => ({
    message: `${at(place)}${figure}: ${quoted(found)}, but another paper prints ${expected}`,
    hint: "build both papers from the same data",
  }),
  "audit-missing": ({ place, figure, expected }: Found) => ({
    message: `${at(place)}${figure}: ${quoted(expected)} is not there`,
    hint: rebuild,
  }),
  "audit-swapped": ({ place, expected, found }: Found) => ({
    message: `${at(place)}this file holds ${quoted(found)}, and should hold ${quoted(expected)}`,
    hint: "put each file back under its own name, or build it anew",
  }),
  "audit-edited": ({ place, found }: Found) => ({
    message: `${at(place)}this is ${found}`,
    hint: "its figures were audited all the same; `shiryo list --edited` shows what somebody changed",
  }),
  "audit-unreadable": ({ place, found }: Found) => ({ message: `${at(place)}${found}`, hint: "build it anew" }),
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
