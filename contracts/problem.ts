import * as z from 'zod/mini';

/**
 * A problem document (RFC 9457) with content type `application/problem+json`. `code` is a refusal code of the domain
 * (or `fault`), `detail` a sentence in the reader's language that says what to do next, `field` the field it
 * concerns; `fields` where it concerns several, each with what is wrong with it, in the reader's language; `trace` what to quote when asking for help.
 */
export const problem = z.object({
  type: z.string(),
  status: z.number(),
  code: z.string(),
  title: z.string(),
  detail: z.string(),
  field: z.optional(z.string()),
  fields: z.optional(z.array(z.object({ field: z.string(), detail: z.string() }))),
  trace: z.optional(z.string()),
});
export type Problem = z.infer<typeof problem>;
