import { nearest } from '../nearest.ts';
import type { FactSet, Problem, Rule } from './fact-set.ts';

/** Every question with the file it is in, or the first of the files of its subject. */
const filed = ({ questions }: FactSet) =>
  Object.entries(questions.bySubject).flatMap(([subject, own]) =>
    own.map((question) => ({
      question,
      subject,
      place: { file: `src/data/questions/${subject}.ts`, where: question.id },
    })),
  );

const oneOf = (found: string, known: readonly string[]): string => {
  const near = nearest(found, known);
  return near === undefined ? known.join(', ') : `${near}, the nearest of ${known.join(', ')}`;
};

/** Questions belong to a subject and an audience that exist, and none has the id of another. */
const questionsAreSorted: Rule = (facts) => {
  const { audiences, subjects } = facts.questions;
  const taken = new Map<string, string>();
  const strange = Object.keys(facts.questions.bySubject)
    .filter((subject) => !subjects.includes(subject))
    .map((subject) => ({
      file: 'src/data/questions/index.ts',
      where: subject,
      found: `subject “${subject}”`,
      expected: oneOf(subject, subjects),
    }));
  return [
    ...strange,
    ...filed(facts).flatMap(({ question: { id, by }, place }) => {
      const problems: Problem[] = [];
      if (!audiences.includes(by))
        problems.push({
          ...place,
          found: `audience “${by}”`,
          expected: oneOf(by, audiences),
        });
      const other = taken.get(id);
      if (other !== undefined)
        problems.push({
          ...place,
          found: `id “${id}”`,
          expected: `an id that ${other} does not use`,
        });
      taken.set(id, place.file);
      return problems;
    }),
  ];
};

/** A question has places that answer it, or the reason why it is not covered; and says what its places leave open. */
const questionsLeadOn: Rule = (facts) =>
  filed(facts).flatMap(({ question: { answers, answered, gap, notCovered }, place }) => {
    const problems: Problem[] = [];
    if (answers.length === 0 && !notCovered)
      problems.push({
        ...place,
        found: 'no place that answers it',
        expected: 'addresses of places, such as compare/gpu.html#ecs-fargate, or notCovered',
      });
    if (answered !== 'in full' && !gap && !notCovered)
      problems.push({
        ...place,
        found: `answered ${answered}`,
        expected: 'a gap: what is missing',
      });
    if (answered === 'in full' && (gap ?? notCovered))
      problems.push({
        ...place,
        found: `answered in full, and ${gap ? 'a gap' : 'notCovered'}`,
        expected: 'one of the two',
      });
    return problems;
  });

/** The rules of the bank of questions. That the places exist is checked where places are known (src/places). */
export const questionRules = { questionsAreSorted, questionsLeadOn } as const;
