import { useTranslation } from 'react-i18next';
import type { GovernanceView } from '../../../../../contracts/access/governance';
import { Reveal } from '../../../components/Reveal';
import { Section } from '../../../components/Section';
import { useMe } from '../../../session/session-context';
import { useFormat } from '../../../words/useFormat';
import { BasisForm } from './BasisForm';

/** The municipality's own decision of who the ledelsesorgan is, in its words, and those before it. */
export function Basis({ governance: { basis, bases } }: { governance: GovernanceView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { abilities } = useMe();
  const about = ({ decidedOn, caseNumber, setUp }: GovernanceView['bases'][number]) =>
    t('governance.basisNow', { on: format.date(decidedOn), caseNumber }) +
    (setUp ? ` · ${t('confirmations.setUp')}` : '');
  const isNow = (one: GovernanceView['bases'][number]) =>
    one.text === basis?.text && one.decidedOn === basis.decidedOn && one.caseNumber === basis.caseNumber;
  const others = bases.filter((one) => !isNow(one)).toReversed();
  return (
    <Section small title={t('governance.basis')}>
      <p>{t('governance.basisLead')}</p>
      {basis === null ? (
        <p>
          <strong>{t('governance.basisNone')}</strong>
        </p>
      ) : (
        <>
          <p>
            <strong>{basis.text}</strong>
          </p>
          <p>{about(basis)}</p>
          {basis.bodies !== null && (
            <p>{t('governance.designatedNow', { designated: basis.bodies.designated })}</p>
          )}
          {basis.bodies !== null && basis.bodies.others.length > 0 && (
            <p>{t('governance.otherBodiesNow', { others: format.all(basis.bodies.others) })}</p>
          )}
        </>
      )}
      {others.length > 0 && (
        <ul>
          {others.map((one, index) => (
            <li key={`${one.decidedOn} ${String(index)}`}>
              {about(one)}: {one.text}
            </li>
          ))}
        </ul>
      )}
      {abilities.manageRoster && (
        <Reveal text={t('governance.setBasis')}>
          <BasisForm />
        </Reveal>
      )}
    </Section>
  );
}
