import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    dir: "test",
    setupFiles: ["test/seed.ts"],
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
