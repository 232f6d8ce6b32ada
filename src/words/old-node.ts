/** That the Node found is too old, in every language: which one is meant cannot be asked yet. */
export function oldNode(needed: string, found: string): string {
  return `Shiryo needs Node ${needed} or newer; this is Node ${found}.
Shiryoには Node ${needed} 以上が必要です。この Node は ${found} です。
`;
}
