import { NotFoundPage } from '../not-found/NotFoundPage';

export const ReportsPage = NotFoundPage;
