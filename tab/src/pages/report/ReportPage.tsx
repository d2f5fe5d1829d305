import { NotFoundPage } from '../not-found/NotFoundPage';

export const ReportPage = NotFoundPage;
