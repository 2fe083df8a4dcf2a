import type { PlainField } from "massage-recommender/forms";
import { get, useFormContext } from "react-hook-form";
import { filled, useSetting } from "../page/setting";

interface Props {
  readonly field: PlainField;
  /** Where its value goes, if that is not what its id says: in an entry of a list. */
  readonly name?: string;
}

/** A field of the library's list as a control: a number or a choice. */
export function Field({ field, name = field.id }: Props) {
  const { formState } = useFormContext();
  const { page } = useSetting();
  const isWrong = get(formState.errors, name) !== undefined;
  const range = field.type === "number" ? filled(page.range, field.least, field.most) : "";
  const told = [isWrong ? range : "", field.help ?? ""].filter(Boolean).join(" ");
  return (
    <div className={isWrong ? "field wrong" : "field"}>
      <label htmlFor={name}>{field.label}</label>
      <Control {...{ field, name, isWrong, isTold: told !== "" }} />
      {told && (
        <p id={`${name}-help`} className={isWrong ? "error" : "help"}>
          {told}
        </p>
      )}
    </div>
  );
}

interface ControlProps extends Required<Props> {
  readonly isWrong: boolean;
  readonly isTold: boolean;
}

/** A decimal comma is a point; what is no number stays as it was written, for the schema to refuse. */
function numberOf(text: string) {
  const value = Number(text.replace(/^(-?\d+),(\d{1,2})$/, "$1.$2"));
  return Number.isNaN(value) ? text : value;
}

/** What was left empty is left out; `true` and `false` are no texts. */
const read = (type: PlainField["type"]) => (text: unknown) => {
  if (text === undefined || text === null || String(text).trim() === "") return undefined;
  if (type === "number") return numberOf(String(text).trim());
  return type === "boolean" ? String(text) === "true" : text;
};

function Control({ field, name, isWrong, isTold }: ControlProps) {
  const { register } = useFormContext();
  const attributes = {
    id: name,
    "aria-invalid": isWrong,
    "aria-describedby": isTold ? `${name}-help` : undefined,
    ...register(name, { setValueAs: read(field.type) }),
  };
  // A field of the type number drops what is no number in the browser's own language, such as a decimal comma.
  if (field.type === "number") return <input type="text" inputMode="decimal" autoComplete="off" {...attributes} />;
  if (field.type !== "choice" && field.type !== "boolean") return null;
  return (
    <select {...attributes}>
      <option value="">–</option>
      {field.options.map(({ code, label }) => (
        <option key={code} value={code}>
          {label}
        </option>
      ))}
    </select>
  );
}
