import { once } from "../../base/once.ts";
import type { Dataset } from "../../model/dataset.ts";

/**
 * What a paper of a dataset shows, made once for its key, its bytes and its audit. Of many programmes it is made
 * each time: the views of thousands of papers would fill the memory.
 */
export function keptView<View>({ programs }: Pick<Dataset, "programs">, make: () => View): () => View {
  return programs.length > mostKept ? make : once(make);
}

/** Some 30 kB each, with the Markdown that is kept with them. */
const mostKept = 300;
