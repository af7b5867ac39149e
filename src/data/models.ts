/**
 * Rows that rely on a place in an API model, with what it said when the row was read. The newest saved model must say
 * the same (`npm run facts:age`); where it says more, the row is read again and this line is updated.
 */
export interface ModelCitation {
  /** A row, or a cell of it as authored: `logs / ecs-managed-instances`. */
  row: string;
  /** A place in a kept model: `ecs: LogDriver`, `ecs: LogConfiguration.logDriver`, `eks: CancelUpdate()`. */
  path: string;
  /** The values of an enumeration, or the hash of the documentation of a member or operation, as read. */
  seen: string | readonly string[];
}

export const modelCitations: readonly ModelCitation[] = [
  {
    row: 'logs',
    path: 'ecs: LogDriver',
    seen: [
      'awsfirelens',
      'awslogs',
      'fluentd',
      'gelf',
      'journald',
      'json-file',
      'splunk',
      'syslog',
    ],
  },
  {
    row: 'automatic-rollback',
    path: 'ecs: ThresholdType',
    seen: ['BOUNDED_PERCENT', 'COUNT', 'UNBOUNDED_PERCENT'],
  },
  {
    row: 'blue-green',
    path: 'ecs: DeploymentStrategy',
    seen: ['BLUE_GREEN', 'CANARY', 'LINEAR', 'ROLLING'],
  },
];
