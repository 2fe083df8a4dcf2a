// A form from the list of fields: HTML, then what was filled in by path. Run with `node examples/form-fields.mjs`.
import { recommend } from "massage-recommender";
import { intakeFields, isShown } from "massage-recommender/forms";
import { en } from "massage-recommender/words/en";

const fields = intakeFields(en, { list: "gate" });
const text = (label) => label.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const options = (list) => list.map(({ code, label }) => `<option value="${code}">${text(label)}</option>`).join("");

function control(field) {
  const { id, type } = field;
  if (type === "number")
    return `<input type="number" name="${id}" min="${field.least}" max="${field.most}" step="any">`;
  if (type === "text") return `<textarea name="${id}" maxlength="${field.longest}"></textarea>`;
  if (type === "list") return field.fields.map(row).join("");
  const several = type === "choices" || type === "regions" ? " multiple" : "";
  const where = field.regions ? row(field.regions) : "";
  return `<select name="${id}"${several}><option></option>${options(field.options)}</select>${where}`;
}
const row = (field) => `<label>${text(field.label)} ${control(field)}</label>`;

const html = (intake) => fields.filter((field) => isShown(field, intake)).map(row);
console.log(html({})[0].slice(0, 75));

// What came back, by the ids of the fields; the version goes with the list that was shown.
const version = fields.find(({ id }) => id === "screening.denied.version");
const filled = { "facts.ageYears": 44, "screening.answers.heart-or-artery-disease": "yes" };
const denied = { "screening.denied.list": "gate", [version.id]: version.value };

const intake = {};
for (const [path, value] of Object.entries({ ...filled, ...denied })) {
  const keys = path.split(".");
  const last = keys.pop();
  keys.reduce((at, key) => (at[key] ??= {}), intake)[last] = value;
}
console.log(html(intake).length - html({}).length, "more questions are shown now");
console.log(recommend(intake).outcome);
