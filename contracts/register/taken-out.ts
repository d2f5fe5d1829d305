import * as z from 'zod/mini';
import { instant, person } from '../values';

/** What took something out of a register, by whom and when; null: it is not taken out. */
export const takenOut = z.nullable(z.object({ reason: z.string(), at: instant, by: z.nullable(person) }));
