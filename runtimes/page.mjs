import { recommend } from "massage-recommender";
import { digestOf } from "./digest.mjs";
import intakes from "./intakes.json" with { type: "json" };
import { place } from "./place.mjs";

globalThis.answered = { ...place(), digest: digestOf(recommend, intakes) };
