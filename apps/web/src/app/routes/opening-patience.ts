/** How long the page before is kept while answers come: below what feels like waiting. */
const patienceMs = 400;

/**
 * Resolves when the answers are there, at the latest after a moment. The page then opens once and for all: frames
 * still without an answer say so, and get it without the page being built anew, which would lose the focus.
 */
export async function openingPatience(answers: Promise<unknown>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, patienceMs);
  await Promise.race([answers, promise]);
  clearTimeout(timer);
}
