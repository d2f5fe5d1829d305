/** The channel or chat of a conversation: Teams names a thread in a channel by the channel and the message it hangs on. */
export const withoutThread = (conversationId: string): string =>
  conversationId.split(';messageid=')[0] ?? conversationId;
