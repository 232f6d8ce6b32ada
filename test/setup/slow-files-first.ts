import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Folders whose tests start processes of their own, the slowest first. */
const slowFolders = ["/test/long/", "/test/command/", "/test/contract/", "/test/disk/"];

/** Begins with the files that take longest, so that no worker is left with one of them when the others are done. */
export class SlowFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => placeOf(a) - placeOf(b));
  }
}

function placeOf({ moduleId }: TestSpecification): number {
  const place = slowFolders.findIndex((folder) => moduleId.includes(folder));
  return place < 0 ? slowFolders.length : place;
}
