import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { readFeedNow, type FeedStateView } from '../../../../../contracts/feed/feeds';
import { useCommand } from '../../../api/useCommand';
import { Failure } from '../../../components/Failure';
import { Reveal } from '../../../components/Reveal';
import { Said } from '../../../components/Said';
import { Section } from '../../../components/Section';
import { useTold } from '../../../components/useTold';
import { useFormat } from '../../../words/useFormat';
import { DismissedProposals } from './DismissedProposals';
import { FeedProposals } from './FeedProposals';
import { FeedReports } from './FeedReports';
import { SettledFeed, type FeedOutcome } from './SettledFeed';

const useStyles = makeStyles({ read: { marginBlock: tokens.spacingVerticalM } });

type Props = {
  state: FeedStateView;
  /** Whether a reading goes on, or was asked for and has not begun. */
  isAwaited: boolean;
  onAsked: (state: FeedStateView) => void;
};

/** One source: whether it is set up, how the last reading went, and what it proposes. */
export function FeedSection({ state, isAwaited, onAsked }: Props) {
  const { t } = useTranslation();
  const { feed, isOn, missing, lastRun, open, dismissed } = state;
  // What was settled is said here: with its last proposal a kind is gone from the page.
  const [told, tell] = useTold<FeedOutcome>();
  return (
    <Section anchor={feed} title={t(`feeds.names.${feed}`)} lead={t(`feeds.about.${feed}`)}>
      {!isOn && (
        <p>
          {missing === null
            ? `${t('feeds.off')}. ${t('feeds.offText')}`
            : `${t('feeds.incomplete')}. ${t('feeds.missing', { names: missing.join(', ') })}`}
        </p>
      )}
      {(isOn || lastRun !== null) && <Reading {...{ state, isAwaited, onAsked }} />}
      <Said about={told?.time}>{told && <SettledFeed settled={told.what} />}</Said>
      {open.map(({ change, count }) => (
        <Reveal key={change} text={t('feeds.show', { change: t(`feeds.changes.${change}`), count })}>
          {change === 'report' ? (
            <FeedReports feed={feed} onSettled={tell} />
          ) : (
            <FeedProposals feed={feed} change={change} onSettled={tell} />
          )}
        </Reveal>
      ))}
      {state.readAt !== null && open.length === 0 && (
        <p>{dismissed === 0 ? t('feeds.none') : t('feeds.noneOpen')}</p>
      )}
      {dismissed > 0 && (
        <Reveal text={t('feeds.dismissed', { count: dismissed })} reading>
          <DismissedProposals feed={feed} />
        </Reveal>
      )}
    </Section>
  );
}

function Reading({ state, isAwaited, onAsked }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const styles = useStyles();
  const reading = useCommand(readFeedNow);
  const { feed, isOn, readAt, things, lastRun } = state;
  const problem = lastRun?.problem ?? null;
  const name = t(`feeds.names.${feed}`);
  const facts = [
    ...(isOn ? [`${t('feeds.on')}.`] : []),
    readAt === null ? t('feeds.neverRead') : t('feeds.readAt', { at: format.instant(readAt) }),
    ...(readAt === null ? [] : [t('feeds.things', { count: things })]),
  ];
  const run =
    lastRun === null
      ? []
      : [
          t('feeds.run', {
            at: format.instant(lastRun.startedAt),
            read: lastRun.read,
            changed: lastRun.changed,
            calls: lastRun.calls,
          }),
          ...(lastRun.unreadable === 0 ? [] : [t('feeds.unreadable', { count: lastRun.unreadable })]),
          ...(lastRun.unknown === 0 ? [] : [t('feeds.unknown', { count: lastRun.unknown })]),
          ...(lastRun.oldPlaces === 0 ? [] : [t('feeds.oldPlaces', { count: lastRun.oldPlaces })]),
        ];
  return (
    <>
      <p>{facts.join(' ')}</p>
      {run.length > 0 && <p>{run.join(' ')}</p>}
      {problem !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {t(`feeds.problems.${problem}`)} {readAt !== null && t('feeds.kept')}
          </MessageBarBody>
        </MessageBar>
      )}
      {reading.error && <Failure error={reading.error} />}
      <div role="status">{isAwaited && t('feeds.reading')}</div>
      {isOn && (
        <Button
          className={styles.read}
          size="small"
          aria-label={t('feeds.readOf', { feed: name })}
          disabledFocusable={reading.isPending || isAwaited}
          onClick={() => {
            reading.mutate(
              { params: { feed } },
              {
                onSuccess: () => {
                  onAsked(state);
                },
              },
            );
          }}
        >
          {t('feeds.read')}
        </Button>
      )}
    </>
  );
}
