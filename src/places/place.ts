/** What can be linked to. */
export type PlaceKind =
  | 'page'
  | 'lesson'
  | 'row'
  | 'pair'
  | 'option'
  | 'scenario'
  | 'alternative'
  | 'symptom'
  | 'cause'
  | 'embed'
  | 'share'
  | 'moved'
  | 'section'
  | 'group'
  | 'cell'
  | 'answer'
  | 'claim'
  | 'question'
  | 'term'
  | 'source'
  | 'price'
  | 'change'
  | 'version'
  | 'ending'
  | 'launch'
  | 'figure'
  | 'control';

/** One place: a page, or a part of one that has an id. */
export interface Place {
  kind: PlaceKind;
  /** The page it is, or is on, from the root of the site: `learn/ecs.html`. */
  page: string;
  /** Its id there; a page has none. */
  id?: string;
  title: string;
  /** What contains it, in words: the part of the site of a page, the group of a row, the page of a section. */
  parent: string;
  /** What it says in a sentence or two, where somebody wrote that. */
  inShort?: string;
  /** What it says, as one run of words; empty where it only shows what has places of its own. */
  text: string;
  /** The titles of the places it shows, where it says nothing itself. */
  titles?: string;
  /** Captions and notes of its figures. */
  captions?: string;
  /** The page of its own that a place on a page unfurls as, which leads on to it: `s/learn.ecs.service.html`. */
  sharedAs?: string;
  /** Ids of its sources. */
  sources: readonly string[];
}
