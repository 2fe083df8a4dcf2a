import fc from "fast-check";

/** The same people in every run, so that a run says something of the code alone; `SEED` draws others. */
fc.configureGlobal({ seed: Number(process.env["SEED"] ?? 20_261_126) });
