/** Former addresses, and what stands there now. */
import { moves as authored, type Move } from '../data/moves.ts';
import { formerOn, movesOfAliases } from '../places/moves.ts';
import { optionIds } from './comparison.ts';
import { criteria } from './facts.ts';

/** Every move: those that were written down, and those that former ids of rows stand for. */
export const moves: readonly Move[] = [...authored, ...movesOfAliases(criteria, optionIds)];

const byPage = formerOn(moves);

/** The former ids of a page: inside the place they moved to where it has that, the others as moves. */
export const formerIdsOf = (page: string) => byPage.get(page);
