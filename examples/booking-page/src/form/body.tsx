import { useState } from "react";
import { Controller } from "react-hook-form";
import { BodyPicker } from "../body/body-picker";
import { Switch } from "../page/switch";
import { type FormField, fieldNamed } from "./field-named";

/** Where to work first, and what to leave alone, on a drawn body. */
export function Body({ fields }: { readonly fields: readonly FormField[] }) {
  const wishes = {
    focusRegions: fieldNamed(fields, "preferences.focusRegions", "regions"),
    avoidRegions: fieldNamed(fields, "preferences.avoidRegions", "regions"),
  };
  const [wish, setWish] = useState<keyof typeof wishes>("focusRegions");
  const { id, label, section } = wishes[wish];
  const names = { focusRegions: wishes.focusRegions.label, avoidRegions: wishes.avoidRegions.label };
  return (
    <>
      <Switch label={section.title} value={wish} onChange={setWish} options={names} />
      <Controller
        key={id}
        name={id}
        render={({ field: { value, onChange } }) => (
          <div className={wish}>
            <BodyPicker label={label} chosen={value ?? []} onChange={onChange} />
          </div>
        )}
      />
    </>
  );
}
