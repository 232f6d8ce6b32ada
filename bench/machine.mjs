import { arch, cpus, release, totalmem, type } from "node:os";

/** The machine in a line. */
export function machine() {
  const processors = cpus();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const system = `${type()} ${release().split(".", 2).join(".")} (${arch()})`;
  const processor = `${processors.length} × ${processors[0].model.trim()}`;
  return `${processor}, ${gigabytes} GB of memory, ${system}, Node ${process.versions.node}`;
}
