import type * as z from "zod";
import type { TextSource } from "../../base/byte-source.ts";
import type { BriefingView } from "../../view/briefing/briefing-view.ts";

/** The templates of a packet's papers, with the view that each prints. Views are loaded when a template is checked. */
export const packetTemplates: Readonly<Record<PacketTemplate, () => Promise<z.ZodType>>> = {
  agenda: async () => (await import("../../view/packet/agenda-view.ts")).AgendaView,
  volume: async () => (await import("../../view/packet/volume-view.ts")).VolumeView,
  "budget-list": async () => (await import("../../view/packet/budget-list-view.ts")).BudgetListView,
  "kpi-list": async () => (await import("../../view/packet/kpi-list-view.ts")).KpiListView,
  collection: async () => (await import("../../view/packet/collection-view.ts")).CollectionView,
  document: async () => (await import("../../view/packet/collection-view.ts")).DocumentView,
  distribution: async () => (await import("../../view/packet/distribution-view.ts")).DistributionView,
  replacement: async () => (await import("../../view/packet/replacement-view.ts")).ReplacementView,
};

export type PacketTemplate =
  | "agenda"
  | "volume"
  | "budget-list"
  | "kpi-list"
  | "collection"
  | "document"
  | "distribution"
  | "replacement";

/** volume → packet/volume.md.hbs */
export function packetTemplateFile(template: PacketTemplate): string {
  return `packet/${template}.md.hbs`;
}

/** A Word paper of a packet before it is written. */
export type PacketDraft = {
  readonly template: PacketTemplate;
  readonly view: object;
  /** Number and title: the running header, from the second page on */
  readonly header: string;
  readonly title: string;
  readonly subject: string;
  /** Whole briefings behind what the template prints */
  readonly briefings?: readonly BriefingView[];
  /** Markdown of the user's that the template prints, for faults to be placed in */
  readonly source?: TextSource;
  /** Pictures that stand beside that Markdown */
  readonly pictures?: (name: string) => Uint8Array | undefined;
};
