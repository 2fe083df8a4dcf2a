import type { FieldOption } from "massage-recommender/forms";
import { type LabelKind, resolve } from "massage-recommender/resolve";
import { useId, useState } from "react";
import { useFieldArray } from "react-hook-form";
import { filled, useSetting } from "../page/setting";
import { Field } from "./field";
import type { FormField, ListField } from "./field-named";

interface Props {
  readonly field: ListField & Pick<FormField, "section">;
  readonly kind: LabelKind;
  /** What is asked of each that is chosen. */
  readonly asked: readonly string[];
}

const few = 16;

/** What a text looks for: in the names, and what the library understands by it. */
function optionsFor(text: string, options: readonly FieldOption[], kind: LabelKind): readonly FieldOption[] {
  if (text.trim() === "") return options;
  const codes = new Set(resolve(text, { kinds: [kind] }).matches.map(({ code }) => code));
  const isNamed = (label: string) => label.toLowerCase().includes(text.trim().toLowerCase());
  return options.filter(({ code, label }) => codes.has(code) || isNamed(label));
}

/** A list to choose from, by pressing or by searching, and what is asked of each that is chosen. */
export function Picker({ field, kind, asked }: Props) {
  const { page } = useSetting();
  const [text, setText] = useState("");
  const [isWhole, setWhole] = useState(false);
  const { fields: entries, append, remove } = useFieldArray<Record<string, { code: string }[]>>({ name: field.id });
  const search = useId();
  const options = field.fields[0]?.type === "choice" ? field.fields[0].options : [];
  const found = optionsFor(text, options, kind);
  const at = (code: string) => entries.findIndex((entry) => entry.code === code);
  const press = (code: string) => (at(code) < 0 ? append({ code }, { shouldFocus: false }) : remove(at(code)));
  const shown = found.filter(({ code }, place) => isWhole || text !== "" || place < few || at(code) >= 0);
  return (
    <fieldset className="picker">
      <legend>{field.section.title}</legend>
      <label htmlFor={search}>{page.find}</label>
      <input id={search} type="search" maxLength={200} value={text} onChange={(event) => setText(event.target.value)} />
      <p className="unseen" role="status">
        {text === "" ? "" : filled(page.found, shown.length)}
      </p>
      <div className="chips">
        {shown.map(({ code, label }) => (
          <button key={code} type="button" className="chip" aria-pressed={at(code) >= 0} onClick={() => press(code)}>
            {label}
          </button>
        ))}
        {shown.length === 0 && <p>{page.none}</p>}
        {shown.length < found.length && (
          <button type="button" className="plain" onClick={() => setWhole(true)}>
            {filled(page.all, found.length)}
          </button>
        )}
      </div>
      {entries.map(({ id, code }, place) => (
        <fieldset key={id} className="entry">
          <legend>{options.find((option) => option.code === code)?.label}</legend>
          {field.fields
            .filter((one) => asked.some((name) => one.id.endsWith(`.${name}`)))
            .map((one) => (
              <Field key={one.id} field={one} name={one.id.replace("[]", `.${place}`)} />
            ))}
        </fieldset>
      ))}
    </fieldset>
  );
}
