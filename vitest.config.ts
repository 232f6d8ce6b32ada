import { defineConfig } from "vitest/config";
import { SlowFilesFirst } from "./test/setup/slow-files-first.ts";

/** What reads no disk and starts no process shares its modules: loading them anew for each file took longer than the tests. */
const inMemory = ["test/unit/**/*.test.ts", "test/property/**/*.test.ts"];
/** Puts another module in the place of one of ours. */
const withOtherModules = ["test/unit/view/measure/added-measure.test.ts"];
const never = ["**/node_modules/**", "test/long/**"];

// Without a filter: npm test. The long ones are a config of their own, in test/long.
export default defineConfig({
  test: {
    globalSetup: ["test/setup/bundle.ts"],
    setupFiles: process.env["PROPERTY_SEED"] === undefined ? [] : ["test/setup/property-seed.ts"],
    sequence: { sequencer: SlowFilesFirst },
    // The tests that take long wait for processes of their own; one worker less would leave a core idle.
    maxWorkers: "100%",
    // Readers such as LibreOffice take seconds to start.
    testTimeout: 120_000,
    hookTimeout: 240_000,
    projects: [
      {
        extends: true,
        test: {
          name: "machine",
          include: ["test/**/*.test.ts"],
          exclude: [...never, ...inMemory],
        },
      },
      {
        extends: true,
        test: { name: "memory", include: inMemory, exclude: [...never, ...withOtherModules], isolate: false },
      },
      { extends: true, test: { name: "modules", include: withOtherModules } },
    ],
  },
});
