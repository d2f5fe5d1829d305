import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Deadlock } from '../../../../../domain/decision/deadlock';
import { deadlockSentence } from '../../../../../words/decision/deadlock-words';
import { UNDECIDABLE } from '../../../../../words/decision/undecidable';
import { languageOf } from '../../../../../words/language';

/** Says that an open item cannot be decided as the body is now, why, and what to do about it. */
export function UndecidableNotice({ deadlock }: { deadlock: Deadlock }) {
  const language = languageOf(useTranslation().i18n.language);
  return (
    <MessageBar intent="warning" layout="multiline" data-state="undecidable">
      <MessageBarBody>
        <MessageBarTitle>{UNDECIDABLE[language]}.</MessageBarTitle>
        {deadlockSentence(deadlock, language)}
      </MessageBarBody>
    </MessageBar>
  );
}
