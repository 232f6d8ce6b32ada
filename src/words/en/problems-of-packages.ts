import type { Sentences } from "../form/sentence.ts";

type Named = { readonly name: string };
type Why = { readonly reason: string };
type Counted = { readonly size: number; readonly most: number };

/** Office files and other zips that are not what they say, or hold more than is read. */
export const problemsOfPackages = {
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
} satisfies Sentences;

function damaged(what: string) {
  return { message: `the file is damaged: ${what}` };
}

function large(what: string) {
  return { message: `the file is too large: ${what}` };
}
