import type { ISubmitAction } from '@microsoft/teams.cards';

/**
 * A button that asks the bot something: Teams writes the words into the chat as the reader's own, and the answer comes
 * below. A client that knows no `imBack` sends `ask` without a text, which the bot reads as the same message.
 */
export const askAction = (title: string, words: string): ISubmitAction => ({
  type: 'Action.Submit',
  title,
  data: { ask: words, msteams: { type: 'imBack', value: words } },
  associatedInputs: 'none',
});
