import { bookmarkNamed } from "../body/bookmarks.ts";
import type { DirectiveBlock } from "./directive-block.ts";
import { report } from "../body/paper-state.ts";

/** `::: bookmark NAME`: names the place of the block that follows, for page numbers and contents lists. */
export function bookmarkXml({ directive, scope }: DirectiveBlock): string {
  const { paper, line } = scope;
  const name = directive.argument;
  const bookmark = bookmarkNamed(paper, name, line);
  if (bookmark.isWritten || paper.dueBookmarks.includes(name))
    report(scope, { code: "markdown-directive", message: `there are two bookmarks ${name}` });
  else paper.dueBookmarks = [...paper.dueBookmarks, name];
  return "";
}
