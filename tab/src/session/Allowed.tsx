import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ability } from '../../../domain/access/abilities';
import { useMe } from './session-context';

type Props = { ability: Ability; children: ReactNode };

/** A form for those whose role has the ability; the others are told so before they fill it in. The server decides. */
export function Allowed({ ability, children }: Props) {
  const { t } = useTranslation();
  const { abilities } = useMe();
  if (abilities[ability]) return children;
  return (
    <MessageBar intent="warning" layout="multiline" data-state="refused">
      <MessageBarBody>
        <MessageBarTitle>{t('state.notAllowed')}</MessageBarTitle>
        {t('state.notAllowedText')}
      </MessageBarBody>
    </MessageBar>
  );
}
