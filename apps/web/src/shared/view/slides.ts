/** Marks a part of a page that a conference is shown alone; each has an anchor as its id and a name. */
const slideAttribute = 'data-slide';

/** What a page shows of its view, below what is chosen: marked by `data-page`. */
export const wholePage = (): Element | null =>
  document.querySelector('main [data-page]') ?? document.querySelector('main');

export type Slide = { id: string; name: string; element: HTMLElement };

/** The parts of the page that is open, in its order; those still without a name are left out. */
export function slidesOfPage(chosen: readonly string[] | null = null): Slide[] {
  return [...document.querySelectorAll<HTMLElement>(`main [${slideAttribute}]`)].flatMap((element) => {
    const { id } = element;
    const name = element.getAttribute(slideAttribute) ?? '';
    return id === '' || name === '' || (chosen !== null && !chosen.includes(id))
      ? []
      : [{ id, name, element }];
  });
}
