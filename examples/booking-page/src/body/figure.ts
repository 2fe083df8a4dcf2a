import type { Region, Side } from "massage-recommender";

/** Which way the drawn body faces. */
export type View = "front" | "back";

/** One part of the drawing: a place of the body, its outline, and whether that is drawn mirrored. */
export interface Part {
  readonly region: Region;
  /** Absent for what lies in the middle. */
  readonly side?: Exclude<Side, "both">;
  readonly outline: string;
  readonly mirrored: boolean;
}

/** Width and height of each of the two figures. */
export const size = { width: 220, height: 470 };

type Outlines = Partial<Record<Region, string>>;

/** In the middle, as it is seen from the front. */
const middleOfFront: Outlines = {
  head: "M80 38C80 -2 140 -2 140 38Z",
  face: "M80 39H140C140 48 139 54 137 60H83C81 54 80 48 80 39Z",
  jaw: "M83 61H137C133 74 122 81 110 81C98 81 87 74 83 61Z",
  "front-of-neck": "M93 78C98 82 104 83 110 83C116 83 122 82 127 78L129 99H91Z",
  chest: "M91 100H129L146 108V130H74V108Z",
  abdomen: "M76 158H144C141 172 140 186 140 204H80C80 186 79 172 76 158Z",
  pelvis: "M92 205H128L124 232H96Z",
};

const middleOfBack: Outlines = {
  head: "M80 46C76 -4 144 -4 140 46C139 62 130 70 110 70C90 70 81 62 80 46Z",
  neck: "M92 70C98 72 122 72 128 70L130 99H90Z",
  "upper-back": "M90 100H130L146 108V134H74V108Z",
  "mid-back": "M74 135H146L143 168H77Z",
  "lower-back": "M77 169H143L140 204H80Z",
  pelvis: "M94 205H126L121 230H99Z",
};

/** The half that the viewer sees on the right. */
const armAndLeg: Outlines = {
  shoulder: "M130 99L131 94C150 100 166 104 172 122L176 132L160 136L147 130V108Z",
  "upper-arm": "M161 137L177 133L187 186L170 190Z",
  elbow: "M170 191L187 187L191 210L175 213Z",
  forearm: "M175 214L192 211L200 256L186 259Z",
  wrist: "M186 260L200 257L203 275L189 278Z",
  hand: "M188 279L204 276C212 286 212 304 205 314C198 318 190 314 188 304Z",
  thigh: "M112 246L154 236C157 262 153 290 148 308H117Z",
  "lower-leg": "M118 339H147C152 362 148 390 143 408H123Z",
  ankle: "M123 409H143L143 429H124Z",
  foot: "M123 430H144C150 440 160 448 160 456C160 464 126 464 122 458Z",
};

const halfOfFront: Outlines = {
  ...armAndLeg,
  armpit: "M147 131L159 137L153 157H147Z",
  breast: "M111 131H146V157H111Z",
  hip: "M141 205L140 196L146 196C152 208 155 222 155 235L140 239Z",
  groin: "M129 205H140L139 239L112 245V233H125Z",
  knee: "M117 309H148V338H118Z",
};

const halfOfBack: Outlines = {
  ...armAndLeg,
  hip: "M141 205L140 196L146 196C152 208 155 222 155 235L143 238Z",
  buttock: "M127 205H140L142 238L112 245V231H122Z",
  "back-of-knee": "M117 309H148V338H118Z",
};

const partsOf = (middle: Outlines, half: Outlines, right: "left" | "right"): Part[] => {
  const other = right === "left" ? "right" : "left";
  const parts: Part[] = [
    ...entriesOf(middle).map(([region, outline]) => ({ region, outline, mirrored: false })),
    ...entriesOf(half).flatMap(([region, outline]) => [
      { region, side: other, outline, mirrored: true } as const,
      { region, side: right, outline, mirrored: false } as const,
    ]),
  ];
  return parts.toSorted((a, b) => topOf(a) - topOf(b));
};

/** Where an outline begins, so that parts come head to foot. */
const topOf = ({ outline }: Part): number => Number(/^M\S+ ([\d.]+)/.exec(outline)?.[1]);

const entriesOf = (outlines: Outlines) => Object.entries(outlines) as [Region, string][];

/** The two figures; who faces us has the left side on our right. */
export const figures: Readonly<Record<View, readonly Part[]>> = {
  front: partsOf(middleOfFront, halfOfFront, "left"),
  back: partsOf(middleOfBack, halfOfBack, "right"),
};

/** Every place of both figures, each once, head to foot as the list of regions has them. */
export function placesOf(regions: readonly string[]): Part[] {
  const all = [...figures.front, ...figures.back];
  const once = all.filter((one, at) => all.findIndex((other) => isSame(one, other)) === at);
  return once.toSorted((a, b) => regions.indexOf(a.region) - regions.indexOf(b.region));
}

/** A place as intakes and results name it; no side means both, or the middle. */
export type Place = Pick<Part, "region"> & { readonly side?: Side | undefined };

const isSame = (a: Place, b: Place): boolean => a.region === b.region && a.side === b.side;

/** Whether one place lies in another. */
export const isIn = (part: Place, place: { readonly region: string; readonly side?: Side | undefined }): boolean =>
  part.region === place.region && (!place.side || place.side === "both" || !part.side || part.side === place.side);
