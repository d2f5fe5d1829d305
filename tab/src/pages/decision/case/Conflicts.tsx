import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { DecisionDetail } from '../../../../../contracts/decision/decision';
import { Section } from '../../../components/Section';
import { usePersonName } from '../../../components/people/usePersonName';
import { useFormat } from '../../../words/useFormat';
import { Entries, EntryLine } from '../../../components/Entries';

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

/** Who said to be conflicted, on what ground, what the others found, and how it was settled. */
export function Conflicts({ conflicts }: { conflicts: DecisionDetail['conflicts'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = usePersonName();
  const styles = useStyles();
  if (conflicts.length === 0) return null;
  return (
    <Section title={t('conflict.title')}>
      <Entries>
        {conflicts.map(({ person, ground, declaredAt, findings, settled }) => (
          <EntryLine key={`${person.personId} ${declaredAt}`} title={nameOf(person)}>
            <div>{t('conflict.ground', { ground })}</div>
            <div className={styles.quiet}>{t('conflict.declared', { at: format.instant(declaredAt) })}</div>
            {findings.map((finding) => (
              <div key={finding.person.personId}>
                {t('conflict.finding', {
                  name: nameOf(finding.person),
                  finding: t(`finding.${finding.finding}`),
                })}
              </div>
            ))}
            <div>
              {settled === null
                ? t('conflict.open')
                : t(
                    settled.finding === 'conflicted'
                      ? 'conflict.settledConflicted'
                      : 'conflict.settledNotConflicted',
                    { at: format.instant(settled.at) },
                  )}
            </div>
          </EntryLine>
        ))}
      </Entries>
    </Section>
  );
}
