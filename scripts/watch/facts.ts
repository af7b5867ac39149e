/** The facts as watchers read them: the one place where they and their readers are imported. */
export { factSet as watchedFacts } from '../../src/data/index.ts';
export { authoredCells, type FactSet } from '../../src/data/fact-set.ts';
