import { app, authentication, pages } from '@microsoft/teams-js';
import { ProblemError } from '../api/problem-error';
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
  /** Asks when Teams' own back button is pressed; what the tab answers false to, Teams does itself. */
  onBack: (goBack: () => boolean) => void;
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
    onBack: (goBack) => {
      if (pages.backStack.isSupported()) pages.backStack.registerBackButtonHandler(goBack);
    },
  };
}

/** Tells Teams that the tab could not start, so that it says so and offers to try again. Outside Teams nobody hears it. */
export function tellTeamsFailed(error: Error): void {
  const isSignIn = error instanceof ProblemError && error.problem.status === 401;
  void app.initialize().then(
    () => {
      app.notifyFailure({ reason: isSignIn ? app.FailedReason.AuthFailed : app.FailedReason.Other });
    },
    () => undefined,
  );
}

/** Takes away Teams' own loading picture. */
export function tellTeamsReady(): void {
  void app.notifySuccess();
}
