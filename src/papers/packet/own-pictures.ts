import { posix } from "node:path";
import { digest } from "../../base/digest.ts";
import { readableText } from "../../base/text-encoding.ts";
import { type Meeting, ownDocuments } from "../../model/meeting.ts";
import type { OwnFiles } from "./packet-maker.ts";
import { documentPart } from "./packet-record.ts";

/** The pictures that stand beside a meeting's own Markdown, by the names that it shows them under. */
export type OwnPictures = (name: string) => Uint8Array | undefined;

/** @param document the Markdown, as the meeting's record names it */
export function ownPictures(own: OwnFiles, meeting: Meeting, document: string): OwnPictures {
  return (name) => {
    const file = isBeside(name) ? own(meeting, besides(document, name)) : undefined;
    // One that is not there may be a picture of the templates.
    return file?.isThere() === true ? file.bytes() : undefined;
  };
}

/** Names that Markdown may show a picture under: everything in it that ends like one. */
export function mentionedPictures(markdown: string): string[] {
  const text = markdown.replaceAll(/\\([!-/:-@[-`{-~])/g, "$1");
  const names = [...text.matchAll(/[<"]([^<>"\n]+\.(?:png|jpe?g|svg))[>"]|([^\s()<>"'[\]|=]+\.(?:png|jpe?g|svg))/gi)];
  return withSubstitutes(names.flatMap(([, quoted, bare]) => [quoted ?? bare ?? ""].flatMap(spellings))).filter(
    isBeside,
  );
}

/** Digests of the pictures that Markdown may show and that are there, by name: what a paper is made from beside its text. */
export function pictureDigests(pictures: OwnPictures, markdown: string): Readonly<Record<string, string>> {
  const there = mentionedPictures(markdown).map((name) => [name.normalize("NFC"), pictures(name)] as const);
  return Object.fromEntries(there.flatMap(([name, bytes]) => (bytes === undefined ? [] : [[name, digest(bytes)]])));
}

/** Where the pictures that Markdown may show stand in a packet's zip. */
export function mentionedParts(document: string, markdown: string): string[] {
  return mentionedPictures(markdown).map((name) => documentPart(besides(document, name)));
}

/** The pictures that a meeting's Markdown shows, as they go into its packet's zip. */
export async function shownPictures(
  own: OwnFiles,
  meeting: Meeting,
): Promise<{ readonly part: string; readonly bytes: Uint8Array }[]> {
  const { pictureNames } = await import("../../render/word/markdown/picture-names.ts");
  const shown = new Map<string, Uint8Array>();
  for (const document of ownDocuments(meeting)) {
    const pictures = ownPictures(own, meeting, document);
    const names = pictureNames(readableText(own(meeting, document).bytes()));
    for (const name of withSubstitutes(names)) {
      const bytes = pictures(name);
      if (bytes !== undefined) shown.set(documentPart(besides(document, name)), bytes);
    }
  }
  return [...shown].map(([part, bytes]) => ({ part, bytes }));
}

/** A picture stands in the Markdown's own folder or below it. */
function isBeside(name: string): boolean {
  return !/^[/\\]|\\|:|(?:^|\/)\.\.(?:\/|$)/.test(name);
}

function besides(document: string, name: string): string {
  return posix.join(posix.dirname(document), name);
}

/** A drawing has pixels of the same name beside it. */
function withSubstitutes(names: readonly string[]): string[] {
  return [
    ...new Set(names.flatMap((name) => (/\.svg$/i.test(name) ? [name, name.replace(/\.svg$/i, ".png")] : [name]))),
  ];
}

function spellings(name: string): string[] {
  try {
    return [name, decodeURIComponent(name)];
  } catch {
    return [name];
  }
}
