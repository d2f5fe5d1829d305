import { LANGUAGES } from '../domain/ground/languages';
import * as z from 'zod/mini';
import { ABILITIES } from '../domain/access/abilities';
import { AUDIENCES } from '../domain/access/group';
import { ROLES } from '../domain/access/role';
import { COLOURS, LABELS, LIMIT_SOURCES, LIMIT_UNITS, RULES } from '../domain/status/light';
import { DEMANDS } from '../domain/cycle/demand';
import { oneExcept } from './one-except';
import { DEADLOCKS, type Deadlock } from '../domain/decision/deadlock';
import { COMPETENCES } from '../domain/training/competence';

export const role = z.enum(ROLES);
export const competence = z.enum(COMPETENCES);
export const audience = z.enum(AUDIENCES);
/** The languages that a paper is written in: Danish, and English for whoever asks for a translation. */
export const paperLanguage = z.enum(LANGUAGES);
export type PaperLanguage = z.infer<typeof paperLanguage>;
export const date = z.iso.date();
export const instant = z.iso.datetime();
export const month = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/));
export const contentHash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** The most characters of a file's name that are kept. */
export const MOST_NAME_LETTERS = 120;
export const fileName = z.string().check(z.minLength(1), z.maxLength(MOST_NAME_LETTERS));
export const abilities = z.record(z.enum(ABILITIES), z.boolean());

/** A person as shown. An erased person keeps the id; the name is then null. */
export const person = z.object({
  personId: z.string(),
  name: z.nullable(z.string()),
  title: z.nullable(z.string()),
});
export type PersonView = z.infer<typeof person>;

/** Somebody to be told from others with the same name or mail: also by what they are here, where the asker may know it. */
export const candidate = z.extend(person, {
  mail: z.optional(z.string()),
  /** What they hold today or from a later day. */
  roles: z.optional(z.array(role)),
  audiences: z.optional(z.array(audience)),
});
export type CandidateView = z.infer<typeof candidate>;

/** What is to be known of an account in the tenant: nobody can sign in with it, or it is a guest's. */
const accountMark = z.enum(['blocked', 'guest']);
export type AccountMark = z.infer<typeof accountMark>;
export const accountMarks = z.array(accountMark);

export const head = z.object({ seq: z.number(), hash: z.string() });

export const colour = z.enum(COLOURS);
export const label = z.enum(LABELS);

/** A label that somebody may give: the app's own default is none of them. */
export const demand = z.enum(DEMANDS);

export const light = z.object({
  colour,
  rule: z.enum(RULES),
  label,
  dataOn: z.nullable(date),
  /** The number that the rule went by, and whose it is; left out where it goes by none. */
  limit: z.optional(
    z.object({
      amount: z.number(),
      unit: z.enum(LIMIT_UNITS),
      source: z.enum(LIMIT_SOURCES),
    }),
  ),
});
export type LightView = z.infer<typeof light>;

export const refusalView = z.object({ code: z.string(), sentence: z.string() });

const tooFew = { needed: z.number(), seats: z.number() };

/** Why an open item cannot be decided as the body is now; the numbers belong to those that count. */
export const deadlock = z.discriminatedUnion('why', [
  z.object({
    why: oneExcept(DEADLOCKS, ['quorumAboveSeats', 'votesAboveSeats', 'severalChairs']),
  }),
  z.object({ why: z.literal('quorumAboveSeats'), ...tooFew }),
  z.object({ why: z.literal('votesAboveSeats'), ...tooFew }),
  z.object({ why: z.literal('severalChairs'), chairs: z.number() }),
]) satisfies z.ZodMiniType<Deadlock>;
