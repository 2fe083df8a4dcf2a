const times = 16;

/**
 * The catalogue with 16 times its rules, indications and findings over the same techniques and questions. What is added
 * is about conditions that none of these people has, and reads questions that each of them denied.
 */
export function largerCatalogue({ catalogue, defineCatalogue }, people) {
  const { conditions, indications } = withIndications(catalogue, people);
  return defineCatalogue({
    ...catalogue,
    id: "sixteenfold",
    conditions,
    indications: [...catalogue.indications, ...indications],
    rules: [...catalogue.rules, ...addedRules(catalogue, people)],
  });
}

/** Copies of every rule, of the same form, that read denied questions of the same kind; standing rules get one to read. */
function addedRules(catalogue, people) {
  const denied = catalogue.questions.filter((question) => people.every((person) => isDenied(question, person)));
  let taken = 0;
  const instead = (leaf) => {
    const placed = "answer" in leaf && catalogue.index.questions.get(leaf.answer)?.regions !== undefined;
    const alike = denied.filter(({ list, regions }) => list === "gate" && (regions !== undefined) === placed);
    taken += 1;
    return { answer: alike[taken % alike.length].code };
  };
  const copied = (when) =>
    when.any ? { any: when.any.map(copied) } : when.all ? { all: when.all.map(copied) } : instead(when);
  return Array.from({ length: times - 1 }, (_, copy) =>
    catalogue.rules.map((rule) => ({ ...rule, id: `${rule.id}-${copy + 2}`, when: copied(rule.when ?? {}) })),
  ).flat();
}

const isDenied = ({ code, decidedBy }, { result }) =>
  decidedBy === undefined &&
  result.consulted.some(({ path, value }) => path === `screening.answers.${code}` && value === "denied");

const populations = ["icu", "infant", "labour-pain", "immune"];
const places = ["head", "face", "jaw", "chest"];

/** Conditions that nobody here has or borrows from get evidence that depends on the region, and links for each variant. */
function withIndications(catalogue, people) {
  const near = new Set(people.flatMap(({ intake }) => nearTo(intake, catalogue)));
  const far = Object.keys(catalogue.conditions).filter((code) => !near.has(code));
  const borrowed = populations.map((condition, at) => ({ condition, regions: [places[at]] }));
  const wider = far.map((code) => {
    const entry = catalogue.conditions[code];
    return [code, { ...entry, evidence: [...entry.evidence, ...borrowed] }];
  });
  const links = wider.flatMap(([condition, entry]) =>
    variantsOf(entry).flatMap((variant) => linksOf(condition, variant, catalogue)),
  );
  const wanted = (times - 1) * catalogue.indications.length;
  if (links.length < wanted) throw new Error(`Only ${links.length} of ${wanted} links can be added.`);
  return {
    conditions: { ...catalogue.conditions, ...Object.fromEntries(wider) },
    indications: links.slice(0, wanted),
  };
}

const nearTo = ({ conditions, goals }, catalogue) => [
  ...conditions.map(({ code }) => code),
  ...goals.flatMap(({ code }) => catalogue.goals[code].conditions),
];

/** What is in force for an unstated stage in each set of the places added, none left out. */
function variantsOf({ evidence, parents }) {
  const sets = places.reduce((some, place) => some.flatMap((set) => [set, [...set, place]]), [[]]);
  return sets
    .filter((set) => set.length > 0)
    .map((set) => {
      const inForce = (list) =>
        list
          .filter(({ stages }) => !stages || stages.includes("unstated"))
          .filter(({ regions }) => !regions || regions.some((region) => set.includes(region)))
          .map(({ condition }) => condition);
      return [...inForce(evidence), ...inForce(parents).map((parent) => `^${parent}`)].join(" ");
    });
}

/** Links to techniques that have some, with the strengths and findings of those that the catalogue has, in turn. */
const linksOf = (condition, variant, { indications, conditions }) =>
  [...new Set(indications.map(({ technique }) => technique))].map((code, at) => {
    const model = indications[at % indications.length];
    const [effect] = conditions[condition].effects;
    return {
      ...model,
      technique: code,
      condition,
      variant,
      effects: model.effects.slice(0, 1).map((one) => ({ ...one, effect })),
    };
  });
