import * as z from "zod";

// zod asks once whether it may compile functions; the page's policy forbids it, so the question is left out.
z.config({ jitless: true });
