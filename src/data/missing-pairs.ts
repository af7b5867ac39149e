/** Crossings of the two axes that have no option, and why. Keys are `orchestrator/capacity`. */
export const missingPairs = {
  'kubernetes/fargate': {
    word: 'Not possible',
    text: 'Fargate takes work from ECS and EKS only',
    mark: 'no',
  },
  'kubernetes/ec2-aws': {
    word: 'Not offered',
    text: 'AWS runs hosts for ECS and EKS clusters only',
    mark: 'no',
  },
  'kubernetes/own': {
    word: 'Out of scope',
    text: 'No AWS service takes part',
    mark: 'na',
  },
} as const;
