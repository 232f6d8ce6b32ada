/** Names of the review form's fields on the terminal. */
export function reviewField(id: string): string {
  return names[id] ?? id.replace(".", " ");
}

const names: Readonly<Record<string, string>> = { requestReason: "reason" };
