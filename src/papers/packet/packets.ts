import type { Kind } from "../paper/kind.ts";
import { packetPapers } from "./packet-papers.ts";

/** The papers of meetings: each numbered by its place on the agenda, and all of them as one zip. */
export const packets: Kind = {
  name: "packets",
  // They hold every other paper.
  atOnce: 1,
  checkTemplates: async (templates) => {
    const { checkPacketTemplates } = await import("./check-packet-templates.ts");
    return checkPacketTemplates(templates);
  },
  checkFiles: async (materials) => {
    const { checkAttachments } = await import("./check-own-files.ts");
    const { checkOwnDocuments } = await import("./check-own-files.ts");
    return [...(await checkAttachments(materials)), ...(await checkOwnDocuments(materials))];
  },
  papersOf: (materials) => packetPapers(materials),
};
