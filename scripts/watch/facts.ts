/** The facts as watchers read them: the one place where they and their readers are imported. */
export { factSet as watchedFacts } from '../../src/views/facts.ts';
export { authoredCells, textsOf, type FactSet } from '../../src/model/rules/fact-set.ts';
