import { NotFoundPage } from '../not-found/NotFoundPage';

export const DecisionPage = NotFoundPage;
