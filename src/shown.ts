/** A value as a message shows it: never long, and never what cannot be written. */
export function shown(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}...` : value);
  if (typeof value === "function") return "A function";
  return typeof value === "object" && value !== null ? "An object or a list" : String(value);
}
