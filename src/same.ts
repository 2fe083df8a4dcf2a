/** One text for everything that is the same JSON, whatever the order of its keys. */
function written(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  if (Array.isArray(value)) return `[${value.map(written).join()}]`;
  const keys = Object.keys(value).sort();
  const fields = value as Readonly<Record<string, unknown>>;
  return `{${keys.map((key) => `${JSON.stringify(key)}:${written(fields[key])}`).join()}}`;
}

export const isSame = (a: unknown, b: unknown): boolean => written(a) === written(b);

/** What a list holds more often than another, compared as JSON. */
function beyond<T>(list: readonly T[], other: readonly T[]): T[] {
  const left = other.map(written);
  return list.filter((one) => {
    const at = left.indexOf(written(one));
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
}
/** What something was, and what it is; null where it was not there. */
export interface Changed<T> {
  /** As the first result has it. */
  before: T | null;
  /** As the second result has it. */
  after: T | null;
}

/** What only one of two results holds. */
export interface Exchange<T> {
  /** In the second result only. */
  gained: T[];
  /** In the first result only. */
  lost: T[];
}

/** What two lists do not share, each order aside. */
export const exchange = <T>(before: readonly T[], after: readonly T[]): Exchange<T> => ({
  gained: beyond(after, before),
  lost: beyond(before, after),
});
