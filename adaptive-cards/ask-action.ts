import type { ISubmitAction } from '@microsoft/teams.cards';

/**
 * A button that asks the bot something: its words come to the bot as a message of the reader's, and the answer comes
 * below. They come as data and not as a text (`imBack`), which not every client sends.
 */
export const askAction = (title: string, words: string): ISubmitAction => ({
  type: 'Action.Submit',
  title,
  data: { ask: words },
  associatedInputs: 'none',
});
