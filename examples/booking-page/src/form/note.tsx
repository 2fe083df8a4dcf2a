import { Controller } from "react-hook-form";
import { type FormField, fieldNamed } from "./field-named";

/** Anything that no list has: somebody has to read it before a massage. */
export function Note({ fields }: { readonly fields: readonly FormField[] }) {
  const { section, help, fields: own } = fieldNamed(fields, "notes", "list");
  const text = own.find((field) => field.type === "text");
  return (
    <fieldset className="picker">
      <legend>{section.title}</legend>
      <Controller
        name="notes"
        render={({ field: { value, onChange } }) => (
          <div className="field">
            <label htmlFor="note">{text?.label}</label>
            <textarea
              id="note"
              rows={3}
              maxLength={text?.longest}
              aria-describedby="note-help"
              value={value?.[0]?.text ?? ""}
              onChange={({ target }) => onChange(target.value.trim() === "" ? [] : [{ text: target.value }])}
            />
            <p id="note-help" className="help">
              {help}
            </p>
          </div>
        )}
      />
    </fieldset>
  );
}
