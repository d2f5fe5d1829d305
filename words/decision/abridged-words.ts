import type { Text } from '../language';

/** What stands after a text that is cut short. */
export const ABRIDGED = {
  firstScreen: { da: 'forkortet', en: 'abridged' },
  wholeCase: { da: 'forkortet, resten er i fanen', en: 'abridged, the rest is in the tab' },
} satisfies Record<string, Text>;
