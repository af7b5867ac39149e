/**
 * The decision guide: what a team is asked, and what each answer means for the options. An answer names rows and the
 * verdicts in them that count, never an option: when a fact changes, so does the advice. Ids stand in addresses
 * (`decide.html?hardware=gpu`), so none is renamed or used again.
 */
import type { CriterionId } from './criteria/index.ts';
import type { Burden, Verdict } from './shapes/cell.ts';

/** Cells of a row that an answer points at: those with one of these verdicts, burdens, or numbers below a bound. */
export interface Match {
  row: CriterionId;
  verdicts?: readonly Verdict[];
  burdens?: readonly Burden[];
  /** Cells whose number is below it; those without a number stay. */
  below?: number;
  /** Cells whose number is above it. */
  above?: number;
}

/** One answer to a question, and what it does. An answer that does nothing only says that the point is settled. */
export interface AnswerInput {
  id: string;
  label: string;
  /** Continues “You said …” in the result and the decision record. */
  said: string;
  /** Rules out the options whose cells match. */
  out?: readonly Match[];
  /** Speaks for the options whose cells match, and against those that match `against`. */
  for?: readonly Match[];
  against?: readonly Match[];
}

/** A question of the form. Leaving it open is always possible and never does anything. */
export interface QuestionInput {
  id: string;
  question: string;
  /** Why it is asked, in one line. */
  why: string;
  answers: readonly AnswerInput[];
}

/** What can rule an option out. */
export const hardQuestions = [
  {
    id: 'kubernetes',
    question: 'Do you need Kubernetes?',
    why: 'Charts, operators and manifests run only where its API is.',
    answers: [
      {
        id: 'required',
        label: 'Required',
        said: 'you need Kubernetes',
        out: [{ row: 'packaging', verdicts: ['no'] }],
      },
      {
        id: 'known',
        label: 'Known to us',
        said: 'your team knows Kubernetes',
        for: [{ row: 'packaging', verdicts: ['yes'] }],
      },
      {
        id: 'no',
        label: 'No',
        said: 'you do not need Kubernetes',
        against: [{ row: 'control-plane-upgrades', burdens: ['you', 'shared'] }],
      },
    ],
  },
  {
    id: 'hosts',
    question: 'Must you reach the host?',
    why: 'Agents, privileged containers and images of your own need it.',
    answers: [
      {
        id: 'agents',
        label: 'Agents or privileges',
        said: 'you need agents on every host or privileged containers',
        out: [
          { row: 'daemons', verdicts: ['no'] },
          { row: 'privileged', verdicts: ['no'] },
        ],
      },
      {
        id: 'image',
        label: 'Own host image',
        said: 'you need a host image of your own',
        out: [{ row: 'custom-host-image', verdicts: ['no'] }],
      },
      { id: 'no', label: 'No', said: 'you need not reach the host' },
    ],
  },
  {
    id: 'hardware',
    question: 'Special hardware, or Windows?',
    why: 'Not every kind of capacity has every machine.',
    answers: [
      {
        id: 'gpu',
        label: 'GPUs',
        said: 'you need GPUs',
        out: [{ row: 'gpu', verdicts: ['no'] }],
      },
      {
        id: 'accelerators',
        label: 'Inferentia, Trainium',
        said: 'you need AWS Inferentia or Trainium',
        out: [{ row: 'accelerators', verdicts: ['no'] }],
      },
      {
        id: 'windows',
        label: 'Windows',
        said: 'you run Windows containers',
        out: [{ row: 'windows', verdicts: ['no'] }],
      },
      { id: 'no', label: 'None', said: 'you need no special hardware' },
    ],
  },
  {
    id: 'size',
    question: 'Your largest task or pod?',
    why: 'Fargate and task definitions have a largest size.',
    answers: [
      { id: 'small', label: 'Up to 16 vCPU', said: 'no task or pod needs more than 16 vCPU' },
      {
        id: 'medium',
        label: '17 to 32 vCPU',
        said: 'a task or pod needs up to 32 vCPU',
        out: [{ row: 'max-size', below: 32 }],
      },
      {
        id: 'large',
        label: 'More than 32',
        said: 'a task or pod needs more than 32 vCPU',
        out: [{ row: 'max-size', below: 33 }],
      },
    ],
  },
  {
    id: 'disks',
    question: 'Disks that outlive a task or pod?',
    why: 'A database on a block volume needs its volume back.',
    answers: [
      {
        id: 'yes',
        label: 'Yes',
        said: 'a block volume must outlive its task or pod',
        out: [{ row: 'volume-survives', verdicts: ['no', 'na'] }],
        against: [{ row: 'volume-survives', verdicts: ['partly'] }],
      },
      { id: 'no', label: 'No', said: 'state is kept elsewhere' },
    ],
  },
  {
    id: 'lasting',
    question: 'Must one run last for months?',
    why: 'AWS replaces the hosts it runs, on its own calendar.',
    answers: [
      {
        id: 'yes',
        label: 'Yes',
        said: 'one task or pod must run for months without being replaced',
        out: [{ row: 'forced-replacement', verdicts: ['yes'] }],
      },
      { id: 'no', label: 'No', said: 'tasks and pods may be replaced' },
    ],
  },
  {
    id: 'place',
    question: 'Where must it run?',
    why: 'Own servers and other clouds leave few ways.',
    answers: [
      {
        id: 'own',
        label: 'On our own servers',
        said: 'it must run on your own servers',
        out: [{ row: 'on-premises', verdicts: ['no'] }],
        against: [{ row: 'on-premises', verdicts: ['partly'] }],
      },
      {
        id: 'clouds',
        label: 'In other clouds too',
        said: 'it must run in other clouds too',
        out: [{ row: 'other-clouds', verdicts: ['no'] }],
      },
      {
        id: 'aws',
        label: 'In AWS only',
        said: 'it runs in AWS only',
        out: [{ row: 'instance-choice', verdicts: ['na'] }],
      },
    ],
  },
  {
    id: 'partition',
    question: 'GovCloud or China?',
    why: 'New features reach them late, some never.',
    answers: [
      {
        id: 'yes',
        label: 'Yes',
        said: 'it must run in GovCloud or in China',
        out: [{ row: 'govcloud-china', verdicts: ['no'] }],
        against: [{ row: 'govcloud-china', verdicts: ['partly'] }],
      },
      { id: 'no', label: 'No', said: 'commercial Regions are enough' },
    ],
  },
  {
    id: 'patching',
    question: 'Who can look after hosts?',
    why: 'Someone must patch and replace them.',
    answers: [
      {
        id: 'nobody',
        label: 'Nobody',
        said: 'nobody can look after hosts',
        out: [{ row: 'host-patching', burdens: ['you', 'shared'] }],
      },
      {
        id: 'some',
        label: 'A few of us, part-time',
        said: 'a few people look after hosts part-time',
        against: [{ row: 'host-patching', burdens: ['you'] }],
      },
      { id: 'team', label: 'A platform team', said: 'a platform team looks after hosts' },
    ],
  },
] as const satisfies readonly QuestionInput[];

/** What only speaks for and against. */
export const softQuestions = [
  {
    id: 'load',
    question: 'How does the load move?',
    why: 'Empty hosts cost money; full ones save it.',
    answers: [
      {
        id: 'steady',
        label: 'Steady',
        said: 'the load is steady',
        for: [{ row: 'bin-packing', verdicts: ['yes'] }],
      },
      {
        id: 'peaks',
        label: 'Sudden peaks',
        said: 'the load has sudden peaks',
        for: [{ row: 'idle-cost', verdicts: ['partly', 'no'] }],
        against: [{ row: 'host-scaling', burdens: ['you'] }],
      },
      {
        id: 'idle',
        label: 'Mostly idle',
        said: 'most of it is idle most of the time',
        for: [{ row: 'idle-cost', verdicts: ['partly', 'no'] }],
        against: [{ row: 'control-plane-price', above: 0 }],
      },
      {
        id: 'jobs',
        label: 'Jobs on a schedule',
        said: 'work comes as jobs',
        for: [{ row: 'job-queues', verdicts: ['yes'] }],
        against: [{ row: 'job-queues', verdicts: ['no'] }],
      },
    ],
  },
  {
    id: 'scale',
    question: 'About how many vCPUs run all day?',
    why: 'Fixed fees weigh on small fleets, packing pays on large ones.',
    answers: [
      {
        id: 'few',
        label: 'Under 20',
        said: 'fewer than 20 vCPUs run all day',
        against: [{ row: 'control-plane-price', above: 0 }],
      },
      { id: 'some', label: '20 to 200', said: '20 to 200 vCPUs run all day' },
      {
        id: 'many',
        label: 'Over 200',
        said: 'more than 200 vCPUs run all day',
        for: [{ row: 'bin-packing', verdicts: ['yes'] }],
      },
    ],
  },
  {
    id: 'spot',
    question: 'How much may stop at two minutes’ notice?',
    why: 'Spot capacity is cheaper and can be taken back.',
    answers: [
      {
        id: 'much',
        label: 'Much of it',
        said: 'much of the work may stop at two minutes’ notice',
        for: [{ row: 'spot', verdicts: ['yes'] }],
        against: [{ row: 'spot', verdicts: ['no', 'na'] }],
      },
      { id: 'none', label: 'None of it', said: 'nothing may stop at two minutes’ notice' },
    ],
  },
  {
    id: 'releases',
    question: 'What must a release do by itself?',
    why: 'Some of it is built in, some is more software to run.',
    answers: [
      {
        id: 'rollback',
        label: 'Roll back',
        said: 'a failed release must roll back by itself',
        for: [{ row: 'automatic-rollback', verdicts: ['yes', 'partly'] }],
        against: [{ row: 'automatic-rollback', verdicts: ['no'] }],
      },
      {
        id: 'canary',
        label: 'Go out in steps',
        said: 'releases must go out in steps',
        for: [{ row: 'canary', verdicts: ['yes'] }],
        against: [{ row: 'canary', verdicts: ['no'] }],
      },
      {
        id: 'gitops',
        label: 'Follow Git',
        said: 'releases must follow a Git repository',
        for: [{ row: 'gitops', verdicts: ['yes'] }],
      },
    ],
  },
  {
    id: 'tenants',
    question: 'Who shares it?',
    why: 'Many teams on one platform need rules between them.',
    answers: [
      { id: 'one', label: 'One team', said: 'one team uses it' },
      {
        id: 'teams',
        label: 'Many teams',
        said: 'many teams share one platform',
        for: [{ row: 'network-policy', verdicts: ['yes'] }],
      },
      {
        id: 'strangers',
        label: 'Code we do not trust',
        said: 'it runs code you do not trust',
        for: [{ row: 'bin-packing', verdicts: ['no'] }],
        against: [{ row: 'bin-packing', verdicts: ['yes'] }],
      },
    ],
  },
  {
    id: 'leaving',
    question: 'Might you leave AWS within three years?',
    why: 'Kubernetes objects move more easily than ECS ones.',
    answers: [
      {
        id: 'likely',
        label: 'Likely',
        said: 'you may leave AWS within three years',
        for: [{ row: 'packaging', verdicts: ['yes'] }],
        against: [{ row: 'packaging', verdicts: ['no'] }],
      },
      { id: 'unlikely', label: 'Unlikely', said: 'you stay on AWS' },
    ],
  },
] as const satisfies readonly QuestionInput[];

/** Where a team may start: answers to begin with. */
export const startingPoints = [
  {
    id: 'container',
    label: 'We have a container to run',
    answers: { kubernetes: 'no', hosts: 'no', place: 'aws', patching: 'nobody' },
  },
  {
    id: 'kubernetes',
    label: 'We already use Kubernetes',
    answers: { kubernetes: 'required', place: 'aws', patching: 'some' },
  },
  {
    id: 'control',
    label: 'We need control of the hosts',
    answers: { hosts: 'image', place: 'aws', patching: 'team' },
  },
] as const satisfies readonly {
  id: string;
  label: string;
  answers: Readonly<Record<string, string>>;
}[];
