import { defineConfig } from "vitest/config";
import quick from "../../vitest.config.ts";

// `npm run test:long`: what takes minutes (every paper in every reader, kills, floods of edits), and the tests that draw
// their cases by lot, with ten times as many. CI runs it once, on one Node.
const { projects: _, ...shared } = quick.test ?? {};

export default defineConfig({
  test: {
    ...shared,
    include: ["test/long/**/*.test.ts", "test/property/**/*.test.ts", "test/disk/idle-builds.test.ts"],
    exclude: ["**/node_modules/**"],
    env: { ROUNDS: "10" },
    testTimeout: 1_800_000,
    hookTimeout: 600_000,
  },
});
