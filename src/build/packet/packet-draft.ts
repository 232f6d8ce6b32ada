import type { TextSource } from "../../base/text-source.ts";
import type { BriefingView } from "../../view/briefing/briefing-view.ts";
import type { PacketTemplate } from "./packet-templates.ts";

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
};
