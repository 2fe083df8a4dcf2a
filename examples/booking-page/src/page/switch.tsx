interface Props<Code extends string> {
  readonly label: string;
  readonly value: Code;
  readonly options: Readonly<Record<Code, string>>;
  readonly onChange: (code: Code) => void;
}

/** A few choices side by side, one of them pressed. */
export function Switch<Code extends string>({ label, value, options, onChange }: Props<Code>) {
  const codes = Object.keys(options) as Code[];
  return (
    <fieldset className="switch">
      <legend className="unseen">{label}</legend>
      {codes.map((code) => (
        <button key={code} type="button" aria-pressed={code === value} onClick={() => onChange(code)}>
          {options[code]}
        </button>
      ))}
    </fieldset>
  );
}
