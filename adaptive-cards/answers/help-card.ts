import type { AskableTopic } from '../../words/answers/answer-topics';
import { askAction } from '../ask-action';
import { cardJson, type CardJson } from '../card-json';
import { openTabAction } from '../open-tab-action';
import { footnote, heading, sentence } from '../parts/own-text';
import { labelledText } from '../parts/plain-text';
import { ANSWER_WORDS } from '../../words/answers/answer-words';
import type { Language } from '../../words/language';

export type HelpView = {
  language: Language;
  municipality: string;
  /** The commands to list, in order. */
  commands: readonly AskableTopic[];
  /** Whether others read along. */
  isShared: boolean;
  link: string;
};

/** What the bot can be asked, as an answer to `hjælp`. */
export function helpCard({ language, municipality, commands, isShared, link }: HelpView): CardJson {
  const words = ANSWER_WORDS[language];
  const first: AskableTopic = isShared ? 'decisions' : 'waiting';
  return cardJson(language, words.helpTitle, {
    body: [
      heading(words.helpTitle),
      sentence(words.helpIntro(municipality)),
      ...commands.map((command) => labelledText(words.commands[command].ask, words.commands[command].means)),
      footnote(`${words.helpLimits} ${words.helpOtherLanguage}`),
    ],
    actions: [
      ...[first, 'onTrack' as const]
        .filter((topic) => commands.includes(topic))
        .map((topic) => askAction(words.commands[topic].button, words.commands[topic].ask)),
      openTabAction(words.open, link),
    ],
  });
}
