import { type FormField, fieldNamed } from "./field-named";
import { Picker } from "./picker";

/** What the person has, and what they hope for. */
export function Needs({ fields }: { readonly fields: readonly FormField[] }) {
  return (
    <div className="columns">
      <Picker field={fieldNamed(fields, "conditions", "list")} kind="condition" asked={["severity", "stage"]} />
      <Picker field={fieldNamed(fields, "goals", "list")} kind="goal" asked={["priority"]} />
    </div>
  );
}
