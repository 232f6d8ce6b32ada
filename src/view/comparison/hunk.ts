/** A stretch of two versions of a text. Where `isSame`, both are the same; else one of them may be "". */
export type Hunk = { readonly old: string; readonly new: string; readonly isSame: boolean };
