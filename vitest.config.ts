import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    globalSetup: ["test/setup/bundle.ts"],
    include: ["test/**/*.test.ts"],
    // Readers such as LibreOffice take seconds to start.
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
});
