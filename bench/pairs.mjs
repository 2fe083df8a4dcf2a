import { peers } from "./contenders.mjs";

const ours = { name: "evaluate" };

/** Peers beside the library; one of them is made for several calls at a time. */
export const peerPairs = [
  ...Object.keys(peers).map((name) => ({ label: name, a: { name }, b: ours })),
  { label: "GoRules ZEN, 64 at a time", a: { name: "GoRules ZEN", inFlight: 64 }, b: ours },
];

/** The library beside what it cannot do without. */
export const floorPairs = [
  { label: "evaluate / allocating its result", a: ours, b: { name: "allocating the result" }, most: 3 },
  {
    label: "evaluate and JSON / allocating the result and JSON",
    a: { name: "evaluate and JSON" },
    b: { name: "allocating it and JSON" },
    most: 1.5,
  },
  {
    label: "recommend / the bare zod parse and evaluate",
    a: { name: "recommend" },
    b: { name: "zod and evaluate" },
    most: 2,
  },
];

/** The library beside another build of it. */
export const againstPair = {
  label: "evaluate / evaluate of the other build",
  a: ours,
  b: { name: "evaluate", against: true },
};
