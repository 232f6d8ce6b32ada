import * as z from "zod";
import { Text } from "./text.ts";

/** The offices in charge: lead office of the ministry, AMED divisions, related offices of the ministry. */
export const Offices = z.strictObject({
  lead: Text,
  amed: z.array(Text),
  related: z.array(Text),
});
export type Offices = z.infer<typeof Offices>;
