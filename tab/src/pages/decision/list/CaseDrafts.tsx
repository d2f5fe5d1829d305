import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { KINDS } from '../../../../../domain/decision/content';
import {
  DRAFT_KEPT_DAYS,
  dropCaseDraft,
  listCaseDrafts,
  type DraftAbout,
} from '../../../../../contracts/decision/case-draft';
import { useAnswer } from '../../../api/useAnswer';
import { useCommand } from '../../../api/useCommand';
import { AppLink } from '../../../components/AppLink';
import { Confirm } from '../../../components/Confirm';
import { Failure } from '../../../components/Failure';
import { Said } from '../../../components/Said';
import { Section } from '../../../components/Section';
import { Success } from '../../../components/Success';
import { useTold } from '../../../components/useTold';
import { useMe } from '../../../session/session-context';
import { useFormat } from '../../../words/useFormat';
import { allInBrowser, forgetInBrowser } from '../draft/browser-draft';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: `0 0 ${tokens.spacingVerticalXL}`,
    padding: 0,
    display: 'grid',
    gap: tokens.spacingVerticalS,
  },
  item: { minWidth: 0, overflowWrap: 'anywhere' },
  about: { color: tokens.colorNeutralForeground2, display: 'block' },
  said: { marginBottom: tokens.spacingVerticalM, ':empty': { display: 'none' } },
});

type Line = {
  draftId: string;
  about: DraftAbout;
  title: string;
  kind: string | null;
  at: string;
  /** Null: only the browser has it. */
  mark: string | null;
};

/** Where a draft is written on. */
function addressOf({ draftId, about }: Pick<Line, 'draftId' | 'about'>): string {
  if (about.purpose === 'revise') return `/beslutninger/${about.decisionId}/ret`;
  const replaced = about.purpose === 'replace' ? `&afloeser=${about.decisionId}` : '';
  return `/beslutninger/ny?kladde=${draftId}${replaced}`;
}

/** The reader's own drafts, those that only this browser has among them; each can be opened and deleted. */
export function CaseDrafts() {
  const { t } = useTranslation();
  const styles = useStyles();
  const format = useFormat();
  const { personId } = useMe().person;
  const drafts = useAnswer(listCaseDrafts, {});
  const [deleted, tellDeleted] = useTold<true>();
  const dropping = useCommand(dropCaseDraft, () => {
    tellDeleted(true);
  });
  const kept = (drafts.data?.own ?? []).map((one): Line => ({ ...one, at: one.savedAt }));
  const unkept = allInBrowser(personId)
    .filter((one) => kept.every(({ draftId }) => draftId !== one.draftId))
    .map(({ draftId, about, written, at }): Line => ({
      draftId,
      about,
      at,
      title: (written.values['title'] ?? '').trim(),
      kind: written.values['kind'] ?? null,
      mark: null,
    }));
  const lines = [...unkept, ...kept];
  if (lines.length === 0 && deleted === undefined && !dropping.isError) return null;
  const aboutOf = ({ about, kind, at }: Line) => {
    const known = KINDS.find((one) => one === kind);
    return [
      known === undefined ? '' : t(`kind.${known}`),
      about.purpose === 'new'
        ? ''
        : t(about.purpose === 'revise' ? 'draft.reviseTitle' : 'drafts.replaces', {
            decisionId: about.decisionId,
          }),
      t('drafts.changed', { at: format.shortInstant(at) }),
    ]
      .filter((part) => part !== '')
      .join(' · ');
  };
  return (
    <Section title={t('drafts.title')} lead={t('drafts.lead', { days: DRAFT_KEPT_DAYS })} small screenOnly>
      <Said about={deleted?.time} className={styles.said}>
        {deleted && <Success>{t('drafts.deleted')}</Success>}
      </Said>
      {dropping.isError && <Failure error={dropping.error} />}
      <ul className={styles.list}>
        {lines.map((line) => {
          const title = line.title === '' ? t('drafts.untitled') : line.title;
          return (
            <li key={line.draftId} className={styles.item}>
              <AppLink to={addressOf(line)}>{title}</AppLink>{' '}
              <Confirm
                text={t('drafts.delete')}
                label={t('drafts.deleteOf', { title })}
                confirm={t('drafts.deleteConfirm')}
                busy={dropping.isPending}
                onConfirm={() => {
                  forgetInBrowser(personId, line.draftId);
                  if (line.mark === null) tellDeleted(true);
                  else dropping.mutate({ params: { draftId: line.draftId }, query: { mark: line.mark } });
                }}
              >
                {t('drafts.deleteText', { title })}
              </Confirm>
              <span className={styles.about}>{aboutOf(line)}</span>
              {line.mark === null && <span className={styles.about}>{t('drafts.inBrowser')}</span>}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
