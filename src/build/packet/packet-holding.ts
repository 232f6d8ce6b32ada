import type { PacketDraft } from "./packet-draft.ts";

/** What a file of a packet holds, for whoever reads it again. */
export type PacketHolding =
  | { readonly kind: "word"; readonly draft: () => PacketDraft; readonly render: () => Promise<Uint8Array> }
  | { readonly kind: "workbook"; readonly project: string | null }
  | { readonly kind: "attachment"; readonly bytes: () => Uint8Array }
  | { readonly kind: "list"; readonly draft: () => Promise<PacketDraft> }
  | {
      readonly kind: "bundle";
      readonly files: readonly { readonly name: string; readonly holds: PacketHolding }[];
      readonly snapshotDigest: () => string;
    };
