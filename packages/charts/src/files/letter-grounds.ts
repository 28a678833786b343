const strokes = ['stroke', 'stroke-width', 'stroke-linejoin', 'paint-order'];

/**
 * Draws the ground behind letters as a text of its own under them. LibreOffice paints the stroke of a text over its
 * letters, whatever `paint-order` says, and shows the ground alone.
 */
export function drawLetterGrounds(svg: SVGSVGElement): void {
  for (const text of svg.querySelectorAll('text[paint-order]')) {
    const ground = text.cloneNode(true) as Element;
    ground.removeAttribute('paint-order');
    ground.setAttribute('fill', text.getAttribute('stroke') ?? 'none');
    ground.setAttribute('aria-hidden', 'true');
    text.before(ground);
    for (const name of strokes) text.removeAttribute(name);
  }
}
