import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const images = new URL("../../../docs/images/", import.meta.url);
const [png, widthAt] = ["89504e470d0a1a0a", 16];

for (const [name, width] of [
  ["start-phone", 390],
  ["interview-phone", 390],
  ["result-phone", 390],
  ["result-desktop", 1280],
])
  test(`the picture ${name} is kept, at the width it speaks of, below 400 kB`, () => {
    const picture = readFileSync(new URL(`booking-page-${name}.png`, images));
    assert.equal(picture.toString("hex", 0, 8), png);
    assert.equal(picture.readUInt32BE(widthAt), width);
    assert.ok(picture.length < 400_000);
  });
