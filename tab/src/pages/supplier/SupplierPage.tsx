import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import {
  getSupplier,
  reinstateSupplier,
  retireSupplier,
  type SupplierView,
} from '../../../../contracts/supplier/supplier';
import { SUPERVISOR_WORDS } from '../../../../words/supplier/supplier-words';
import { useAnswer } from '../../api/useAnswer';
import { useCommand } from '../../api/useCommand';
import { Answer } from '../../components/Answer';
import { AppLink } from '../../components/AppLink';
import { Empty } from '../../components/Empty';
import { Facts } from '../../components/Facts';
import { PageFrame } from '../../components/PageFrame';
import { usePersonName } from '../../components/people/usePersonName';
import { OutOfUse } from '../../components/register/OutOfUse';
import { Reveal } from '../../components/Reveal';
import { Section } from '../../components/Section';
import { usePastDay } from '../../day/day-shown';
import { useMe } from '../../session/session-context';
import { useFormat } from '../../words/useFormat';
import { useLanguage } from '../../words/useLanguage';
import { Remarks } from './Remarks';
import { Statements } from './Statements';
import { Supervision } from './Supervision';
import { SupplierForm } from './SupplierForm';

/** One supplier: how its supervision stands, its statements and remarks, and the systems that it is behind. */
export function SupplierPage() {
  const { t } = useTranslation();
  const { supplierId = '' } = useParams();
  const { abilities } = useMe();
  const past = usePastDay();
  const answer = useAnswer(getSupplier, { params: { supplierId } });
  return (
    <PageFrame
      title={answer.data?.name ?? t('suppliers.title')}
      back={{ to: '/leverandoerer', text: t('suppliers.title') }}
      past="asItWas"
    >
      <Answer query={answer}>
        {(supplier) => {
          const isKept = abilities.keepRegisters && past === undefined;
          const isOpen = isKept && !supplier.isRetired;
          return (
            <>
              {supplier.retired && <p>{t('suppliers.retired', { reason: supplier.retired.reason })}</p>}
              <Supervision supplier={supplier} isOpen={isOpen && abilities.submitDecisions} />
              <Section title={t('suppliers.statements')}>
                <Statements supplier={supplier} isOpen={isOpen} />
              </Section>
              <Section title={t('suppliers.remarks')}>
                <Remarks supplier={supplier} isOpen={isOpen} />
              </Section>
              <Section title={t('suppliers.systems')}>
                <Systems supplier={supplier} />
              </Section>
              <Section title={t('suppliers.facts')}>
                <Details supplier={supplier} />
                {isOpen && (
                  <Reveal text={t('suppliers.change')}>
                    <SupplierForm key={supplier.setAt} supplier={supplier} />
                  </Reveal>
                )}
                {isKept && <SupplierOutOfUse supplier={supplier} />}
              </Section>
            </>
          );
        }}
      </Answer>
    </PageFrame>
  );
}

function Systems({ supplier: { usedFor } }: { supplier: SupplierView }) {
  const { t } = useTranslation();
  if (usedFor.length === 0) return <Empty>{t('suppliers.noSystems')}</Empty>;
  return (
    <ul>
      {usedFor.map(({ systemId, name }) => (
        <li key={systemId}>
          <AppLink to={`/systemer/${systemId}`}>{name}</AppLink>
        </li>
      ))}
    </ul>
  );
}

function Details({ supplier }: { supplier: SupplierView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const nameOf = usePersonName();
  const { cvr, supplies, supervisedBy, owner, contracts, setAt, setBy } = supplier;
  const said = (text: string) => (text === '' ? t('suppliers.nobody') : text);
  const at = format.instant(setAt);
  return (
    <>
      <Facts
        facts={[
          [t('suppliers.cvr'), said(cvr ?? '')],
          [t('suppliers.supplies'), said(supplies)],
          [
            t('suppliers.supervisedBy'),
            said(supervisedBy === null ? '' : SUPERVISOR_WORDS[supervisedBy][language]),
          ],
          [t('suppliers.owner'), owner === null ? t('suppliers.noOwner') : nameOf(owner)],
          [t('suppliers.contracts'), contracts.length === 0 ? t('suppliers.none') : contracts.join(', ')],
        ]}
      />
      <p>
        {setBy === null ? t('suppliers.setAt', { at }) : t('suppliers.setBy', { at, name: nameOf(setBy) })}
      </p>
    </>
  );
}

function SupplierOutOfUse({ supplier: { supplierId, isRetired } }: { supplier: SupplierView }) {
  const { t } = useTranslation();
  const retiring = useCommand(retireSupplier);
  const reinstating = useCommand(reinstateSupplier);
  return (
    <OutOfUse
      id={supplierId}
      lead={t('suppliers.retireLead')}
      isRetired={isRetired}
      retiring={retiring}
      onRetire={(reason) => retiring.mutateAsync({ params: { supplierId }, body: { reason } })}
      reinstating={reinstating}
      onReinstate={() => {
        reinstating.mutate({ params: { supplierId } });
      }}
    />
  );
}
