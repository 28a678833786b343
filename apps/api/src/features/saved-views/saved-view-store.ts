import type { SavedViews } from '@tiendo/contracts/saved-views.ts';

export type SavedView = SavedViews['items'][number];
export type NewView = Pick<SavedView, 'name' | 'address' | 'slides'>;

/** The views of persons, each of whom reaches their own alone. */
export type SavedViewStore = {
  /** In the order of the person. */
  of(userId: string): Promise<SavedView[]>;
  /** Saves in the place of the view of that name, else as the last; false where the person has `most` already. */
  save(userId: string, view: NewView, most: number): Promise<boolean>;
  /** Puts those named first, the others after them in the order that they had. */
  order(userId: string, ids: readonly number[]): Promise<void>;
  remove(userId: string, id: number): Promise<void>;
};
