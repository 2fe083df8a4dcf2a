const kebab = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Whether a text can be a code: kebab-case, and not the one such name that every object has already. */
export const isCode = (text: string): boolean => kebab.test(text) && text !== "constructor";

/** What a text that cannot be a code is told. */
export const mustBeCode = "must be kebab-case, and not `constructor`.";
