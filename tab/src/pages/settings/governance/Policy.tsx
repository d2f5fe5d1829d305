import { useTranslation } from 'react-i18next';
import { revisitAfter } from '../../../../../domain/decision/policy';
import type { GovernanceView } from '../../../../../contracts/access/governance';
import { Facts } from '../../../components/Facts';
import { Reveal } from '../../../components/Reveal';
import { Section } from '../../../components/Section';
import { PolicyBasis } from '../../../components/decision/PolicyBasis';
import { useScaleWords } from '../../../components/decision/useScaleWords';
import { useMe } from '../../../session/session-context';
import { PolicyForm } from './PolicyForm';
import { useFormat } from '../../../words/useFormat';

/** The municipality's own rules about decisions: the scale with its levels, reminders, and days. */
export function Policy({ governance }: { governance: GovernanceView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { abilities } = useMe();
  const { policy, policyVersion, policyBasis } = governance;
  const { scale, reminderDays, escalationDays, journalDays, warnUntrained, adopted } = policy;
  const { months, isOwn } = revisitAfter(policy);
  const words = useScaleWords()(scale);
  const listed = (axis: 'consequence' | 'likelihood') =>
    scale[axis].map((_, index) => words[axis](index + 1).label).join(' · ');
  return (
    <Section
      small
      anchor="beslutningspolitik"
      title={t('policy.title')}
      lead={t('policy.lead')}
      aside={<PolicyBasis version={policyVersion} basis={policyBasis} />}
    >
      <Facts
        facts={[
          ...(policyVersion === 0
            ? []
            : [
                [
                  t('policy.adopted'),
                  adopted === null
                    ? t('policy.adoptedNot')
                    : t('policy.adoptedAs', {
                        by: t(`policy.adopter.${adopted.adoptedBy}`),
                        on: format.date(adopted.decidedOn),
                        caseNumber: adopted.caseNumber,
                      }),
                ] as const,
              ]),
          [t('policy.consequence'), listed('consequence')],
          [t('policy.likelihood'), listed('likelihood')],
          [
            t('policy.bands'),
            scale.bands.map(({ atLeast, withinAppetite, decidedBy }, index) => (
              <div key={atLeast}>
                {t('policy.band', {
                  atLeast,
                  name: words.band(index),
                  appetite: t(withinAppetite ? 'decision.withinAppetite' : 'decision.aboveAppetite'),
                  level: t(`level.${decidedBy}`),
                })}
              </div>
            )),
          ],
          [
            t('policy.reminders'),
            reminderDays.length === 0
              ? t('policy.remindersNone')
              : t('policy.afterDays', { days: format.all(reminderDays.map(String)) }),
          ],
          [
            t('policy.escalation'),
            escalationDays === null
              ? t('policy.escalationNever')
              : t('policy.afterDays', { days: escalationDays }),
          ],
          [t('policy.journal'), t('policy.days', { days: journalDays })],
          [t('policy.revisit'), t(`policy.revisitBy.${isOwn ? policyBasis : 'appDefault'}`, { months })],
          [t('policy.warn'), t(warnUntrained ? 'policy.yes' : 'policy.no')],
        ]}
      />
      {abilities.managePolicy && (
        <Reveal text={t('policy.edit')}>
          <PolicyForm key={policyVersion} policy={policy} />
        </Reveal>
      )}
    </Section>
  );
}
