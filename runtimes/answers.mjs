import { readFileSync } from "node:fs";
import { recommend } from "massage-recommender";
import { digestOf } from "./digest.mjs";
import { place } from "./place.mjs";

const intakes = JSON.parse(readFileSync(new URL("./intakes.json", import.meta.url), "utf8"));
console.log(JSON.stringify({ ...place(), digest: digestOf(recommend, intakes) }));
