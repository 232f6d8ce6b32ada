import { readField } from "./read-field.ts";

/** Whether something stands under `when` in the view: neither null, false, 0 nor an empty text or list. */
export function isWanted(view: object, { when }: { readonly when?: string | undefined }): boolean {
  if (when === undefined) return true;
  const found = readField(view, when);
  return Array.isArray(found) ? found.length > 0 : Boolean(found);
}
