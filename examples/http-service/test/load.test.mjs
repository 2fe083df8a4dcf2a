import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "../load.mjs";

test("a few seconds of load: no error (`npm run load` takes a minute, and looks at memory)", async () => {
  const { requests, failed } = await load({ seconds: 3, readings: 1 });
  assert.equal(failed, 0);
  assert.ok(requests > 0);
});
