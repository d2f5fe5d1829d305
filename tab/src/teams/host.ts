import { app, authentication } from '@microsoft/teams-js';
import { themeNameOf, type ThemeName } from '../appearance/theme-name';
import { pathOfSubPage } from './sub-page';

/** What the tab gets from Teams. */
export type Host = {
  locale: string;
  theme: ThemeName;
  /** The page that a deep link asks for. */
  path: string | undefined;
  token: () => Promise<string>;
  onTheme: (listen: (theme: ThemeName) => void) => void;
};

/** Says hello to Teams. Rejects when the page is not inside Teams. */
export async function enterTeams(): Promise<Host> {
  await app.initialize();
  const context = await app.getContext();
  app.notifyAppLoaded();
  return {
    locale: context.app.locale,
    theme: themeNameOf(context.app.theme),
    path: pathOfSubPage(context.page.subPageId),
    // Teams keeps the token and renews it, so it is asked for at every call.
    token: () => authentication.getAuthToken(),
    onTheme: (listen) => {
      app.registerOnThemeChangeHandler((theme) => {
        listen(themeNameOf(theme));
      });
    },
  };
}

/** Takes away Teams' own loading picture. */
export function tellTeamsReady(): void {
  void app.notifySuccess();
}
