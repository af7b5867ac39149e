import { countInWords } from '../model/format.ts';
import { sitePage } from './address.ts';

/** A page that stands by itself, in words. */
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

/** What the words of pages count. */
export interface Counts {
  rows: number;
  /** Questions of the decision guide. */
  questions: number;
  options: number;
  /** Layers of who runs what. */
  layers: number;
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

/** The pages that stand by themselves and are made of facts, by address. Pure. */
export function sitePages(counts: Counts) {
  const optionsInWords = countInWords(counts.options);
  return {
    [sitePage.home]: {
      title: 'Berth: running containers on AWS, compared',
      description:
        'Running containers on AWS is two choices: who schedules them (ECS, EKS or Kubernetes) and where they run (Fargate, EC2 or your own servers). ' +
        `${optionsInWords} pairs, compared row by row, each fact with source and date.`,
      heading: 'Running containers on AWS is two choices: who schedules them, and where they run.',
      lead: `Berth compares the ${optionsInWords.toLowerCase()} pairs that exist, row by row. Every fact carries its source and the date we checked it.`,
      parent: '',
    },
    [sitePage.learn]: {
      title: 'Learn: containers on AWS from the ground up',
      description: `${countInWords(counts.lessons)} short pages that build on each other: orchestration, the two axes, ECS, Fargate, EC2 capacity, EKS and Kubernetes, each with a worked example and sources.`,
      heading: 'Learn',
      lead: 'For a developer who has built an image and used the AWS console, and never run an orchestrator. Each page starts from a problem and builds on the one before.',
      parent: '',
    },
    [sitePage.compare]: {
      title: 'Compare every way to run containers on AWS',
      description: `${counts.rows} questions, ${counts.options} options: ECS, EKS and Kubernetes on Fargate, on EC2 and on your own servers. Every answer with its source and the day it was checked.`,
      heading: 'Compare',
      lead: 'Every row is a question, every column a pair of scheduler and machine. Rows are ordered by how often they decide a choice.',
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
    [sitePage.scenarios]: {
      title: 'Scenarios: worked decisions',
      description: `${countInWords(counts.scenarios)} teams, their constraints, what those rule out, what is left, and what would change the answer: a simple web app, three tiers, many services, and two clouds.`,
      heading: 'Scenarios',
      lead: 'Worked decisions: a team, what its constraints rule out, what is left, and what would change the answer.',
      parent: '',
    },
    [sitePage.claims]: {
      title: 'Common claims about ECS, EKS, Fargate and Kubernetes, checked',
      description: `${counts.claims} things people say about running containers on AWS, each with what is so, how far off the claim is, and the sources.`,
      heading: 'What people say, and what is so',
      lead: `${counts.claims} sentences heard wherever ECS, EKS, Fargate and Kubernetes are compared. Each was true once, is half true, or was never true.`,
      parent: '',
      listedAs: 'Common claims, checked',
    },
    [sitePage.glossary]: {
      title: 'Glossary and phrasebook: ECS and Kubernetes words',
      description: `${counts.terms} words of ECS, EKS and Kubernetes in one sentence each, and a phrasebook that says which ECS word does the job of which Kubernetes word, and where the likeness ends.`,
      heading: 'Glossary and phrasebook',
      lead: 'Every word in one sentence. Who knows one world can look up its words in the other.',
      parent: '',
      listedAs: 'Glossary, and a phrasebook of ECS and Kubernetes words',
    },
    [sitePage.sources]: {
      title: 'Sources',
      description: `The ${counts.sources} sources behind every fact of Berth: address, words to look for, the day each was read, and the rows it supports.`,
      heading: 'Sources',
      lead: `${counts.sources} pages and files. Each entry says which words to look for, so that anyone can check a fact in two minutes, and what rests on it.`,
      parent: '',
      listedAs: 'Sources, and what rests on each',
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
      title: 'Timeline: versions, endings, launches',
      description: `When support of each Kubernetes and EKS version ends, which container products of AWS end or have ended, and what was launched since ${counts.launchesSince}, each date with its source.`,
      heading: 'Timeline',
      lead: `When support of a version ends, which products have ended, and what was launched since ${counts.launchesSince}.`,
      parent: '',
      listedAs: 'Timeline: versions, endings, launches',
    },
    [sitePage.changes]: {
      title: 'Changes to facts',
      description:
        'What changed in Berth’s comparison of ways to run containers on AWS since it was first published: the words before and after, and the reason.',
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

/** What the page of prices says of itself; its description stands with its text in content/. */
export const pricesPage = {
  title: 'Prices of running containers on AWS, with Region and source',
  heading: 'Prices',
  lead: 'Every amount on these pages comes from this list. They are list prices in US dollars, without discounts, tax or free tier, and they age: look at the day before you reckon with one.',
  parent: 'Compare',
  listedAs: 'Prices, each with its Region, source and day',
} as const;

/** The list of everything; how many entries it has is known last. Pure. */
export const aToZPage = (entries: number): SitePage => ({
  title: 'Everything from A to Z',
  description: `All ${entries} things Berth can be asked for, in one list: rows, pages, options, words and claims.`,
  heading: 'Everything from A to Z',
  lead: `${entries} rows, pages, options, words and claims. Search finds the same.`,
  parent: '',
});

/** What lists of the whole site call a page made of one text, where its own title would not do. */
export const textsListedAs: Readonly<Record<string, string>> = {
  'facts-checked': 'How facts are checked',
  about: 'About Berth',
};
