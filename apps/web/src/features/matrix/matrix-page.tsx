import { Viewed } from '../../shared/view-page/viewed.tsx';
import { MatrixContent } from './matrix-content.tsx';

/** Ma trận tiêu chí: communes by criteria. */
export const MatrixPage = () => <Viewed>{(view) => <MatrixContent view={view} />}</Viewed>;
