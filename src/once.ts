/**
 * Works something out once for each object it is made from and keeps it as long as that: for what never changes, as the
 * parts of a catalogue.
 */
export function once<From extends object, Made extends object>(make: (from: From) => Made): (from: From) => Made {
  const known = new WeakMap<From, Made>();
  return (from) => {
    const found = known.get(from);
    if (found) return found;
    const made = make(from);
    known.set(from, made);
    return made;
  };
}

/** Works something out when it is first asked for. */
export function lazily<Made extends object>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
