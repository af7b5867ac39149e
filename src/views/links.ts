import { claims } from '../data/claims.ts';
import { keysOf } from '../model/typed-records.ts';
import { lessonPage, linkTo } from '../places/address.ts';
import { rowsIn } from '../places/prose.ts';
import { site } from './site-places.ts';

/** Claims that a row answers. */
export function claimsAbout(criterion: string) {
  return keysOf(claims)
    .map((id) => ({ id, ...claims[id] }))
    .filter((claim) => (claim.criteria as readonly string[]).includes(criterion));
}

/** Lessons whose text shows a row by a block. */
export function lessonsAbout(criterion: string) {
  const { content } = site();
  return content.learn
    .filter(({ prose }) => rowsIn(prose).has(criterion))
    .map(({ id, title }) => ({ title, href: linkTo(lessonPage(id)) }));
}
