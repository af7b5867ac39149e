/** What a reader’s choice does to a view. Pure: each function returns what changes, or undefined where nothing may. */
import { NEEDS_MAX, type Need, type Order, type ViewState } from './view-state.ts';

/** A view with an option shown or not; undefined for the last one, which stays: a table needs a column. */
export function withOption(
  { options, place }: ViewState,
  id: string,
  shown: boolean,
): Partial<ViewState> | undefined {
  const others = options.filter((other) => other !== id);
  if (!shown && others.length === 0) return undefined;
  const { row, option } = place ?? {};
  return {
    options: shown ? [...others, id] : others,
    place:
      row === undefined
        ? place
        : { row, ...(option === undefined || option === id ? {} : { option }) },
  };
}

/** A view with a group shown or not. All groups are as good as none chosen. */
export function withGroup(
  { groups }: ViewState,
  id: string,
  shown: boolean,
  all: number,
): Partial<ViewState> {
  const others = groups.filter((other) => other !== id);
  const chosen = shown ? [...others, id] : others;
  return { groups: chosen.length === all ? [] : chosen };
}

/** A view with a row picked or not. */
export const withRow = ({ rows }: ViewState, id: string, picked: boolean): Partial<ViewState> => {
  const others = rows.filter((other) => other !== id);
  return { rows: picked ? [...others, id] : others };
};

/** A need added, or taken back where it is there; undefined when a view holds no more. */
export function withNeed({ needs }: ViewState, need: Need): Partial<ViewState> | undefined {
  const others = needs.filter(({ row }) => row !== need.row);
  const had = needs.some(({ row, answer }) => row === need.row && answer === need.answer);
  if (had) return { needs: others };
  return others.length === NEEDS_MAX ? undefined : { needs: [...others, need] };
}

/** The order after a press on a row: upwards, downwards, none. */
export function nextOrder(order: Order | undefined, row: string): Order | undefined {
  if (order?.row !== row) return { row, descending: false };
  return order.descending ? undefined : { row, descending: true };
}
