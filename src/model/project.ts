import * as z from "zod";
import { Id } from "./id.ts";
import { Text } from "./text.ts";

/**
 * An integrated project (統合プロジェクト, PJ).
 *
 * `aliases` are other spellings in use today; `formerNames` are names of the previous phase that the document
 * still prints; `listed` are the programmes under this PJ in the document's own index, to the letter.
 */
export const Project = z.strictObject({
  id: Id,
  no: z.int().min(1),
  name: Text,
  aliases: z.array(Text),
  formerNames: z.array(Text).optional(),
  listed: z.array(Text).optional(),
});
export type Project = z.infer<typeof Project>;
