import { Viewed } from '../../shared/view-page/viewed.tsx';
import { OverviewContent } from './overview-content.tsx';

/** Tổng quan: the figures of a unit at a period. */
export const OverviewPage = () => <Viewed>{(view) => <OverviewContent view={view} />}</Viewed>;
