import type { Language } from '../../words/language';
import type { BotPorts } from './ports';
import type { Scene } from './scene';

/** Everything that a card is built from but the state. */
export type Setting = Omit<Scene, 'state'>;

/** What is the same whatever the state: who people are, the time, the words and the way to the tab. */
export async function settingOf(ports: BotPorts, language: Language): Promise<Setting> {
  const { municipality, tabLink } = ports;
  return { people: await ports.people(), now: ports.now(), municipality, tabLink, language };
}

/** Loads what cards are built from, as it is now. */
export async function sceneOf(ports: BotPorts, language: Language): Promise<Scene> {
  const [state, setting] = await Promise.all([ports.load(), settingOf(ports, language)]);
  return { state, ...setting };
}
