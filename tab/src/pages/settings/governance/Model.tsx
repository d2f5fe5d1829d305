import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { GovernanceView } from '../../../../../contracts/access/governance';
import { deadlockSentence } from '../../../../../words/decision/deadlock-words';
import { languageOf } from '../../../../../words/language';
import { Reveal } from '../../../components/Reveal';
import { Section } from '../../../components/Section';
import { useModelSentence } from '../../../components/decision/useModelSentence';
import { useMe } from '../../../session/session-context';
import { useFormat } from '../../../words/useFormat';
import { ModelForm } from './ModelForm';

/** The decision model that holds today, and those before and after it. */
export function Model({ governance }: { governance: GovernanceView }) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const { abilities } = useMe();
  const sentence = useModelSentence();
  const { model, models, unmeetable } = governance;
  return (
    <Section small title={t('governance.model')}>
      <p>
        <strong>{t('governance.modelNow')}:</strong> {sentence(model)}{' '}
        {models.length === 0 && t('governance.modelDefault')}
      </p>
      {unmeetable !== null && (
        <MessageBar intent="warning" layout="multiline" data-state="unmeetable">
          <MessageBarBody>
            <MessageBarTitle>{t('governance.unmeetable')}</MessageBarTitle>
            {deadlockSentence(unmeetable, languageOf(i18n.language))}
          </MessageBarBody>
        </MessageBar>
      )}
      {models.length > 0 && (
        <ul>
          {models.toReversed().map(({ model: dated, from, caseNumber, setUp }) => (
            <li key={`${from} ${caseNumber} ${dated.kind}`}>
              {t('governance.modelFrom', {
                from: format.date(from),
                caseNumber,
                model: t(`governance.models.${dated.kind}`),
              })}
              {setUp && ` · ${t('confirmations.setUp')}`}
            </li>
          ))}
        </ul>
      )}
      {abilities.manageRoster && (
        <Reveal text={t('governance.setModel')}>
          <ModelForm />
        </Reveal>
      )}
    </Section>
  );
}
