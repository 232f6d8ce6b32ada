import { formStyles } from "./form-styles.ts";
import { headingStyles } from "./heading-styles.ts";
import { contentsStyles, listStyles } from "./list-styles.ts";
import { runningStyles } from "./running-styles.ts";
import type { ParagraphStyle } from "./style-xml.ts";
import { tableStyles } from "./table-styles.ts";

/** Every paragraph style of the default look, Normal first. */
export const paragraphStyles: readonly ParagraphStyle[] = [
  ...runningStyles,
  ...headingStyles,
  ...listStyles,
  ...contentsStyles,
  ...tableStyles,
  ...formStyles,
];
