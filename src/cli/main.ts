#!/usr/bin/env node
import { tuneStartUp } from "./start-up.ts";

tuneStartUp();
// Loaded only now, so that what was tuned holds for all of it.
const { run } = await import("./run.ts");
await run();
