/** Share pages: what each shows of the place that it leads to. */
import { claims, type ClaimId } from '../data/claims.ts';
import { glossary, type TermId } from '../data/glossary.ts';
import { phrasebook } from '../data/phrasebook.ts';
import { longestDescription, wholeSentences } from '../formats/clip.ts';
import { splitRows } from '../model/sides.ts';
import { keysOf } from '../model/typed-records.ts';
import {
  lessonPage,
  linkTo,
  pairPage,
  questionAt,
  rowPage,
  sitePage,
  termAt,
} from '../places/address.ts';
import { byTerm } from '../places/alphabet.ts';
import type { Content } from '../places/content.ts';
import type { Place } from '../places/place.ts';
import { partOf, rowsIn, sectionsOf, type ProseNode } from '../places/prose.ts';
import { formatAddress } from '../places/share-page.ts';
import { claimsOf, groupedRows, rowLink } from './comparison.ts';
import { pairPages, pairsAfter, type PairPage } from './pair-pages.ts';
import { questionsPage, type QuestionEntry } from './questions.ts';
import { site } from './site-places.ts';

type Link = Readonly<{ label: string; href: string }>;

/** What a share page shows, by what its place is made of. */
export type Excerpt =
  | { kind: 'claim'; id: ClaimId }
  | { kind: 'term'; id: TermId }
  | { kind: 'question'; question: QuestionEntry }
  | { kind: 'links'; links: readonly Link[] }
  | { kind: 'claims'; ids: readonly ClaimId[] }
  | { kind: 'reasons' | 'deciding' | 'jobs'; pair: PairPage }
  | { kind: 'phrasebook' }
  | { kind: 'prose'; nodes: readonly ProseNode[]; file: string };

/** A share page: its file below `s/` without `.html`, its words, and its excerpt. */
export interface SharePage {
  key: string;
  title: string;
  /** What the place stands in, as readers call it. */
  parent: string;
  /** Address of the page of the place, and of the place itself. */
  page: string;
  address: string;
  /** The excerpt in words. */
  text: string;
  excerpt: Excerpt;
}

const questions = (rows: readonly { id: string; question: string }[]): Excerpt => ({
  kind: 'links',
  links: rows.map(({ id, question }) => ({ label: question, href: linkTo(rowPage(id)) })),
});

async function lessonExcerpt({ page, id }: Place, content: Content): Promise<Excerpt | undefined> {
  const lesson = content.learn.find((one) => lessonPage(one.id) === page);
  if (!lesson) return undefined;
  const section = sectionsOf(lesson.prose, () => undefined).find((one) => one.id === id);
  if (section)
    return { kind: 'prose', nodes: section.nodes, file: `content/learn/${lesson.id}.mdx` };
  if (id === 'claims') return { kind: 'claims', ids: lesson.claims };
  if (id !== 'side-by-side') return undefined;
  const pairs = await pairsAfter(lesson.id);
  return { kind: 'links', links: pairs.map(({ title, href }) => ({ label: title, href })) };
}

function pairExcerpt(
  { page, id }: Place,
  content: Content,
  pairs: readonly PairPage[],
): Excerpt | undefined {
  const pair = pairs.find(({ entry }) => pairPage(entry.id) === page);
  const text = content.pairs.find((one) => pairPage(one.id) === page);
  if (!pair || !text) return undefined;
  const [a, b] = pair.sides;
  const split = () => splitRows(groupedRows, a.options, b.options);
  const prose = (part: string): Excerpt => ({
    kind: 'prose',
    nodes: partOf(text.prose, part),
    file: `content/pairs/${text.id}.mdx`,
  });
  switch (id) {
    case 'category-check':
      return prose('Kind');
    case 'moving':
      return prose('Moving');
    case 'choose':
      return { kind: 'reasons', pair };
    case 'deciding':
      return { kind: 'deciding', pair };
    case 'differences':
      return questions(split().differing.flatMap(({ rows }) => rows));
    case 'same':
      return questions(split().same.flatMap(({ rows }) => rows));
    case 'job':
      return { kind: 'jobs', pair };
    case 'phrasebook':
      return { kind: 'phrasebook' };
    case 'claims':
      return { kind: 'claims', ids: text.claims };
    default:
      return undefined;
  }
}

function questionExcerpt({ kind, page, id }: Place): Excerpt | undefined {
  if (page !== sitePage.questions) return undefined;
  const { sections, leftOut } = questionsPage();
  const all = [...sections, leftOut];
  if (kind === 'question') {
    const question = all.flatMap(({ questions }) => questions).find((one) => one.id === id);
    return question && { kind, question };
  }
  const section = all.find((one) => one.id === id);
  return (
    section && {
      kind: 'links',
      links: section.questions.map(({ id: own, question }) => ({
        label: question,
        href: linkTo(questionAt(own)),
      })),
    }
  );
}

function siteExcerpt({ kind, page, id }: Place): Excerpt | undefined {
  const group = groupedRows.find((one) => `group-${one.id}` === id);
  if (kind === 'group') return group && questions(group.rows);
  if (kind === 'claim') {
    const claim = keysOf(claims).find((one) => one === id);
    return claim && { kind, id: claim };
  }
  if (kind === 'term') {
    const term = keysOf(glossary).find((one) => one === id);
    return term && { kind, id: term };
  }
  if (page !== sitePage.glossary) return undefined;
  if (id === 'phrasebook') return { kind: 'phrasebook' };
  const terms = byTerm(glossary).map(([term, words]) => ({
    label: words.term,
    href: linkTo(termAt(term)),
  }));
  return { kind: 'links', links: terms };
}

/** The words of a place, as its share page says them in a chat. */
function wordsOf({ kind, title, parent, inShort, text, titles }: Place, excerpt: Excerpt): string {
  if (kind === 'term') return inShort ?? text;
  if (kind === 'question') return text;
  if (excerpt.kind === 'claim') {
    const [claim] = claimsOf([excerpt.id]);
    const verdict = claim?.verdict ?? '';
    return `${verdict.charAt(0).toUpperCase()}${verdict.slice(1)}. ${text}`;
  }
  if (excerpt.kind === 'phrasebook') {
    const pairs = phrasebook
      .filter(({ ecs, kubernetes }) => ecs !== kubernetes && !kubernetes.includes(','))
      .map(({ ecs, kubernetes }) => `${ecs} and ${kubernetes}`);
    return `${parent}: terms of ECS next to those of Kubernetes, such as ${pairs.join(', ')}`;
  }
  if (excerpt.kind === 'prose' && text === '')
    return `${parent}: ${[...rowsIn(excerpt.nodes)].map((row) => rowLink(row).question).join(' ')}`;
  const links = excerpt.kind === 'links' ? excerpt.links.map(({ label }) => label).join(', ') : '';
  return `${parent}: ${text || titles || links || title}`;
}

/** Every share page, in the order of the places. Throws on a place that it can show nothing of, naming it. */
export async function sharePages(): Promise<SharePage[]> {
  const { places, content } = site();
  const pairs = await pairPages();
  return Promise.all(
    places
      .filter(({ sharedAs }) => sharedAs !== undefined)
      .map(async (place) => {
        const { sharedAs = '', title, parent, page } = place;
        const address = formatAddress(place);
        const excerpt =
          questionExcerpt(place) ??
          siteExcerpt(place) ??
          pairExcerpt(place, content, pairs) ??
          (await lessonExcerpt(place, content));
        if (!excerpt)
          throw new Error(
            `src/views/share-pages.ts knows no excerpt for ${address}. Say there what its share page shows.`,
          );
        return {
          key: sharedAs.replace(/^s\/|\.html$/g, ''),
          title: excerpt.kind === 'claim' ? `“${title}”` : title,
          parent,
          page,
          address: linkTo(address),
          text: wholeSentences(wordsOf(place, excerpt), longestDescription),
          excerpt,
        };
      }),
  );
}
