import { defineConfig } from "vitest/config";
import { SlowFilesFirst } from "./test/setup/slow-files-first.ts";

export default defineConfig({
  test: {
    globalSetup: ["test/setup/bundle.ts"],
    setupFiles: process.env["PROPERTY_SEED"] === undefined ? [] : ["test/setup/property-seed.ts"],
    include: ["test/**/*.test.ts"],
    sequence: { sequencer: SlowFilesFirst },
    // The tests that take long wait for processes of their own; one worker less would leave a core idle.
    maxWorkers: "100%",
    // Readers such as LibreOffice take seconds to start.
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
});
