import { getBoard } from '../board.ts';
import type { AreaOperations } from '../endpoint.ts';

/** The board of those who follow a round. */
export const board: AreaOperations = {
  endpoints: [getBoard],
};
