import { defineConfig } from "vitest/config";

/** The tests that mutants have to pass: quick ones about what decides, without documents, packages and figures. */
export default defineConfig({
  test: {
    include: [
      "test/{approaches,cases,criterion,difference,input,interview,laws,misuse,own-places,rankings,review,why-not}.test.ts",
    ],
    testTimeout: 60_000,
    bail: 1,
  },
});
