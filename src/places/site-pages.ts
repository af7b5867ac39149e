import { countInWords } from '../model/format.ts';
import { sitePage } from './address.ts';

/** The texts of a single page. */
export interface SitePage {
  /** What a search engine, a chat and a tab show. */
  title: string;
  description: string;
  /** Its heading, where that says less than the title. */
  heading: string;
  /** Its first words. */
  lead: string;
  /** The part of the site it belongs to; empty for one outside them. */
  parent: string;
  /** What it is called in lists of the whole site; left out for one that only leads to others. */
  listedAs?: string;
}

/** What the texts of pages count. */
export interface Counts {
  rows: number;
  /** Questions of the decision guide. */
  questions: number;
  options: number;
  /** Questions of the bank. */
  asked: number;
  /** Layers of who runs what. */
  layers: number;
  /** Messages that “When it breaks” explains. */
  symptoms: number;
  claims: number;
  terms: number;
  sources: number;
  changes: number;
  lessons: number;
  scenarios: number;
  firstPublished: string;
  /** The year from which launches are listed. */
  launchesSince: number;
}

/** The single pages made of facts, by address. Pure. */
export function sitePages(counts: Counts) {
  const optionsInWords = countInWords(counts.options);
  return {
    [sitePage.home]: {
      title: 'Berth: running containers on AWS, compared',
      description:
        'Running containers on AWS is two choices: who schedules them (ECS, EKS or Kubernetes) and where they run (Fargate, EC2 or your own servers). ' +
        `${optionsInWords} combinations, compared row by row with sources.`,
      heading: 'Running containers on AWS is two choices: who schedules them, and where they run.',
      lead: `Berth compares the ${optionsInWords.toLowerCase()} combinations that exist, row by row. Every fact has a source and the date we checked it.`,
      parent: '',
    },
    [sitePage.learn]: {
      title: 'Learn: containers on AWS from the ground up',
      description: `${countInWords(counts.lessons)} short lessons that build on each other: orchestration, the two axes, ECS, Fargate, EC2 capacity, EKS and Kubernetes, each with a worked example and sources.`,
      heading: 'Learn',
      lead: 'For developers who have built an image and used the AWS console but have never run an orchestrator. Each lesson starts with a problem and builds on the one before.',
      parent: '',
    },
    [sitePage.compare]: {
      title: 'Compare every way to run containers on AWS',
      description: `${counts.rows} questions, ${counts.options} options: ECS, EKS and Kubernetes on Fargate, on EC2 and on your own servers. Every answer has a source and the day it was checked.`,
      heading: 'Compare',
      lead: 'Each row is a question. Each column is a scheduler combined with a place to run. The rows that most often decide a choice come first.',
      parent: '',
      listedAs: 'Compare every way to run containers on AWS',
    },
    [sitePage.decide]: {
      title: 'Decide: which way to run containers on AWS fits you',
      description: `${counts.questions} questions on one page. An answer rules options out or speaks for and against them, and names the row of facts that does it. Nothing is scored; every rule is written out.`,
      heading: 'Which one for us?',
      lead: 'Answer what you know and leave the rest. Nothing is scored: an answer rules an option out, or speaks for or against it, and you see by which row.',
      parent: '',
      listedAs: 'Decide: answer questions, see what fits and why',
    },
    [sitePage.whoRunsWhat]: {
      title: 'Who runs what: you or AWS, layer by layer',
      description: `${counts.layers} layers from your code down to the building, in ${counts.options} ways to run containers on AWS: which are yours, which are shared, which AWS runs, and who is called at three in the morning.`,
      heading: 'Who runs what',
      lead: `${counts.layers} layers from your code down to the building. The work passes from you to AWS at the heavy line.`,
      parent: 'Compare',
      listedAs: 'Who runs what: you or AWS, layer by layer',
    },
    [sitePage.fix]: {
      title: 'When it breaks: errors of ECS, EKS and Kubernetes, and fixes',
      description: `${counts.symptoms} messages and bills as people see them, on ECS, EKS and Kubernetes: what each means, its causes in the order to check, the command that tells which, and the fix for each option.`,
      heading: 'When it breaks',
      lead: 'Find the message you see. Its page says what it means, what to check first, and what to do on each option.',
      parent: '',
      listedAs: 'When it breaks: find an error by its message',
    },
    [sitePage.scenarios]: {
      title: 'Scenarios: worked decisions',
      description: `What the constraints of ${countInWords(counts.scenarios).toLowerCase()} teams rule out, what remains, and what would change the answer: a simple web app, three tiers, many services, and two clouds.`,
      heading: 'Scenarios',
      lead: 'Worked decisions: what a team’s constraints rule out, what remains, and what would change the answer.',
      parent: '',
    },
    [sitePage.claims]: {
      title: 'Common claims about ECS, EKS, Fargate and Kubernetes, checked',
      description: `${counts.claims} things people say about running containers on AWS, each with the facts, how far off the claim is, and the sources.`,
      heading: 'What people say, and what is true',
      lead: `${counts.claims} sentences heard wherever ECS, EKS, Fargate and Kubernetes are compared. Each was true once, is half true, or was never true.`,
      parent: '',
      listedAs: 'Common claims, checked',
    },
    [sitePage.questions]: {
      title: 'Questions people ask about containers on AWS',
      description: `${counts.asked} questions from public forums and issue trackers about ECS, EKS, Fargate and Kubernetes on AWS, each answered in two sentences from checked facts, with links to what proves them.`,
      heading: 'Questions people ask',
      lead: `${counts.asked} questions from public forums and issue trackers, in our own words. Two sentences each, then the facts behind them.`,
      parent: '',
      listedAs: 'Questions people ask, answered from the facts',
    },
    [sitePage.glossary]: {
      title: 'Glossary and phrasebook: ECS and Kubernetes terms',
      description: `${counts.terms} terms of ECS, EKS and Kubernetes in one sentence each, and a phrasebook that matches ECS terms with Kubernetes terms and says where the likeness ends.`,
      heading: 'Glossary and phrasebook',
      lead: 'Every term in one sentence. If you know ECS or Kubernetes, look up the matching term of the other.',
      parent: '',
      listedAs: 'Glossary, and a phrasebook of ECS and Kubernetes terms',
    },
    [sitePage.sources]: {
      title: 'Sources',
      description: `The ${counts.sources} sources behind the facts of Berth: address, words to look for, the day each was read, and the rows it supports.`,
      heading: 'Sources',
      lead: `${counts.sources} pages and files. Each entry gives the words to look for, so that anyone can check a fact in two minutes, and lists the rows that rely on it.`,
      parent: '',
      listedAs: 'Sources, and what relies on each',
    },
    [sitePage.cost]: {
      title: 'Cost: what the same containers cost on Fargate and on EC2',
      description:
        'The monthly bill of the same tasks on Fargate, EC2, Managed Instances, EKS nodes, Auto Mode and EKS Fargate: line by line, with the packing at which EC2 gets cheaper and every formula.',
      heading: 'Cost',
      lead: 'The same tasks on every kind of capacity, billed line by line.',
      parent: '',
      listedAs: 'Cost: the bill of your tasks on each option',
    },
    [sitePage.timeline]: {
      title: 'Timeline: versions, end dates, launches',
      description: `When support for each Kubernetes and EKS version ends, which AWS container products are ending or have ended, and what has launched since ${counts.launchesSince}, each date with its source.`,
      heading: 'Timeline',
      lead: `When support for a version ends, which products have ended, and what has launched since ${counts.launchesSince}.`,
      parent: '',
      listedAs: 'Timeline: versions, end dates, launches',
    },
    [sitePage.changes]: {
      title: 'Changes to facts',
      description:
        'What changed in Berth’s comparison of ways to run containers on AWS since it was first published: the text before and after, and the reason.',
      heading: 'Changes to facts',
      lead:
        counts.changes === 0
          ? `No fact has changed since the first publication on ${counts.firstPublished}.`
          : 'What an answer said before, what it says now, and why. Newest first.',
      parent: '',
      listedAs: 'Changes to facts',
    },
  } as const satisfies Record<string, SitePage>;
}

/** The texts of the page of prices; its description is with its text in content/. */
export const pricesPage = {
  title: 'Prices of running containers on AWS, with Region and source',
  heading: 'Prices',
  lead: 'Every amount on these pages comes from this list. They are list prices in US dollars, without discounts, tax or free tier, and they age: look at the date before you calculate with one.',
  parent: 'Compare',
  listedAs: 'Prices, each with its Region, source and date',
} as const;

/** The list of everything; how many entries it has is known last. Pure. */
export const aToZPage = (entries: number): SitePage => ({
  title: 'Everything from A to Z',
  description: `All ${entries} entries of Berth in one list: rows, pages, options, errors, terms and claims.`,
  heading: 'Everything from A to Z',
  lead: `${entries} rows, pages, options, errors, terms and claims. Search finds the same.`,
  parent: '',
});

/** What lists of the whole site call a page made of one text, where its own title would not do. */
export const textsListedAs: Readonly<Record<string, string>> = {
  'facts-checked': 'How facts are checked',
  about: 'About Berth',
};
