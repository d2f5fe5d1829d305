import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { readLinkedGroup, unlinkGroup, type GroupLinkView } from '../../../../../contracts/access/group-sync';
import { useCommand } from '../../../api/useCommand';
import { Confirm } from '../../../components/Confirm';
import { EntryLine } from '../../../components/Entries';
import { Failure } from '../../../components/Failure';
import { Reveal } from '../../../components/Reveal';
import { usePersonName } from '../../../components/people/usePersonName';
import { useFormat } from '../../../words/useFormat';
import { Proposals } from './Proposals';

/** One audience and the Entra group that it follows. */
export function EntraLink({ link }: { link: GroupLinkView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = usePersonName();
  const reading = useCommand(readLinkedGroup);
  const unlinking = useCommand(unlinkGroup);
  const { audience, problem, readAt, people, groups, others, open, dismissed } = link;
  const params = { audience };
  const group = t(`groups.names.${audience}`);
  const busy = reading.isPending || unlinking.isPending;
  const error = reading.error ?? unlinking.error;
  const facts = [
    t('entra.by', { name: nameOf(link.linkedBy), at: format.instant(link.linkedAt) }),
    readAt === null ? t('entra.neverRead') : t('entra.readAt', { at: format.instant(readAt) }),
    ...(people === null ? [] : [t('entra.people', { count: people })]),
    ...(groups === 0 ? [] : [t('entra.nested', { count: groups })]),
    ...(others === 0 ? [] : [t('entra.others', { count: others })]),
    ...(dismissed === 0 ? [] : [t('entra.dismissed', { count: dismissed })]),
  ];
  return (
    <EntryLine title={group} state={t('entra.proposals', { count: open })}>
      <div>{t('entra.follows', { id: link.groupId })}</div>
      <div>{facts.join(' ')}</div>
      {problem !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {t(`entra.problems.${problem}`)} {open > 0 && t('entra.kept')}
          </MessageBarBody>
        </MessageBar>
      )}
      {error && <Failure error={error} />}
      <div>
        <Button
          size="small"
          aria-label={t('entra.readOf', { group })}
          disabledFocusable={busy}
          onClick={() => {
            reading.mutate({ params });
          }}
        >
          {t('entra.read')}
        </Button>{' '}
        <Confirm
          text={t('entra.unlink')}
          label={t('entra.unlinkOf', { group })}
          confirm={t('entra.unlinkConfirm')}
          busy={busy}
          onConfirm={() => {
            unlinking.mutate({ params });
          }}
        >
          {t('entra.unlinkAsk', { group })}
        </Confirm>
      </div>
      <Reveal text={t('entra.choose', { group })} open={open > 0}>
        <Proposals audience={audience} />
      </Reveal>
    </EntryLine>
  );
}
