export type ThemeName = 'light' | 'dark' | 'contrast';

/** The theme for the name that Teams uses (`default`, `dark`, `contrast`, `glass`). */
export function themeNameOf(teamsName: string): ThemeName {
  if (teamsName === 'dark' || teamsName === 'contrast') return teamsName;
  return 'light';
}
