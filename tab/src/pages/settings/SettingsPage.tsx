import { NotFoundPage } from '../not-found/NotFoundPage';

export const SettingsPage = NotFoundPage;
