import { createContext } from 'react';
import type { KeepingView } from '../../../../contracts/requirement/requirement';

/** What those who keep the demands can choose; null for those who read them. */
export const KeepingContext = createContext<KeepingView | null>(null);
