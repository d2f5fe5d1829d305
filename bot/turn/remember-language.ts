import type { PersonId } from '../../domain/access/role';
import type { BotPorts } from '../scene/ports';
import { languageHeard, type Activity } from './activity';

/**
 * Keeps the language of the Teams that somebody acts in: the cards that are sent to them later are written in it. What
 * they came for goes on where it cannot be kept.
 */
export async function rememberLanguage(
  personId: PersonId,
  activity: Activity,
  ports: Pick<BotPorts, 'rememberLanguage'>,
): Promise<void> {
  const language = languageHeard(activity);
  if (language !== undefined) await ports.rememberLanguage(personId, language).catch(() => undefined);
}
