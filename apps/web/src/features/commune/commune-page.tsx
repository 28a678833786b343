import { Viewed } from '../../shared/view-page/viewed.tsx';
import { CommuneContent } from './commune-content.tsx';

/** Hồ sơ một xã: where one commune stands, whence it came, and what is still missing. */
export const CommunePage = () => <Viewed>{(view) => <CommuneContent view={view} />}</Viewed>;
