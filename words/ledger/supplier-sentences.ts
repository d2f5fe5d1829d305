import type { SupplierEvent } from '../../domain/supplier/events';
import type { ThingNames } from '../../domain/trail/thing-names';
import type { Language } from '../language';
import { tell, type Tellers } from './sentence';
import { sentencePartsIn } from './sentence-parts';

const remarkIn = (names: ThingNames, supplierId: string, remarkId: string): string =>
  names.suppliers.get(supplierId)?.remarks.get(remarkId) ?? remarkId;

const da: Tellers<SupplierEvent> = {
  SupplierSet: ({ data, by, names }) => {
    const supplier = sentencePartsIn('da', names).supplier(data.supplierId);
    const isNew = (names.suppliers.get(data.supplierId)?.times ?? 1) === 1;
    return isNew
      ? tell`${by} satte leverandøren ${supplier} på listen.`
      : tell`${by} ændrede oplysningerne om leverandøren ${supplier}.`;
  },
  SupplierStatementGiven: ({ data, by, names }) => {
    const say = sentencePartsIn('da', names);
    return tell`${by} registrerede en erklæring fra ${say.supplier(data.supplierId)} for perioden fra ${say.date(data.from)} til og med ${say.date(data.to)}.`;
  },
  SupplierStatementAnnulled: ({ data, by, names }) =>
    tell`${by} annullerede en erklæring fra ${sentencePartsIn('da', names).supplier(data.supplierId)}.`,
  SupplierRemarkSet: ({ data, by, names }) => {
    const say = sentencePartsIn('da', names);
    return tell`${by} skrev bemærkningen ${say.quote(data.text)} om ${say.supplier(data.supplierId)}. Ansvarlig er ${say.person(data.ownerId)}, og fristen er den ${say.date(data.dueOn)}.`;
  },
  SupplierRemarkAnswered: ({ data, by, names }) => {
    const say = sentencePartsIn('da', names);
    return tell`${by} besvarede bemærkningen ${say.quote(remarkIn(names, data.supplierId, data.remarkId))} om ${say.supplier(data.supplierId)}.`;
  },
  SupplierRetired: ({ data, by, names }) =>
    tell`${by} registrerede, at leverandøren ${sentencePartsIn('da', names).supplier(data.supplierId)} ikke bruges mere.`,
  SupplierReinstated: ({ data, by, names }) =>
    tell`${by} registrerede, at leverandøren ${sentencePartsIn('da', names).supplier(data.supplierId)} bruges igen.`,
};

const en: Tellers<SupplierEvent> = {
  SupplierSet: ({ data, by, names }) => {
    const supplier = sentencePartsIn('en', names).supplier(data.supplierId);
    const isNew = (names.suppliers.get(data.supplierId)?.times ?? 1) === 1;
    return isNew
      ? tell`${by} put the supplier ${supplier} on the list.`
      : tell`${by} changed what is said of the supplier ${supplier}.`;
  },
  SupplierStatementGiven: ({ data, by, names }) => {
    const say = sentencePartsIn('en', names);
    return tell`${by} recorded a statement of ${say.supplier(data.supplierId)} for the period from ${say.date(data.from)} to ${say.date(data.to)}.`;
  },
  SupplierStatementAnnulled: ({ data, by, names }) =>
    tell`${by} annulled a statement of ${sentencePartsIn('en', names).supplier(data.supplierId)}.`,
  SupplierRemarkSet: ({ data, by, names }) => {
    const say = sentencePartsIn('en', names);
    return tell`${by} wrote the remark ${say.quote(data.text)} about ${say.supplier(data.supplierId)}. ${say.person(data.ownerId)} is responsible, and it is due on ${say.date(data.dueOn)}.`;
  },
  SupplierRemarkAnswered: ({ data, by, names }) => {
    const say = sentencePartsIn('en', names);
    return tell`${by} answered the remark ${say.quote(remarkIn(names, data.supplierId, data.remarkId))} about ${say.supplier(data.supplierId)}.`;
  },
  SupplierRetired: ({ data, by, names }) =>
    tell`${by} recorded that the supplier ${sentencePartsIn('en', names).supplier(data.supplierId)} is no longer used.`,
  SupplierReinstated: ({ data, by, names }) =>
    tell`${by} recorded that the supplier ${sentencePartsIn('en', names).supplier(data.supplierId)} is used again.`,
};

/** What happened to suppliers, as sentences. */
export const SUPPLIER_SENTENCES = { da, en } satisfies Record<Language, Tellers<SupplierEvent>>;
