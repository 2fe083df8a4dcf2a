const leastOf = { "json-rules-engine": 500, "GoRules ZEN": 50 };

/** Every goal with what was reached; `gate` where missing it fails the run. */
export function goalsOf({ peerRatios, floorRatios, cold, heap, work }) {
  const [fastest] = [...peerRatios].sort((a, b) => a[1].median - b[1].median);
  return [
    fastest && atLeast(`fastest peer (${fastest[0].label}) / evaluate`, 4, fastest[1]),
    ...[...peerRatios].map(
      ([{ label }, ratio]) => leastOf[label] && atLeast(`${label} / evaluate`, leastOf[label], ratio),
    ),
    ...[...floorRatios].map(([{ label, most }, ratio]) => atMost(label, most, ratio)),
    cold && atMost("new process to the first answer / `node -e 0`", 1.5, cold),
    work && gate("work by a catalogue 16 times as large / by the shipped one", 2, work),
    heap && gate("heap at a later point / half way", 1.01, heap),
  ].filter(Boolean);
}

const atLeast = (label, limit, ratio) => ({
  label,
  goal: `at least ${limit}`,
  ratio,
  isReached: ratio.median >= limit,
});
const atMost = (label, limit, ratio) => ({ label, goal: `at most ${limit}`, ratio, isReached: ratio.median <= limit });

/** Nothing in the range may be above the limit. */
const gate = (label, limit, ratio) => ({
  label,
  goal: `never above ${limit} (gate)`,
  ratio,
  isGate: true,
  isReached: ratio.most <= limit,
});
