import type { Source } from '../schema.ts';

/** Sources added by the second reading (rb). */
export const sources = {
  'ecs-task-definition-parameters-managed-instances-container-definition-timeout-managed-instances':
    {
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters-managed-instances.html#container_definition_timeout-managed-instances',
      title: 'Task definition parameters for Managed Instances: container timeouts',
      publisher: 'AWS',
      kind: 'documentation',
      phrase: 'value is 86400 seconds (24 hours)',
      checked: '2026-11-23',
    },
  'karpenter-disruption-expiration': {
    url: 'https://github.com/aws/karpenter-provider-aws/blob/main/website/content/en/docs/concepts/disruption.md#expiration',
    title: 'Karpenter: disruption, expiration',
    publisher: 'Karpenter',
    kind: 'repository',
    phrase: 'By default, `expireAfter` is set to',
    checked: '2026-11-23',
  },
} as const satisfies Record<string, Source>;
