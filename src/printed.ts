/** Most characters of a name, in UTF-16 units. */
const longest = 500;

/** A name as it is printed: one form of each letter, nothing before or after it, one space between words. */
export const printed = (name: string): string => name.normalize("NFC").trim().replaceAll(/\s+/g, " ");

/** What names have in common that look alike. */
export const looksOf = (name: string): string =>
  printed(name.normalize("NFKC"))
    .replaceAll(/\p{DI}/gu, "")
    .toLowerCase();

/** Signs that are not seen and still belong: inside Persian words, and after pictures. */
const belonging = /(?<=\p{Script=Arabic})\u200c(?=\p{Script=Arabic})|(?<=\p{Extended_Pictographic})\ufe0f/gu;

/** Why a name cannot be printed; undefined where it can. */
export function flawOf(name: string): string | undefined {
  const own = name.trim();
  if (looksOf(own) === "") return "must not be blank.";
  if (/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{DI}]/u.test(own.replaceAll(belonging, "")))
    return "holds a line break or a character that is not seen.";
  return printed(own).length > longest ? `is longer than ${longest} characters.` : undefined;
}
