/** The places of what breaks: each symptom with its causes, and the families of the list of all. */
import type { Cause, Symptom } from '../data/schema.ts';
import { byFamily, messagesOf, plainText, sourcesOfSymptom } from '../model/symptoms.ts';
import { entriesOf } from '../model/typed-records.ts';
import { sitePage, symptomPage } from './address.ts';
import type { PlaceFacts } from './facts.ts';
import type { Place } from './place.ts';

/** Sections of a symptom’s page by their id, in its order. No cause may take one of these ids. */
const symptomSections = {
  meaning: 'What it means',
  'last-words': 'Match the last words',
  check: 'Check in this order',
  prevention: 'How to prevent it',
  sources: 'Sources',
} as const;

type SectionId = keyof typeof symptomSections;

/** The sections that the page of a symptom has. Without endings, there are no last words to match. Pure. */
export function sectionsOfSymptom({
  causes,
}: Pick<Symptom, 'causes'>): { id: SectionId; name: string }[] {
  const hasEndings = causes.some(({ ending }) => ending !== undefined);
  return entriesOf(symptomSections)
    .filter(([id]) => hasEndings || id !== 'last-words')
    .map(([id, name]) => ({
      id,
      name: hasEndings && id === 'check' ? 'Otherwise, check in this order' : name,
    }));
}

const wordsOfCause = ({ ending, title, why, check, fixes }: Cause): string =>
  [
    ending,
    `${title}.`,
    why,
    `It is this if ${check.sign}`,
    ...fixes.map(({ text }) => text),
    check.command,
  ]
    .filter((part) => part !== undefined)
    .join(' ');

function placesOf(symptom: Symptom, family: string): Place[] {
  const { id, message, where, short, meaning, prevent, causes, sources } = symptom;
  const page = symptomPage(id);
  const part = (own: Pick<Place, 'kind' | 'id' | 'title' | 'text' | 'sources'>): Place => ({
    page,
    parent: message,
    ...own,
  });
  const texts: Partial<Record<SectionId, string>> = {
    meaning,
    prevention: prevent,
  };
  return [
    {
      kind: 'symptom',
      page,
      title: message,
      parent: family,
      inShort: plainText(short),
      text: plainText(
        [...messagesOf(symptom), `${where}.`, meaning, ...causes.map(wordsOfCause), prevent].join(
          ' ',
        ),
      ),
      sources: sourcesOfSymptom(symptom),
    },
    ...sectionsOfSymptom(symptom).flatMap(({ id: section, name }): Place[] => [
      part({
        kind: 'section',
        id: section,
        title: name,
        text: plainText(texts[section] ?? ''),
        sources: section === 'sources' ? sources : [],
      }),
      ...(section === 'check'
        ? causes.map((cause) =>
            part({
              kind: 'cause',
              id: cause.id,
              title: plainText(cause.title),
              text: plainText(wordsOfCause(cause)),
              sources: cause.sources,
            }),
          )
        : []),
    ]),
  ];
}

/** Every symptom and its causes, family by family, and the families themselves. Pure. */
export const symptomPlaces = ({ symptoms, families }: PlaceFacts): Place[] =>
  byFamily(symptoms, families).flatMap(({ id, label, symptoms: own }): Place[] => [
    {
      kind: 'section',
      page: sitePage.fix,
      id,
      title: label,
      parent: 'When it breaks',
      text: '',
      titles: own.map(({ message }) => message).join(' '),
      sources: [],
    },
    ...own.flatMap((symptom) => placesOf(symptom, label)),
  ]);
