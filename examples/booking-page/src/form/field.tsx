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

/** What was left empty is left out; `true` and `false` are no texts. */
const read = (type: PlainField["type"]) => (text: unknown) => {
  if (text === "" || text === undefined || text === null) return undefined;
  if (type === "number") return Number(text);
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
  if (field.type === "number") return <input type="number" inputMode="decimal" step="any" {...attributes} />;
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
