/** The script of questions.html: leaves out what a reader did not ask for. The page is complete without it. */
import { QuestionsElement } from './questions.element.ts';

customElements.define('berth-questions', QuestionsElement);
