import { recommend } from "massage-recommender";
import { digestOf } from "./digest.mjs";
import intakes from "./intakes.json" with { type: "json" };
import { place } from "./place.mjs";

export default {
  test() {
    console.log(JSON.stringify({ ...place(), digest: digestOf(recommend, intakes) }));
  },
};
