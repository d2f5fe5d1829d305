import { z } from 'zod';

const pressed = z.object({ ask: z.string() });

/** The question behind a button that asks, which Teams sends as data of a message without a text. */
export const pressedQuestion = (value: unknown): string | undefined => pressed.safeParse(value).data?.ask;
