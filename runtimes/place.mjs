/** The locale and time zone that the runtime really has. */
export function place() {
  const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return { locale, timeZone };
}
