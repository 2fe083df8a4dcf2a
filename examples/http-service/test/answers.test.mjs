import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import { recommend } from "massage-recommender";
import { started } from "./started.mjs";

const denied = { list: "full", version: "0.1.0" };
const people = [
  {},
  { conditions: ["neck-pain"], goals: ["sleep"], screening: { denied, answers: { "blood-thinner": "yes" } } },
  { screening: { denied, answers: { "head-injury": "yes" } } },
  { screening: { answers: { "chest-pain": "yes" } } },
  { screening: { denied, answers: { "told-no-massage": "yes" } } },
];

let service;
let document;
const ajv = new Ajv2020({ strict: false, validateFormats: false });
/** Whether a value fits a schema of the document. */
const assertFits = (name, value) =>
  assert.ok(ajv.validate({ $ref: `api#/components/schemas/${name}` }, value), `${name}: ${ajv.errorsText()}`);

before(async () => {
  service = await started();
  document = (await service.ask("/openapi.json")).body;
  ajv.addSchema({ ...document, $id: "api" });
});
after(() => service.stop());

test("the document is OpenAPI 3.1, by a validator, and every reference in it leads somewhere", async () => {
  const validator = new Validator();
  const { valid, errors } = await validator.validate(structuredClone(document));
  assert.ok(valid, JSON.stringify(errors));
  assert.equal(validator.version, "3.1");
  const refs = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path]) => path);
  assert.ok(refs.length > 100);
  for (const path of refs)
    assert.ok(
      path.split("/").reduce((part, key) => part?.[key], document),
      path,
    );
});

describe("POST /recommendations", () => {
  test("answers as the library does, in the form of the document, and takes what the document says", async () => {
    const outcomes = new Set();
    for (const person of people) {
      assertFits("Intake", person);
      const { status, headers, body } = await service.post("/recommendations", JSON.stringify(person));
      assert.equal(status, 200);
      assert.equal(headers.get("cache-control"), "no-store");
      assertFits("Recommendation", body);
      assert.deepEqual(body, JSON.parse(JSON.stringify(recommend(person))));
      outcomes.add(body.outcome);
    }
    assert.equal(outcomes.size, 5);
  });

  test("a content type in capitals, with a charset, is JSON too", async () => {
    const { status } = await service.post("/recommendations", "{}", "Application/JSON; charset=utf-8");
    assert.equal(status, 200);
  });
});

test("POST /interview: a whole interview, a screen at a time, in the form of the document", async () => {
  let call = { intake: { conditions: ["neck-pain"] }, list: "gate" };
  for (;;) {
    assertFits("InterviewCall", call);
    const { body: turn } = await service.post("/interview", JSON.stringify(call));
    assertFits("InterviewTurn", turn);
    if (turn.done) {
      const { body } = await service.post("/recommendations", JSON.stringify(turn.intake));
      assert.equal(turn.because, "all-asked");
      assert.equal(body.outcome, "recommended");
      return;
    }
    const answers = turn.questions.map(({ question }) => ({ question, answer: "no" }));
    call = { intake: turn.intake, list: "gate", answers };
  }
});

test("GET /catalogue: one kind or all, in the form of the document", async () => {
  const { body: goals } = await service.ask("/catalogue?kind=goals");
  const { body: all } = await service.ask("/catalogue");
  for (const body of [goals, all]) assertFits("Catalogue", body);
  assert.ok(all.codes.length > goals.codes.length);
  assert.ok(goals.codes.some(({ code }) => code === "sleep"));
});
