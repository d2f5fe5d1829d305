import { NotFoundPage } from '../not-found/NotFoundPage';

export const DecisionsPage = NotFoundPage;
