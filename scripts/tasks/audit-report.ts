import type { AuditFault, AuditVerification } from '../../apps/api/src/features/audit/verify-audit-trail.ts';
import type { Bilingual } from './problem.ts';

const faultWords: Readonly<Record<AuditFault['kind'], (id: string) => Bilingual>> = {
  missing: (id) => ({
    vi: `Thiếu sự kiện ${id}: sự kiện này đã có và đã bị xóa hoặc đổi số.`,
    en: `Event ${id} is missing: it was there and was deleted or given another number.`,
  }),
  changed: (id) => ({
    vi: `Sự kiện ${id} đã bị sửa sau khi ghi: nội dung không khớp mã băm.`,
    en: `Event ${id} was changed after it was written: its content does not make its hash.`,
  }),
  unlinked: (id) => ({
    vi: `Sự kiện ${id} không nối tiếp sự kiện liền trước: một trong hai đã bị thay.`,
    en: `Event ${id} does not follow on the one before: one of the two was replaced.`,
  }),
  head: (id) => ({
    vi: `Điểm cuối của chuỗi không phải sự kiện ${id}, sự kiện cuối cùng còn lưu.`,
    en: `The head of the chain is not event ${id}, the last one that is stored.`,
  }),
  noted: () => ({
    vi: 'Không sự kiện nào có mã băm đã ghi lại: chuỗi đã bị cắt bớt hoặc làm lại từ lúc đó.',
    en: 'No event bears the hash that was noted: the chain was cut or made anew since then.',
  }),
};

/** What a verification found, in both languages; the first line tells whether all is well. */
export function auditReport({ count, first, last, hash, notedId, fault }: AuditVerification): Bilingual[] {
  const span = first === null ? '' : ` (${first} – ${last})`;
  const checked = {
    vi: `${count} sự kiện khớp${span}. Mã băm cuối: ${hash}`,
    en: `Events that fit: ${count}${span}. Hash of the last: ${hash}`,
  };
  if (fault !== null) return [faultWords[fault.kind](fault.id), checked];
  const noted = {
    vi: `Mã băm đã ghi lại là của sự kiện ${notedId}.`,
    en: `The noted hash is that of event ${notedId}.`,
  };
  return notedId === null ? [checked] : [checked, noted];
}
