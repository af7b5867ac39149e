import type { AskedQuestion } from '../schema.ts';

/** What people ask about what things are, and what their names mean. */
export const basics = [
  {
    id: 'task-or-service',
    question: 'What is the difference between a task and a service in ECS?',
    asked: {
      url: 'https://stackoverflow.com/questions/42960678/what-is-the-difference-between-a-task-and-a-service-in-aws-ecs/52749221',
      where: 'Stack Overflow',
    },
    by: 'beginner',
    answers: ['glossary.html#task', 'glossary.html#service', 'learn/ecs.html#nouns'],
    answered: 'in full',
  },
] as const satisfies readonly AskedQuestion[];
