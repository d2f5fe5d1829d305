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
  commands: readonly (keyof (typeof ANSWER_WORDS)['da']['commands'])[];
  /** Whether this answers something that the bot did not understand. */
  notUnderstood: boolean;
  link: string;
};

/** What the bot can be asked, as an answer to `hjælp` and to everything it does not know. */
export function helpCard({ language, municipality, commands, notUnderstood, link }: HelpView): CardJson {
  const words = ANSWER_WORDS[language];
  return cardJson(language, notUnderstood ? words.notUnderstood : words.helpTitle, {
    body: [
      heading(words.helpTitle),
      sentence(notUnderstood ? words.notUnderstood : words.helpIntro(municipality)),
      ...commands.map((command) => labelledText(words.commands[command].word, words.commands[command].means)),
      footnote(`${words.helpLimits} ${words.helpOtherLanguage}`),
    ],
    actions: [openTabAction(words.open, link)],
  });
}
