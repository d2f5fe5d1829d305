import type { TeamsManifest } from './teams-manifest';

/**
 * Every text of the manifest that a language file may replace, by the key the language file uses,
 * such as `bots[0].commandLists[1].commands[0].title`.
 */
export const localisableTexts = (manifest: TeamsManifest): Map<string, string> => {
  const texts: (readonly [string, string | undefined])[] = [
    ['name.short', manifest.name.short],
    ['name.full', manifest.name.full],
    ['description.short', manifest.description.short],
    ['description.full', manifest.description.full],
    ...manifest.staticTabs.map((tab, index) => [`staticTabs[${index}].name`, tab.name] as const),
    ...manifest.bots.flatMap((bot, b) =>
      bot.commandLists.flatMap((list, l) =>
        list.commands.flatMap((command, c) => {
          const at = `bots[${b}].commandLists[${l}].commands[${c}]`;
          return [
            [`${at}.title`, command.title] as const,
            [`${at}.description`, command.description] as const,
          ];
        }),
      ),
    ),
  ];
  return new Map(texts.filter((entry): entry is [string, string] => entry[1] !== undefined));
};
