import type { TextSource } from "../../base/byte-source.ts";
import type { Chart } from "../../view/chart.ts";

/** What a Word file says about itself. */
export type WordProperties = {
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  readonly keywords: string;
  /** Language of the text: ja-JP */
  readonly language: string;
  /** Running header: takes the place of {{header}} in the shell's headers and footers */
  readonly header: string;
  readonly created: Date;
};

/** Everything that a Word file is made of but its look. */
export type WordPaper = {
  /** In the dialect of docs/markdown.md */
  readonly markdown: string;
  /** The templates that made the Markdown, the one called first in front: faults are placed in them where they can be */
  readonly templates?: readonly TextSource[];
  /** Drawn where the Markdown says `::: chart NAME` */
  readonly charts: Readonly<Record<string, Chart>>;
  /** PNG, JPEG and SVG files by the names that the Markdown uses; an SVG needs a PNG of the same name beside it */
  readonly images: ReadonlyMap<string, Uint8Array>;
  readonly properties: WordProperties;
  /** No running header and footer on the first page, which says itself what they would */
  readonly isFirstPageBare?: boolean;
};
