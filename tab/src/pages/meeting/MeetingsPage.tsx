import { Badge } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { whenHeld } from '../../../../domain/meeting/gathering';
import { listMeetings, type MeetingView } from '../../../../contracts/meeting/meeting';
import { useAnswer } from '../../api/useAnswer';
import { Answer } from '../../components/Answer';
import { AppLink } from '../../components/AppLink';
import { DataTable } from '../../components/table/DataTable';
import type { Column } from '../../components/table/grid-props';
import { LinkButton } from '../../components/LinkButton';
import { PageFrame } from '../../components/PageFrame';
import { useMe } from '../../session/session-context';
import { useFormat } from '../../words/useFormat';

/** Every meeting at which items are treated, the newest first. */
export function MeetingsPage() {
  const { t } = useTranslation();
  const { abilities } = useMe();
  const meetings = useAnswer(listMeetings, {});
  const columns = useMeetingColumns();
  return (
    <PageFrame
      title={t('meetings.title')}
      lead={t('meetings.lead')}
      back={{ to: '/beslutninger', text: t('meetings.back') }}
      past="asItWas"
      actions={
        abilities.keepMeetings && (
          <LinkButton to="/moeder/ny" primary>
            {t('meetings.plan')}
          </LinkButton>
        )
      }
    >
      <Answer
        query={meetings}
        empty={(answer) => (answer.meetings.length === 0 ? t('meetings.empty') : undefined)}
      >
        {(answer) => (
          <DataTable
            label={t('meetings.title')}
            rows={answer.meetings}
            columns={columns}
            rowId={({ meetingId }) => meetingId}
            sort={{ column: 'on', descending: true }}
          />
        )}
      </Answer>
    </PageFrame>
  );
}

function useMeetingColumns(): readonly Column<MeetingView>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return useMemo(
    () => [
      {
        id: 'on',
        header: t('meetings.on'),
        cell: ({ meetingId, mine, ...meeting }) => (
          <div>
            <AppLink to={`/moeder/${meetingId}`}>{format.meetingWhen(meeting)}</AppLink>{' '}
            {mine.confirm !== null && (
              <Badge appearance="tint" color="brand">
                {t('meetings.yours')}
              </Badge>
            )}
          </div>
        ),
        compare: (a, b) => whenHeld(a).localeCompare(whenHeld(b)),
        weight: 2.2,
        acts: true,
        leads: true,
      },
      {
        id: 'items',
        header: t('meetings.items'),
        cell: ({ items }) => items.map(({ title }) => title).join('; '),
        weight: 2.6,
      },
      {
        id: 'state',
        header: t('meetings.state'),
        cell: ({ recordNo, awaiting }) =>
          recordNo === null
            ? t('meetings.planned')
            : awaiting.length === 0
              ? t('meetings.confirmed')
              : t('meetings.awaiting', { count: awaiting.length }),
        weight: 2,
      },
    ],
    [t, format],
  );
}
