import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The quickest first: most mutants change an answer that the digest was made of. */
class DigestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isFirst = ({ moduleId }: TestSpecification) => Number(moduleId.endsWith("same-bytes.test.ts"));
    return [...files].sort((a, b) => isFirst(b) - isFirst(a));
  }
}

/** The tests that mutants have to pass: quick ones about what decides, without documents, packages and figures. */
export default defineConfig({
  test: {
    include: [
      "test/{approaches,cases,criterion,difference,input,interview,laws,misuse,own-places,own-technique,rankings,review,same-bytes,survivors,why-not}.test.ts",
    ],
    setupFiles: ["test/seed.ts"],
    testTimeout: 60_000,
    bail: 1,
    isolate: false,
    fileParallelism: false,
    sequence: { sequencer: DigestFirst },
  },
});
