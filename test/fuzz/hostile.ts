import fc from "fast-check";

/** Values that nobody meant: keys of prototypes, deep, wide and odd ones, numbers at their ends. */
export const hostile: fc.Arbitrary<unknown> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withSparseArray: true }),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom<unknown>(
      ...[Number.NaN, Number.POSITIVE_INFINITY, -0, Number.MAX_SAFE_INTEGER, 2 ** 53, "", "__proto__", "constructor"],
      ...[
        Symbol("s"),
        1n,
        () => 1,
        new Date(0),
        new Map(),
        /a/,
        new Error("e"),
        Promise.resolve(1),
        Object.create(null),
      ],
    ),
  },
  { weight: 1, arbitrary: fc.nat({ max: 2000 }).map((length) => Array.from({ length }, () => "neck-pain")) },
  { weight: 1, arbitrary: fc.nat({ max: 40 }).map((depth) => nested(depth)) },
  { weight: 1, arbitrary: fc.constant(null).map(() => endless()) },
  {
    weight: 1,
    arbitrary: fc
      .constant(null)
      .map(() => JSON.parse('{"__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":1}}}')),
  },
  { weight: 1, arbitrary: fc.nat({ max: 3000 }).map((length) => "\u0301a ".repeat(length)) },
);

const nested = (depth: number): unknown => (depth === 0 ? "end" : { regions: [nested(depth - 1)] });

function endless(): unknown {
  const value: Record<string, unknown> = { code: "neck-pain" };
  value["regions"] = [value];
  return value;
}

type Keyed = Record<string, unknown>;
const isKeyed = (value: unknown): value is Keyed =>
  typeof value === "object" &&
  value !== null &&
  [Object.prototype, Array.prototype].includes(Object.getPrototypeOf(value));

/** What was meant, with something else at one to three places of it: another value, one key more, or one less. */
export const disturbed = <T>(meant: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc
    .tuple(
      meant,
      fc.array(fc.tuple(fc.array(fc.nat(), { maxLength: 6 }), fc.nat(2), hostile), { minLength: 1, maxLength: 3 }),
    )
    .map(([value, changes]) => {
      let left: unknown = structuredClone(value);
      for (const [path, how, other] of changes) left = changedAt(left, path, how, other);
      return left;
    });

function changedAt(value: unknown, [turn = 0, ...path]: readonly number[], how: number, other: unknown): unknown {
  const keys = isKeyed(value) ? Object.keys(value) : [];
  if (!isKeyed(value) || keys.length === 0) return other;
  const key = keys[turn % keys.length] as string;
  if (path.length > 0) value[key] = changedAt(value[key], path, how, other);
  else if (how === 0) value[key] = other;
  else if (how === 1) define(value, typeof other === "string" ? other : `${key}x`, other);
  else delete value[key];
  return value;
}

/** As JSON does: a key that is called `__proto__` is a key. */
const define = (value: Keyed, key: string, other: unknown) =>
  Object.defineProperty(value, key, { value: other, enumerable: true, configurable: true, writable: true });
