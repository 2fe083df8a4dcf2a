/** A word of a text; in scripts without spaces between words, a single character. */
export interface Token {
  /** Folded, so that it compares with the words of names. */
  readonly word: string;
  /** Where it starts in the normalised text. */
  readonly start: number;
  /** Where it ends, exclusive. */
  readonly end: number;
  /** Number of the stretch between commas or stronger marks that it stands in. */
  readonly stretch: number;
  /** Number of the sentence that it stands in. */
  readonly sentence: number;
  /** Set where a question mark comes after it. */
  readonly asked?: true;
}

/** One form for one text: full and half width, composed and decomposed letters are written alike. */
export const normalise = (text: string): string => text.replaceAll(/[™℠]/g, " ").normalize("NFKC");

const letters: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  ı: "i",
  þ: "th",
  ς: "σ",
};

/** A word without case, accents and English or Romance plural. Folding twice changes nothing. */
export function fold(word: string): string {
  if (/^[a-z]+$/i.test(word)) return singular(word.toLowerCase());
  const bare = word
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD")
    .replaceAll(/[\u0300-\u036f\u0640\u064b-\u0655]|\p{DI}|\p{Me}/gu, "")
    .normalize("NFC");
  return singular([...inOneScript(bare)].map((letter) => letters[letter] ?? letter).join(""));
}

const lookalikes: Readonly<Record<string, string>> = /* @__PURE__ */ Object.fromEntries(
  [..."аaеeоoрpсcхxуyіiѕsјjкkмmтtнhвbոnսuοoαaεeιiρpυu".matchAll(/(.)(.)/gu)].map(([, like, latin]) => [like, latin]),
);

/** A word that mixes Latin with letters that look like it, in Latin. */
const inOneScript = (word: string): string =>
  /[a-z]/.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u.test(word)
    ? [...word].map((letter) => lookalikes[letter] ?? letter).join("")
    : word;

const singular = (word: string): string =>
  word.length > 4 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;

type Sort = "letter" | "digit" | "character" | "currency" | "comma" | "stop" | "space";

const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}ー]/u;

/** Pictures that say something about the person. */
const telling = /[🤰🫃🫄🤱]/u;

function judge(character: string): Sort {
  if (/\p{Nd}/u.test(character)) return "digit";
  if (/\p{DI}/u.test(character)) return "letter";
  if (dense.test(character) || telling.test(character)) return "character";
  if (/[\p{L}\p{M}]/u.test(character)) return "letter";
  if (/\p{Sc}/u.test(character)) return "currency";
  if (/[,،、()[\]]/.test(character)) return "comma";
  return /[;!?\n\r\u2028\u2029。•|؟।…]/.test(character) ? "stop" : "space";
}

// Most characters are these; asking the expressions about each of them anew would take most of the time.
const ascii = /* @__PURE__ */ Array.from({ length: 128 }, (_, code) => judge(String.fromCharCode(code)));
const sortOf = (character: string): Sort => ascii[character.codePointAt(0) ?? 0] ?? judge(character);

/** The words of a normalised text, in order. A full stop ends a sentence only before a space. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let stretch = 0;
  let sentence = 0;
  let open: { start: number; sort: Sort } | undefined;
  const close = () => {
    if (!open) return;
    const word = open.sort === "digit" ? text.slice(open.start, at) : fold(text.slice(open.start, at));
    if (word) tokens.push({ word, start: open.start, end: at, stretch, sentence });
    open = undefined;
  };
  for (const character of text) {
    const next = text.charAt(at + character.length);
    const sort = inNumber(character, next, open?.sort) ? "digit" : (stopOf(character, next) ?? sortOf(character));
    if (sort !== open?.sort || sort === "character" || sort === "currency") close();
    if (sort === "stop") sentence += 1;
    if (isAsking(character)) markAsked(tokens);
    if (sort === "stop" || sort === "comma") stretch += 1;
    else if (sort !== "space" && !open) open = { start: at, sort };
    at += character.length;
  }
  close();
  return tokens;
}

const isAsking = (character: string): boolean => character === "?" || character === "؟";

function markAsked(tokens: Token[]): void {
  const last = tokens.pop();
  if (last) tokens.push({ ...last, asked: true });
}

/** The point in 49.90 and the colon in 18:30. */
const inNumber = (character: string, next: string, open: Sort | undefined): boolean =>
  open === "digit" && /[.,:]/.test(character) && /\d/.test(next);

const stopOf = (character: string, next: string): Sort | undefined =>
  character === "." && (next === "" || /\s/.test(next)) ? "stop" : undefined;

/** The folded words of a text. */
export const words = (text: string): string[] => tokensOf(normalise(text)).map(({ word }) => word);
