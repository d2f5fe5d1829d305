import { z } from 'zod';
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '../../words/language';
import { languageHeard, type Activity } from './activity';
import { pressedQuestion } from './pressed-question';

/** A press on a card, as it arrived: the verb and the data are not yet known to be any of ours. */
export type Press = { verb: unknown; data: Record<string, unknown>; automatic: boolean };

const data = z.record(z.string(), z.unknown());
const universal = z.object({
  action: z.object({ verb: z.unknown().optional(), data: data.nullish() }),
  trigger: z.string().nullish(),
});

/**
 * The press in an activity, if it is one: an invoke of a Universal Action, or the message that a client without them
 * sends, with the verb among its data; a button that asks something is a message and no press. `automatic` is a refresh
 * by the client; no trigger means that somebody pressed.
 */
export function pressOf(activity: Activity): Press | undefined {
  if (activity.type === 'invoke' && activity.name === 'adaptiveCard/action') {
    const parsed = universal.safeParse(activity.value);
    if (!parsed.success) return { verb: undefined, data: {}, automatic: false };
    const { action, trigger } = parsed.data;
    return { verb: action.verb, data: action.data ?? {}, automatic: trigger === 'automatic' };
  }
  if (activity.type !== 'message' || (activity.text ?? '').trim() !== '') return undefined;
  const submitted = data.safeParse(activity.value);
  if (!submitted.success || pressedQuestion(activity.value) !== undefined) return undefined;
  const { verb, ...rest } = submitted.data;
  // Teams adds its own entry to what a Submit sends.
  delete rest['msteams'];
  return { verb, data: rest, automatic: false };
}

const inLanguage = z.object({ language: z.enum(LANGUAGES) });

/** The language of the card that was pressed, so that even a refusal of its data can be read; else the reader's own. */
export function languageOfPress(activity: Activity): Language {
  const press = pressOf(activity);
  return inLanguage.safeParse(press?.data).data?.language ?? languageHeard(activity) ?? DEFAULT_LANGUAGE;
}
