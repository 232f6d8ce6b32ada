/** Two texts cut down to where they differ, with some characters around; … stands for what is left out. */
export function narrowed(a: string, b: string): [a: string, b: string] {
  if (a === "" || b === "") return [shortened(a), shortened(b)];
  const [first, second] = [Array.from(a), Array.from(b)];
  const most = Math.min(first.length, second.length);
  let start = 0;
  while (start < most && first[start] === second[start]) start += 1;
  let end = 0;
  while (end < most - start && first.at(-1 - end) === second.at(-1 - end)) end += 1;
  const part = (characters: readonly string[]) => {
    const [from, to] = [Math.max(0, start - around), Math.min(characters.length, characters.length - end + around)];
    const cut = characters.slice(from, Math.min(to, from + longest)).join("");
    return `${from > 0 ? "…" : ""}${cut}${to < characters.length || to - from > longest ? "…" : ""}`;
  };
  return [part(first), part(second)];
}

const around = 12;
const longest = 60;

function shortened(text: string): string {
  const characters = Array.from(text);
  return characters.length > longest ? `${characters.slice(0, longest).join("")}…` : text;
}
