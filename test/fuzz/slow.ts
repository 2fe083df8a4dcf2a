import fc from "fast-check";
import { holds } from "./fuzz.js";
import { targets } from "./targets.js";

/** How much longer than others of its size an input may take, and the fixed cost of an answer, which is never too long. */
const most = { times: 25, milliseconds: 50 };

/** An input that takes far longer than others of its size, at the best of five tries. */
export interface Slow {
  readonly size: number;
  readonly milliseconds: number;
  readonly usual: number;
  readonly input: unknown;
}

/** Which of so many inputs of a target take far longer than their size explains. */
export function slowIn(name: string, count: number, seed: number): Slow[] {
  const target = targets[name];
  if (!target) throw new Error(`There is no target "${name}".`);
  const took = (given: unknown) => {
    const start = performance.now();
    holds(target, given);
    return performance.now() - start;
  };
  const all = fc.sample(target.given, { seed, numRuns: count }).map((input) => ({ input, size: sizeOf(input) }));
  const timed = all.map((one) => ({
    ...one,
    bucket: Math.floor(Math.log2(one.size + 16)),
    milliseconds: took(one.input),
  }));
  const usual = mediansOf(timed);
  return timed.flatMap(({ input, size, bucket, milliseconds }) => {
    const limit = Math.max(most.milliseconds, most.times * (usual.get(bucket) ?? 0));
    if (milliseconds <= limit) return [];
    const best = Math.min(...Array.from({ length: 5 }, () => took(input)));
    return best > limit ? [{ input, size, milliseconds: best, usual: usual.get(bucket) ?? 0 }] : [];
  });
}

function mediansOf(timed: readonly { bucket: number; milliseconds: number }[]): Map<number, number> {
  const buckets = new Map<number, number[]>();
  for (const { bucket, milliseconds } of timed) buckets.set(bucket, [...(buckets.get(bucket) ?? []), milliseconds]);
  return new Map([...buckets].map(([bucket, all]) => [bucket, all.sort((a, b) => a - b)[all.length >> 1] ?? 0]));
}

/** Values in an input and characters in its texts; what holds itself is counted once. */
function sizeOf(value: unknown, seen: Set<unknown> = new Set()): number {
  if (typeof value === "string") return value.length;
  if (typeof value !== "object" || value === null || seen.has(value)) return 1;
  seen.add(value);
  return Reflect.ownKeys(value).reduce(
    (sum, key) => sum + String(key).length + sizeOf(Reflect.get(value, key), seen),
    1,
  );
}
