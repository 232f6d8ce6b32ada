/** The kinds of paper, as `--only` names them. */
export const paperKinds = ["briefings", "workbooks"] as const;
export type PaperKind = (typeof paperKinds)[number];

/** A paper that is wanted: where it goes, what it is made from, and how to make it. */
export type Paper = {
  readonly kind: PaperKind;
  /** Programme id, PJ id or `overview` */
  readonly id: string;
  /** All that a person may call it by: id, number, names */
  readonly names: readonly string[];
  /** What the paper is about, in words: the programme's or workbook's name */
  readonly title: string;
  /** PJs it belongs to, by id */
  readonly projects: readonly string[];
  /** Path below the output folder, with `/` between folders */
  readonly path: string;
  /** SHA-256 of everything the bytes depend on; computes the view */
  readonly key: () => string;
  readonly render: () => Promise<Uint8Array>;
};
