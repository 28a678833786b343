import { Viewed } from '../../shared/view-page/viewed.tsx';
import { RankingContent } from './ranking-content.tsx';

/** Xếp hạng và thay đổi: who slipped, which criteria were lost, who is behind the pace. */
export const RankingPage = () => <Viewed>{(view) => <RankingContent view={view} />}</Viewed>;
