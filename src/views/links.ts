import { getCollection } from 'astro:content';
import { claims } from '../data/claims.ts';
import { keysOf } from '../model/typed-records.ts';

/** Claims that a row answers. */
export function claimsAbout(criterion: string) {
  return keysOf(claims)
    .map((id) => ({ id, ...claims[id] }))
    .filter((claim) => (claim.criteria as readonly string[]).includes(criterion));
}

/** Concept pages whose text shows a row by a block. */
export async function learnAbout(criterion: string) {
  const mentions = (text: string | undefined) =>
    new RegExp(`['"]${criterion}['"]`).test(text ?? '');
  const learn = await getCollection('learn');
  return learn
    .filter((entry) => mentions(entry.body))
    .toSorted((a, b) => a.data.order - b.data.order)
    .map((entry) => ({ title: entry.data.title, href: `/learn/${entry.id}.html` }));
}
