import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { digest } from "../base/digest.ts";

/** How the names of our unfinished files begin. */
const prefix = ".shiryo-writing-";

/** A name for an unfinished file, which says which process on which machine is at it. */
export function temporaryName(): string {
  return `${prefix}${thisHost()}-${process.pid}-${randomUUID().slice(0, 13)}`;
}

/** The machine in a name that any file system takes. */
function thisHost(): string {
  return digest(hostname()).slice(0, 8);
}

/** Who was at an unfinished file; undefined for files of others. Version 0.1.0 named neither machine nor process. */
export function writerOf(name: string): { readonly isHere: boolean; readonly pid: number } | undefined {
  if (!name.startsWith(prefix)) return undefined;
  const [, host, pid] = /^([0-9a-f]{8})-(\d+)-[0-9a-f]{8}-[0-9a-f]{4}$/.exec(name.slice(prefix.length)) ?? [];
  return { isHere: host === thisHost(), pid: Number(pid ?? 0) };
}
