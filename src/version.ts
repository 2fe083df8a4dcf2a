/** Whether version `a` is `b` or older; both are three numbers with dots between. */
export function notNewer(a: string, b: string): boolean {
  if (a === b) return true;
  const [left, right] = [a.split(".").map(Number), b.split(".").map(Number)];
  for (let part = 0; part < 3; part++) {
    const difference = (left[part] ?? 0) - (right[part] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return true;
}

/** The version that a denied list of a catalogue refers to. */
export const listVersionOf = ({ listVersion, version }: { readonly listVersion?: string; readonly version: string }) =>
  listVersion ?? version;
