// The package beside what a user would pick instead, as ratios. `--quick`: a short look, and no page is written.
// `--against DIST`: also beside another build of the package. `--only TEXT`: what has TEXT in its name, and no page.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { disagreements, withDecisions } from "./agree.mjs";
import { peers } from "./contenders.mjs";
import { goalsOf } from "./goals.mjs";
import { libraryIn } from "./library.mjs";
import { coldStart, growth, heapGrowth, profiles, ratiosOf } from "./measures.mjs";
import { goalTable, peerTable, ratioTable, versionTable, writePage } from "./page.mjs";
import { againstPair, floorPairs, peerPairs } from "./pairs.mjs";
import { casePeople, seededPeople, timedPeople, withResult } from "./people.mjs";
import { install, otherBuild } from "./setup.mjs";

const { values: wanted } = parseArgs({
  options: { quick: { type: "boolean" }, against: { type: "string" }, only: { type: "string" } },
});
const profile = wanted.quick ? profiles.quick : profiles.full;
const told = (line) => process.stderr.write(`${line}\n`);
const isWanted = (name) => wanted.only === undefined || name.toLowerCase().includes(wanted.only.toLowerCase());

install();
const library = await libraryIn();
const seeded = await seededPeople(1000, library);
const cases = await casePeople(library);
const timed = timedPeople(profile.count, cases, seeded).map(withResult(library));
const decided = withDecisions(wanted.quick ? seeded : [...seeded, ...cases], library);
const wantedPeers = peerPairs.filter(({ label }) => isWanted(label));
const differing = new Set();
for (const name of new Set(wantedPeers.map(({ a }) => a.name))) await agree(name);

const pairs = {
  peers: wantedPeers.filter(({ a }) => !differing.has(a.name)),
  floors: floorPairs.filter(({ label }) => isWanted(label)),
  against: wanted.against ? [againstPair] : [],
};
const against = wanted.against && otherBuild(wanted.against);
const ratios = ratiosOf(Object.values(pairs).flat(), profile, { people: timed, against, told });
const of = (some) => new Map(some.map((pair) => [pair, ratios.get(pair)]));
const measured = (name, measure) => {
  if (!isWanted(name)) return undefined;
  told(name);
  return measure(profile);
};
const goals = goalsOf({
  peerRatios: of(pairs.peers),
  floorRatios: of(pairs.floors),
  cold: measured("cold start", coldStart),
  work: measured("work by a larger catalogue", growth),
  heap: profile.intakes && measured("memory", heapGrowth),
});
tell();

/** A peer that decides otherwise is not timed. */
async function agree(name) {
  const found = await disagreements(name, decided, library.catalogue);
  told(`${name}: ${found.length === 0 ? "decides alike" : `decides otherwise for ${found.length}`}`);
  if (found.length === 0) return;
  differing.add(name);
  told(JSON.stringify(found[0], null, 2));
}

function versions() {
  const packageIn = (folder) => JSON.parse(readFileSync(new URL(`${folder}/package.json`, import.meta.url), "utf8"));
  const { dependencies } = packageIn(".");
  const named = Object.values(peers).flatMap((peer) =>
    peer.package ? [[peer.package, dependencies[peer.package]]] : [],
  );
  const { id, version } = library.catalogue;
  return {
    Node: process.versions.node,
    [`catalogue ${id}`]: version,
    zod: packageIn("..").devDependencies.zod,
    ...Object.fromEntries(named),
  };
}

function who() {
  const outcomes = new Map();
  for (const { result } of timed) outcomes.set(result.outcome, (outcomes.get(result.outcome) ?? 0) + 1);
  const mix = [...outcomes].sort((a, b) => b[1] - a[1]).map(([outcome, number]) => `${number} ${outcome}`);
  const typed = wanted.quick ? "" : ` and the ${cases.length} people of the cases and test clients`;
  return [
    `Every peer below decides alike for ${seeded.length.toLocaleString("en")} generated people${typed}.`,
    `Timed are ${timed.length}, half of them generated: ${mix.join(", ")}.`,
  ].join(" ");
}

function tell() {
  const sections = [
    who(),
    peerTable(of(pairs.peers), ratios.get(floorPairs[0])),
    goalTable(goals),
    versionTable(versions()),
  ];
  console.log(sections.join("\n\n"));
  if (wanted.against) console.log(`\n${ratioTable("Other build", of(pairs.against))}`);
  const isWhole = !wanted.quick && wanted.only === undefined && differing.size === 0;
  if (isWhole) writePage(sections);
  const missed = goals.filter(({ isGate, isReached }) => isGate && !isReached);
  for (const { label } of missed) told(`Gate missed: ${label}`);
  process.exitCode = missed.length + differing.size > 0 ? 1 : 0;
}
