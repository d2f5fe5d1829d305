import { z } from 'zod';
import { graphStatus } from './graph';

/** What is to be known of an account before its person gets a seat; left out also where Graph does not tell. */
export type AccountMarks = {
  /** Nobody can sign in with it. */
  isBlocked?: true | undefined;
  /** It belongs to somebody outside the municipality. */
  isGuest?: true | undefined;
};

/** Graph's own fields for it. */
export const accountFields = {
  accountEnabled: z.boolean().nullish(),
  userType: z.string().nullish(),
};

const FIELDS = ',accountEnabled,userType';

export const marksOf = ({
  accountEnabled,
  userType,
}: z.infer<z.ZodObject<typeof accountFields>>): AccountMarks => ({
  ...(accountEnabled === false ? { isBlocked: true } : {}),
  ...(userType?.toLowerCase() === 'guest' ? { isGuest: true } : {}),
});

/**
 * Asks Graph with these fields, which need User.Read.All, and without them where that is refused: a tenant that gives
 * the app less has the roster all the same, without the marks.
 */
export async function withAccountFields<Answer>(ask: (fields: string) => Promise<Answer>): Promise<Answer> {
  try {
    return await ask(FIELDS);
  } catch (error) {
    if (graphStatus(error) !== 403) throw error;
    return ask('');
  }
}
