import type { IOpenUrlAction } from '@microsoft/teams.cards';

/** The second way for every action: a deep link to the place in the tab where the same can be done. */
export const openTabAction = (title: string, url: string): IOpenUrlAction => ({
  type: 'Action.OpenUrl',
  title,
  url,
});
