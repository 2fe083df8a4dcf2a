import { useSetting } from "../page/setting";
import { Field } from "./field";
import type { FormField } from "./field-named";
import { Note } from "./note";

type Simple = Extract<FormField, { type: "choice" | "number" | "boolean" }>;

const isSimple = (field: FormField): field is Simple => ["choice", "number", "boolean"].includes(field.type);

/** What the person would like, and the numbers that answer health questions beforehand. */
export function Wishes({ fields }: { readonly fields: readonly FormField[] }) {
  const { page } = useSetting();
  const of = (section: string) => fields.filter(isSimple).filter((field) => field.section.code === section);
  return (
    <div className="columns">
      <div>
        <fieldset className="picker">
          <legend>{of("preferences")[0]?.section.title}</legend>
          {of("preferences").map((field) => (
            <Field key={field.id} field={field} />
          ))}
        </fieldset>
        <Note fields={fields} />
      </div>
      <fieldset className="picker">
        <legend>{page.numbers}</legend>
        <div className="pairs">
          {of("facts").map((field) => (
            <Field key={field.id} field={field} />
          ))}
        </div>
      </fieldset>
    </div>
  );
}
