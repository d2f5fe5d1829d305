import { createContext } from 'react';
import type { ThemeName } from './theme-name';

export const AppearanceContext = createContext<{ followTeams: (theme: ThemeName) => void }>({
  followTeams: () => undefined,
});
