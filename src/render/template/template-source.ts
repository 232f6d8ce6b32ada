/** A template or partial as it was read: its text, and the file that problems name. */
export type TemplateSource = {
  readonly file: string;
  readonly text: string;
};
