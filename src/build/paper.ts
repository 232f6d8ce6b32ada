/** The kinds of paper, as `--only` names them. */
export const paperKinds = ["briefings", "workbooks"] as const;
export type PaperKind = (typeof paperKinds)[number];

/** A paper that is wanted: where it goes, what it is made from, and how to make it. */
export type Paper = {
  readonly kind: PaperKind;
  /** Programme id, PJ id or `overview` */
  readonly id: string;
  /** Number of the programme or PJ, 0 for the overview */
  readonly no: number;
  /** What the paper is about, in words: the programme's or workbook's name */
  readonly title: string;
  /** PJs it belongs to, by id */
  readonly projects: readonly string[];
  /** Path below the output folder, with `/` between folders */
  readonly path: string;
  /** SHA-256 of everything the bytes depend on */
  readonly key: string;
  readonly render: () => Promise<Uint8Array>;
};
