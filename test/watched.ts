/** The words, noting each sentence that is read. */
export function watched<T extends object>(words: T, read: Set<string>, path = ""): T {
  return new Proxy(words, {
    get(target, key) {
      const value = Reflect.get(target, key) as unknown;
      const at = path ? `${path}.${String(key)}` : String(key);
      if (typeof value === "object" && value !== null) return watched(value, read, at);
      read.add(at);
      return value;
    },
  });
}

/** The paths of every sentence. */
export const sentencesOf = (words: object, path = ""): string[] =>
  Object.entries(words).flatMap(([key, value]) => {
    const at = path ? `${path}.${key}` : key;
    return typeof value === "object" ? sentencesOf(value as object, at) : [at];
  });
