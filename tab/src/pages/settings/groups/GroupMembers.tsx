import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Audience } from '../../../../../domain/access/group';
import { getGroupMembers, MOST_PEOPLE, type GroupMemberView } from '../../../../../contracts/access/groups';
import { useAnswer } from '../../../api/useAnswer';
import { Answer } from '../../../components/Answer';
import { usePersonName } from '../../../components/people/usePersonName';
import { useMe } from '../../../session/session-context';
import { useFormat } from '../../../words/useFormat';
import { TakeOutForm } from './TakeOutForm';

/** Who belongs to a group on a day, a hundred at a time. Who belongs to the body follows from roles alone. */
export function GroupMembers({ audience }: { audience: Audience }) {
  const { t } = useTranslation();
  const { abilities } = useMe();
  const [search, setSearch] = useState('');
  const [skip, setSkip] = useState(0);
  const lineOf = useMemberLine();
  const params = { audience };
  const answer = useAnswer(getGroupMembers, { params, query: { search, skip: String(skip) } });
  return (
    <>
      <Field label={t('groups.search')}>
        <Input
          value={search}
          onChange={(_, { value }) => {
            setSearch(value);
            setSkip(0);
          }}
        />
      </Field>
      <Answer query={answer} empty={({ total }) => (total === 0 ? t('groups.none') : undefined)}>
        {({ members, total }) => (
          <>
            <p>{t('groups.shown', { shown: members.length, total })}</p>
            {abilities.manageRoster && audience !== 'managementBody' ? (
              <TakeOutForm
                group={audience}
                options={members.map((one) => [one.person.personId, lineOf(one)])}
              />
            ) : (
              <ul>
                {members.map((one) => (
                  <li key={one.person.personId}>{lineOf(one)}</li>
                ))}
              </ul>
            )}
            {skip > 0 && (
              <Button
                size="small"
                onClick={() => {
                  setSkip(skip - MOST_PEOPLE);
                }}
              >
                {t('groups.previous')}
              </Button>
            )}
            {skip + members.length < total && (
              <Button
                size="small"
                onClick={() => {
                  setSkip(skip + MOST_PEOPLE);
                }}
              >
                {t('groups.next')}
              </Button>
            )}
          </>
        )}
      </Answer>
    </>
  );
}

function useMemberLine(): (member: GroupMemberView) => string {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = usePersonName();
  return ({ person, from, to }) => {
    const name = [nameOf(person), person.title ?? ''].filter((one) => one !== '').join(', ');
    return to === null
      ? t('groups.member', { name, from: format.shortDate(from) })
      : t('groups.memberTo', { name, from: format.shortDate(from), to: format.shortDate(to) });
  };
}
