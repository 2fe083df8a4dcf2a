import { type KeyboardEvent, useId, useRef, useState } from "react";
import { useSetting } from "../page/setting";
import { drawn, Figure, keyOf } from "./body-map";
import { figures, isIn, type Part, type Place, placesOf, type View } from "./figure";
import { placeName } from "./place-names";

interface Props {
  readonly label: string;
  readonly chosen: readonly Place[];
  readonly onChange: (chosen: Place[]) => void;
}

const isChosen = (part: Part, chosen: readonly Place[]) => chosen.some((place) => isIn(part, place));

/** What is chosen once a part is pressed: taken back where it was chosen, added where not. */
function pressed(part: Part, chosen: readonly Place[], places: readonly Part[]): Place[] {
  const before = places.filter((one) => isChosen(one, chosen));
  const after = isChosen(part, chosen) ? before.filter((one) => keyOf(one) !== keyOf(part)) : [...before, part];
  return after.map(({ region, side }) => (side ? { region, side } : { region }));
}

/** A body to choose places on, drawn front and back, and the same as a list. */
export function BodyPicker({ label, chosen, onChange }: Props) {
  const { words, page } = useSetting();
  const help = useId();
  const places = placesOf(Object.keys(words.regions));
  const press = (part: Part) => onChange(pressed(part, chosen, places));
  const named = places.filter((part) => isChosen(part, chosen)).map((part) => placeName(part, words));
  return (
    <fieldset className="picker" aria-describedby={help}>
      <legend>{label}</legend>
      <p id={help} className="help">
        {page.mapHelp}
      </p>
      <div className="figures">
        <Pressable view="front" label={page.front} {...{ chosen, press }} />
        <Pressable view="back" label={page.rear} {...{ chosen, press }} />
      </div>
      <p aria-live="polite">
        <strong>{page.chosen}:</strong> {named.join("; ") || page.nothingChosen}
      </p>
      <details>
        <summary>{page.asList}</summary>
        <div className="chips">
          {places.map((part) => (
            <button
              key={keyOf(part)}
              type="button"
              className="chip"
              aria-pressed={isChosen(part, chosen)}
              onClick={() => press(part)}
            >
              {placeName(part, words)}
            </button>
          ))}
        </div>
      </details>
    </fieldset>
  );
}

interface PressableProps extends Pick<Props, "chosen" | "label"> {
  readonly view: View;
  readonly press: (part: Part) => void;
}

const ahead: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** One figure whose parts are buttons: one stop of the tab key, arrows move within. */
function Pressable({ view, label, chosen, press }: PressableProps) {
  const { words } = useSetting();
  const [at, setAt] = useState(0);
  const focused = figures[view][at];
  const parts = useRef<(SVGPathElement | null)[]>([]);
  const onKey = (event: KeyboardEvent, part: Part, from: number) => {
    const isPress = event.key === " " || event.key === "Enter";
    const step = ahead[event.key];
    if (!isPress && step === undefined) return;
    event.preventDefault();
    if (isPress) return press(part);
    const count = parts.current.length;
    parts.current[(from + (step ?? 0) + count) % count]?.focus();
  };
  return (
    <Figure view={view} label={label} over={focused && <path {...drawn(focused)} className="ring" />}>
      {(part, index) => (
        // biome-ignore lint/a11y/useSemanticElements: a button cannot be drawn as an outline
        <path
          key={keyOf(part)}
          {...drawn(part)}
          ref={(path) => {
            parts.current[index] = path;
          }}
          className="part"
          role="button"
          tabIndex={index === at ? 0 : -1}
          aria-label={placeName(part, words)}
          aria-pressed={isChosen(part, chosen)}
          onFocus={() => setAt(index)}
          onClick={() => press(part)}
          onKeyDown={(event) => onKey(event, part, index)}
        />
      )}
    </Figure>
  );
}
