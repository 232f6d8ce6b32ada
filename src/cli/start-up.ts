import module from "node:module";
import { setFlagsFromString } from "node:v8";

/**
 * Make short runs quick: a build is over in under a second, before optimised code has paid for the time of making it.
 *
 * Where Node can keep compiled code between runs, it does. Node 20 cannot; there V8 is told to wait longer before it
 * optimises, which takes a quarter off the processor time of 29 briefings and makes no difference at 290.
 */
export function tuneStartUp(): void {
  // Not yet in the types of Node 20.
  const { enableCompileCache } = module as { enableCompileCache?: () => void };
  if (enableCompileCache !== undefined) enableCompileCache();
  else setFlagsFromString("--interrupt-budget=1000000");
}
