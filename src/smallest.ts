/**
 * The smallest part of a list that is enough, where more is never less; the earliest in the list where several are as
 * small, and undefined where not even all of it is. What every way to fall short leaves out must be hit by any part
 * that is enough: the smallest part that hits all such cuts found so far is tried, until it is enough.
 */
export function smallest<T>(all: readonly T[], isEnough: (some: readonly T[]) => boolean): T[] | undefined {
  if (isEnough([])) return [];
  if (!isEnough(all)) return undefined;
  const cuts: T[][] = all.filter((one) => !isEnough(all.filter((other) => other !== one))).map((one) => [one]);
  for (;;) {
    const guess = smallestHit(cuts, all);
    if (isEnough(guess)) return guess;
    cuts.push(cutOf(guess, all, isEnough));
  }
}

/** What a part that is not enough still lacks when all that leaves it short is added: at least one of these is needed. */
function cutOf<T>(some: readonly T[], all: readonly T[], isEnough: (some: readonly T[]) => boolean): T[] {
  const short = new Set(some);
  for (const one of all) if (!short.has(one) && !isEnough([...short, one])) short.add(one);
  return all.filter((one) => !short.has(one));
}

/** The smallest part that holds one of each cut. */
function smallestHit<T>(cuts: readonly (readonly T[])[], all: readonly T[]): T[] {
  for (let size = 0; ; size++) {
    const hit = hitWithin(cuts, size);
    if (hit) return all.filter((one) => hit.includes(one));
  }
}

function hitWithin<T>(cuts: readonly (readonly T[])[], size: number): T[] | undefined {
  const [cut] = cuts;
  if (!cut) return [];
  if (size === 0) return undefined;
  for (const one of cut) {
    const rest = hitWithin(
      cuts.filter((other) => !other.includes(one)),
      size - 1,
    );
    if (rest) return [one, ...rest];
  }
  return undefined;
}
