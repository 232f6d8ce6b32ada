import { run } from "./run.ts";

// The command line from source; the bundle begins in entry.ts.
await run();
