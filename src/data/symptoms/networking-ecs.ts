import type { SymptomInput } from '../schema.ts';

const checked = '2026-12-01';
const inAws = ['ecs-fargate', 'ecs-managed-instances', 'ecs-ec2'] as const;

/** Addresses, names and connections: ECS. */
export const networkingEcs = [
  {
    id: 'resource-eni',
    family: 'networking',
    message: 'RESOURCE:ENI',
    otherMessages: ['Not enough available ENI attachment points'],
    where: 'Field failures of run-task, or behind a placement event of a service',
    options: ['ecs-ec2'],
    short: 'The instances have no network interface left for another task in awsvpc mode.',
    meaning:
      'In `awsvpc` mode each task gets a network interface of its own, and an instance type can hold only a few. One belongs to the instance itself. So a `c5.large` with three interfaces carries two tasks, however much CPU and memory is free.',
    causes: [
      {
        id: 'no-trunking',
        title: 'Trunking is off',
        why: 'With trunking, an instance type that supports it carries several times as many tasks.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'aws ecs list-account-settings --effective-settings \\\n  --name awsvpcTrunking',
          sign: 'the value is `disabled`.',
        },
        fixes: [
          {
            options: ['ecs-ec2'],
            text: 'Run `aws ecs put-account-setting-default --name awsvpcTrunking --value enabled`, then replace the instances: those that run already gain nothing.',
          },
        ],
        sources: ['agent-toolkit-for-aws-ecs-troubleshooting-guide', 'ecs-container-instance-eni'],
      },
      {
        id: 'older-instances',
        title: 'The instances are older than the setting',
        why: 'Only instances that start after the opt-in, of a type that supports it, get the trunk.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            "aws ecs describe-container-instances --cluster prod \\\n  --container-instances <id> \\\n  --query 'containerInstances[].attachments'",
          sign: 'trunking is `enabled`, but the list shows no trunk interface.',
        },
        fixes: [
          {
            options: ['ecs-ec2'],
            text: 'Drain and replace the instances, with a type from the list of supported ones.',
          },
        ],
        sources: ['ecs-container-instance-eni', 'agent-toolkit-for-aws-ecs-troubleshooting-guide'],
      },
      {
        id: 'full',
        title: 'The instances are really full',
        why: 'Even with trunking there is a limit for each type.',
        minutes: 2,
        check: {
          language: 'sh',
          command:
            "aws ecs describe-container-instances --cluster prod \\\n  --container-instances <id> \\\n  --query 'containerInstances[].runningTasksCount'",
          sign: 'the number has reached the limit of the instance type.',
        },
        fixes: [
          {
            options: ['ecs-ec2'],
            text: 'Add instances, or use `bridge` mode for tasks that need no address and security group of their own.',
          },
        ],
        sources: ['ecs-service-event-messages-list-service-event-messages-1'],
      },
    ],
    prevent:
      'Turn trunking on before the first instance starts, and choose types by tasks per instance.',
    sources: [
      'agent-toolkit-for-aws-ecs-troubleshooting-guide',
      'ecs-service-event-messages-list-service-event-messages-1',
    ],
    criteria: ['ip-density', 'ip-per-unit'],
    terms: ['eni', 'awsvpc'],
    related: ['no-instance-met-requirements', 'run-task-resource-failure'],
    checked,
  },
  {
    id: 'service-discovery-instance-unhealthy',
    family: 'networking',
    message: 'SERVICE_DISCOVERY_INSTANCE_UNHEALTHY',
    where: 'EventBridge event of an ECS service with service discovery',
    options: inAws,
    short: 'A task that is found through DNS is unhealthy, so its address may be missing or dead.',
    meaning:
      'With service discovery, ECS registers each task in AWS Cloud Map and reports its health there. An unhealthy task is no longer returned. Callers that keep an old answer still try its address.',
    causes: [
      {
        id: 'container-check',
        title: 'The container health check fails',
        why: 'Cloud Map gets the health of the task from the check in the task definition.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            "aws ecs describe-tasks --cluster prod --tasks <task> \\\n  --query 'tasks[].containers[].[name,healthStatus]'",
          sign: '`healthStatus` is `UNHEALTHY`.',
        },
        fixes: [
          {
            options: inAws,
            text: 'Follow “failed container health checks”: the command, `startPeriod`, then the program itself.',
          },
        ],
        sources: ['ecs-service-events', 'ecs-service-discovery'],
      },
      {
        id: 'callers-keep-address',
        title: 'Callers keep an old address',
        why: 'A program or its runtime that caches DNS goes on using the address of a task that has gone.',
        minutes: 2,
        check: {
          language: 'sh',
          command:
            'aws servicediscovery discover-instances \\\n  --namespace-name <namespace> --service-name web',
          sign: 'the address in the error of the caller is not in the list.',
        },
        fixes: [
          {
            options: inAws,
            text: 'Lower the TTL of the DNS record and the DNS cache time of the caller (in Java `networkaddress.cache.ttl`), or use Service Connect, which needs no DNS answer for each task.',
          },
        ],
        sources: ['ecs-service-discovery', 'ecs-interconnecting-services'],
      },
    ],
    prevent: 'Use Service Connect or a load balancer between services, and let callers retry.',
    sources: ['ecs-service-events', 'ecs-service-discovery'],
    criteria: ['service-discovery'],
    terms: ['service-discovery', 'service-connect'],
    related: ['container-health-checks-failed'],
    checked,
  },
] as const satisfies readonly SymptomInput[];
