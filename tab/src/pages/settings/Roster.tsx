import { makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { getRoster, type RosterEntry } from '../../../../contracts/access/roster';
import { useAnswer } from '../../api/useAnswer';
import { Answer } from '../../components/Answer';
import { Unbroken } from '../../components/Unbroken';
import { DataTable } from '../../components/table/DataTable';
import type { Column } from '../../components/table/grid-props';
import { usePersonName } from '../../components/people/usePersonName';
import { useFormat } from '../../words/useFormat';

const useStyles = makeStyles({ line: { display: 'block' } });

/** Everybody with a role, and since when. */
export function Roster() {
  const { t } = useTranslation();
  const roster = useAnswer(getRoster, {});
  const columns = useRosterColumns();
  return (
    <Answer
      query={roster}
      empty={({ entries }) => (entries.length === 0 ? t('settings.rosterEmpty') : undefined)}
    >
      {({ entries }) => (
        <DataTable
          label={t('settings.roster')}
          rows={entries}
          columns={columns}
          rowId={({ person }) => person.personId}
        />
      )}
    </Answer>
  );
}

function useRosterColumns(): readonly Column<RosterEntry>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = usePersonName();
  const styles = useStyles();
  return useMemo(
    () => [
      {
        id: 'name',
        header: t('settings.name'),
        cell: ({ person }) => nameOf(person),
        compare: (a, b) => nameOf(a.person).localeCompare(nameOf(b.person), 'da'),
        weight: 1.4,
        leads: true,
      },
      {
        id: 'title',
        header: t('settings.jobTitle'),
        cell: ({ person }) => person.title ?? '',
        weight: 2,
        wideOnly: true,
      },
      {
        id: 'roles',
        header: t('settings.roles'),
        cell: ({ memberships }) => (
          <span>
            {memberships.map(({ role, from, to }) => (
              <span key={`${role} ${from}`} className={styles.line}>
                <Unbroken
                  text={
                    to === null
                      ? t('settings.membershipFrom', {
                          role: t(`role.${role}`),
                          from: format.shortDate(from),
                        })
                      : t('settings.membershipTo', {
                          role: t(`role.${role}`),
                          from: format.shortDate(from),
                          to: format.shortDate(to),
                        })
                  }
                />
              </span>
            ))}
          </span>
        ),
        weight: 2,
      },
      {
        id: 'reachable',
        header: t('settings.reachable'),
        cell: ({ reachable }) => (reachable ? t('settings.reachableYes') : t('settings.reachableNo')),
        weight: 1.2,
      },
    ],
    [t, format, nameOf, styles],
  );
}
