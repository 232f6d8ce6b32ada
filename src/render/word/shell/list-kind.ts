/** How lists are marked: ・ / 1. / (1) / ①. */
export type ListKind = "bullet" | "decimal" | "paren" | "circled";
