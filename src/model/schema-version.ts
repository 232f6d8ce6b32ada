import * as z from "zod";

/** Which version of the schemas a dataset, its journals and its exported JSON are written in; left out = 1. */
export const SchemaVersion = z.int().min(1);

/** The version that this program writes, and the newest it reads. */
export const newestSchema = 1;
