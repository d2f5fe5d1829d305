import { useTranslation } from 'react-i18next';
import { getGroups } from '../../../../../contracts/access/groups';
import { useAnswer } from '../../../api/useAnswer';
import { Answer } from '../../../components/Answer';
import { Entries, EntryLine } from '../../../components/Entries';
import { Reveal } from '../../../components/Reveal';
import { PageFrame } from '../../../components/PageFrame';
import { Allowed } from '../../../session/Allowed';
import { useMe } from '../../../session/session-context';
import { EntraGroups } from './EntraGroups';
import { GroupMembers } from './GroupMembers';
import { JoinForm } from './JoinForm';
import { Leaves } from './Leaves';
import { PersonForm } from './PersonForm';

/** The groups that courses are for, on any day; and for those who keep the roster, what they can do about them. */
export function GroupsPage() {
  const { t } = useTranslation();
  return (
    <PageFrame title={t('groups.title')} lead={t('groups.lead')} past="asItWas">
      <Allowed ability="viewRoster">
        <Groups />
      </Allowed>
    </PageFrame>
  );
}

function Groups() {
  const { t } = useTranslation();
  const { abilities } = useMe();
  const groups = useAnswer(getGroups, {});
  return (
    <>
      <Answer query={groups}>
        {(answer) => (
          <Entries>
            {answer.groups.map(({ audience, members }) => (
              <EntryLine
                key={audience}
                title={t(`groups.names.${audience}`)}
                state={t('groups.count', { count: members })}
              >
                {members > 0 && (
                  <Reveal text={t('groups.show', { group: t(`groups.names.${audience}`) })}>
                    <GroupMembers audience={audience} />
                  </Reveal>
                )}
              </EntryLine>
            ))}
          </Entries>
        )}
      </Answer>
      {abilities.manageRoster && (
        <>
          <Reveal text={t('groups.add')}>
            <PersonForm />
          </Reveal>
          <Reveal text={t('groups.join')}>
            <JoinForm />
          </Reveal>
        </>
      )}
      {abilities.manageRoster && (
        <>
          <Leaves />
          <EntraGroups />
        </>
      )}
    </>
  );
}
