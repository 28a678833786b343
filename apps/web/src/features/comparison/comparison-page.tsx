import { Viewed } from '../../shared/view-page/viewed.tsx';
import { ComparisonContent } from './comparison-content.tsx';

/** So sánh: two to six units, or periods of one unit, side by side. */
export const ComparisonPage = () => <Viewed>{(view) => <ComparisonContent view={view} />}</Viewed>;
