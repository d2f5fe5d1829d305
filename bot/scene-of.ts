import type { Language } from '../adaptive-cards/words/language';
import type { BotPorts } from './ports';
import type { Scene } from './scene';

/** Loads what cards are built from, as it is now. */
export async function sceneOf(ports: BotPorts, language: Language): Promise<Scene> {
  const [state, people] = await Promise.all([ports.load(), ports.people()]);
  const { municipality, tabLink } = ports;
  return { state, people, now: ports.now(), municipality, tabLink, language };
}
