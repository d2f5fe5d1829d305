import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../session/session-context';
import { AppLink } from '../AppLink';

/** What somebody who may not see the training of others is told, with the way to their own where they have one. */
export function OwnCoursesOnly() {
  const { t } = useTranslation();
  const { abilities, person } = useMe();
  return (
    <MessageBar intent="info" layout="multiline" data-state="refused">
      <MessageBarBody>
        <MessageBarTitle>{t('personTraining.othersNot')}</MessageBarTitle>
        {t('personTraining.othersNotText')}{' '}
        {abilities.reportOwnCourse && (
          <AppLink to={`/uddannelse/personer/${person.personId}`}>{t('personTraining.mine')}</AppLink>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
