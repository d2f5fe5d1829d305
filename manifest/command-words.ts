import type { ManifestPackage } from './check-manifest';
import { languageFile, teamsManifest } from './teams-manifest';

/** The command titles of one bot menu, in the order shown. */
export type CommandMenu = { scopes: string[]; da: string[]; en: string[] };

/**
 * The words Teams puts in the message when somebody picks a command from the menu. The bot has to understand
 * each of them in both languages, whatever language the reader has chosen. Placeholders need not be filled.
 */
export const commandWords = ({
  manifest,
  languages,
}: Pick<ManifestPackage, 'manifest' | 'languages'>): CommandMenu[] => {
  const { bots } = teamsManifest.pick({ bots: true }).parse(manifest);
  const english = languageFile.parse(languages['en.json']);
  return bots.flatMap((bot, b) =>
    bot.commandLists.map((list, l) => ({
      scopes: list.scopes,
      da: list.commands.map((command) => command.title),
      en: list.commands.map((_, c) => english[`bots[${b}].commandLists[${l}].commands[${c}].title`] ?? ''),
    })),
  );
};
