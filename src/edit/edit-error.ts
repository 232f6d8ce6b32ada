import type { DataPath } from "../base/data-path.ts";

/** Thrown where a text is written in a way in which a change cannot be put into it. `offset` says where. */
export class EditError extends Error {
  readonly path: DataPath;
  readonly offset: number;

  constructor(message: string, path: DataPath, offset: number) {
    super(message);
    this.name = "EditError";
    this.path = path;
    this.offset = offset;
  }
}
