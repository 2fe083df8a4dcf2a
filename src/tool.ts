import type { Catalogue } from "./catalogue.js";
import type { Clearance } from "./intake.js";
import type { ClientWords, Words } from "./words.js";

/** A JSON Schema (draft 2020-12) of an object. */
export interface ToolSchema {
  /** The input and the result of every tool are objects. */
  readonly type: "object";
  /** Every other keyword. */
  readonly [keyword: string]: unknown;
}

/** What the host adds to a call, which no model can say. */
export interface ToolOptions {
  /** A catalogue of your own, from `defineCatalogue()`; the shipped one otherwise. */
  catalogue?: Catalogue | undefined;
  /** The words that questions and the report are in, such as those of `words/es`; English otherwise. */
  words?: Words | ClientWords | undefined;
  /** Agreements of clinicians that the host holds and vouches for; none otherwise. */
  clearances?: readonly Clearance[] | undefined;
}

/** A tool for a language model, as plain data: any agent framework can be given it. */
export interface Tool<Result> {
  /** Lower case and underscores, at most 64 characters. */
  readonly name: string;
  /** A name for people. */
  readonly title: string;
  /** What it does, what a model must not do, and what to do with the result, in at most 1,024 characters. */
  readonly description: string;
  /** What it takes: keys may be left out. */
  readonly inputSchema: ToolSchema;
  /** The same for vendors that refuse optional keys: every key is required, and null means that nothing was said. */
  readonly strictInputSchema: ToolSchema;
  /** What it gives. */
  readonly outputSchema: ToolSchema;
  /** Takes either form of the input. Throws `IntakeError` with every problem and its path; nothing was decided then. */
  readonly execute: (input: unknown, options?: ToolOptions) => Result;
}
