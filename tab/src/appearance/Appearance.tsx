import {
  FluentProvider,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  tokens,
  makeStaticStyles,
  makeStyles,
  type Theme,
} from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import { AppearanceContext } from './appearance-context';
import type { ThemeName } from './theme-name';
import { usePrinting } from './usePrinting';
import { useSystemTheme } from './useSystemTheme';

const THEMES = {
  light: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
} satisfies Record<ThemeName, Theme>;

const usePlainBody = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  page: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground1 },
});

/** The theme of Teams once Teams has told it, and of the reader's system before that or outside Teams. */
export function Appearance({ children }: { children: ReactNode }) {
  const system = useSystemTheme();
  const [fromTeams, followTeams] = useState<ThemeName>();
  usePlainBody();
  const styles = useStyles();
  const printing = usePrinting();
  const name = printing ? 'light' : (fromTeams ?? system);
  const context = useMemo(() => ({ followTeams }), []);
  return (
    <AppearanceContext value={context}>
      <FluentProvider theme={THEMES[name]} className={styles.page} data-theme={name}>
        {children}
      </FluentProvider>
    </AppearanceContext>
  );
}
