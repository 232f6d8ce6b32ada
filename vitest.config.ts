import { defineConfig } from "vitest/config";
import { SlowFilesFirst } from "./test/setup/slow-files-first.ts";

// Without a filter: npm test. The long ones are a config of their own, in test/long.
export default defineConfig({
  test: {
    globalSetup: ["test/setup/bundle.ts"],
    setupFiles: process.env["PROPERTY_SEED"] === undefined ? [] : ["test/setup/property-seed.ts"],
    include: ["test/**/*.test.ts"],
    exclude: ["**/node_modules/**", "test/long/**"],
    sequence: { sequencer: SlowFilesFirst },
    // The tests that take long wait for processes of their own; one worker less would leave a core idle.
    maxWorkers: "100%",
    // Readers such as LibreOffice take seconds to start.
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
});
