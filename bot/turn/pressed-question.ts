import { z } from 'zod';

const pressed = z.object({ ask: z.string() });

/** The question behind a button that asks, from a client that sends it as data and writes no text. */
export const pressedQuestion = (value: unknown): string | undefined => pressed.safeParse(value).data?.ask;
