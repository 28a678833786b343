import type { Lang } from '@tiendo/domain/wording/lang.ts';
import type { FastifyRequest } from 'fastify';

/**
 * The language of messages: of Vietnamese and English the one that Accept-Language prefers,
 * Vietnamese where it names neither.
 */
export function requestLanguage(request: Pick<FastifyRequest, 'headers'>): Lang {
  const ranges = (request.headers['accept-language'] ?? '')
    .slice(0, 200)
    .split(',')
    .map((part) => {
      const [tag = '', quality] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*q=/);
      const weight = quality === undefined ? 1 : Number.parseFloat(quality);
      return { language: tag.split('-')[0], weight: Number.isNaN(weight) ? 0 : weight };
    });
  const weightOf = (lang: Lang) =>
    Math.max(0, ...ranges.filter((range) => range.language === lang).map((range) => range.weight));
  return weightOf('en') > weightOf('vi') ? 'en' : 'vi';
}
