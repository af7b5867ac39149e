import type { SymptomInput } from '../schema.ts';

const checked = '2026-12-01';
const everywhere = ['ecs-fargate', 'ecs-managed-instances', 'ecs-ec2', 'ecs-anywhere'] as const;
const inAws = ['ecs-fargate', 'ecs-managed-instances', 'ecs-ec2'] as const;

/** Deployments that hang or roll back. */
export const deploying = [
  {
    id: 'circuit-breaker-rolled-back',
    family: 'deploying',
    message: 'ECS deployment circuit breaker: task failed to start.',
    otherMessages: [
      '(deployment <deployment>) deployment failed: tasks failed to start.',
      'ECS deployment circuit breaker: rolling back to deploymentId <deployment>.',
      'SERVICE_DEPLOYMENT_FAILED',
    ],
    where: 'Rollout state reason of a deployment, and its event in EventBridge',
    options: everywhere,
    short: 'Too many new tasks failed, so ECS gave the deployment up and may have rolled it back.',
    meaning:
      'The circuit breaker counts tasks of the new deployment that do not start or do not become healthy. At its threshold it marks the deployment as failed and, if asked to, returns to the last one that completed. The message says that tasks failed, and their stopped reasons say why.',
    causes: [
      {
        id: 'tasks-do-not-start',
        title: 'The new tasks stop before they run',
        why: 'A wrong image, a missing secret or a crash at the start. Stopped tasks can be read for about an hour, so look at once.',
        minutes: 2,
        check: {
          language: 'sh',
          command:
            'aws ecs list-tasks --cluster prod --service-name web \\\n  --desired-status STOPPED',
          sign: 'there are stopped tasks. Give one to `aws ecs describe-tasks` and read `stoppedReason` and the `reason` of its containers.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Correct what the stopped reason names, register a new task definition and deploy again. If there was no rollback, deploy the previous task definition first.',
          },
        ],
        sources: ['agent-toolkit-for-aws-service-scaling-and-updates', 'ecs-stopped-task-errors'],
      },
      {
        id: 'unhealthy',
        title: 'The tasks run but fail health checks',
        why: 'Failed checks of the load balancer and of the container count too. A grace period shorter than the start of the program makes every new task fail.',
        minutes: 2,
        check: {
          language: 'sh',
          command:
            "aws ecs describe-services --cluster prod --services web \\\n  --query 'services[0].healthCheckGracePeriodSeconds'",
          sign: 'the events speak of unhealthy tasks, and the value is empty or less than the start takes.',
        },
        fixes: [
          {
            options: inAws,
            text: 'Set `healthCheckGracePeriodSeconds` above the start time and `startPeriod` of the container check likewise. Then follow the reason of the failed check.',
          },
          {
            options: ['ecs-anywhere'],
            text: 'Set `startPeriod` of the container check above the start time of the program.',
          },
        ],
        sources: [
          'ecs-deployment-circuit-breaker',
          'agent-toolkit-for-aws-ecs-troubleshooting-guide',
        ],
      },
    ],
    prevent:
      'Keep `rollback` on, send stopped-task events to a log, and deploy to a test service with the same network and roles first.',
    sources: ['ecs-cwe-events-ecs-service-deployment-events', 'ecs-deployment-circuit-breaker'],
    criteria: ['automatic-rollback'],
    terms: ['circuit-breaker'],
    related: ['unable-to-start-consistently', 'elb-health-checks-failed'],
    checked,
  },
  {
    id: 'deployment-configuration-blocks',
    family: 'deploying',
    message:
      'service <service> was unable to stop or start tasks during a deployment because of the service deployment configuration. Update the minimumHealthyPercent or maximumPercent value and try again.',
    where: 'Events of an ECS service',
    options: everywhere,
    parts: [
      {
        words: 'minimumHealthyPercent',
        says: 'How many tasks must stay, as a share of the desired count. Rounded up.',
      },
      { words: 'maximumPercent', says: 'How many there may be at once. Rounded down.' },
    ],
    short: 'The two percentages leave no room to stop an old task or to start a new one.',
    meaning:
      'During a rolling update, ECS may go down to one limit and up to the other. If rounding makes both equal to the desired count, it can neither stop nor start a task, and the deployment stands still. Small services meet this most.',
    causes: [
      {
        id: 'no-room-up',
        title: 'No room to start a new task',
        why: 'With three tasks, a maximum of 125 % is 3.75, rounded down to three.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            "aws ecs describe-services --cluster prod --services web \\\n  --query '*[].[desiredCount,deploymentConfiguration]'",
          sign: 'the desired count times `maximumPercent`, rounded down, is not above the desired count.',
        },
        fixes: [
          {
            options: inAws,
            text: 'Set `maximumPercent` to 200: new tasks start first, then the old ones stop. There must be room for both.',
          },
          {
            options: ['ecs-anywhere'],
            text: 'Set `maximumPercent` to 200 if the servers have room for both. If not, lower `minimumHealthyPercent` instead.',
          },
        ],
        sources: ['ecs-service-event-messages-list-service-event-messages-7'],
      },
      {
        id: 'no-room-down',
        title: 'No room to stop an old task',
        why: 'With two tasks, a minimum of 75 % is 1.5, rounded up to two.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            "aws ecs describe-services --cluster prod --services web \\\n  --query 'services[0].deploymentConfiguration'",
          sign: '`maximumPercent` is 100, and the desired count times `minimumHealthyPercent`, rounded up, is the desired count.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Set `minimumHealthyPercent` to 50, or to 0 for a single task that may be away for a moment. This fits where a host port or a volume allows only one task.',
          },
        ],
        sources: ['ecs-service-event-messages-list-service-event-messages-7'],
      },
    ],
    prevent:
      'Use 100 and 200 unless the capacity is fixed, and check both when you change the count.',
    sources: ['ecs-service-event-messages-list-service-event-messages-7'],
    criteria: ['rolling'],
    terms: ['rolling-update'],
    related: ['no-instance-met-requirements', 'services-stable-timeout'],
    checked,
  },
  {
    id: 'unable-to-start-consistently',
    family: 'deploying',
    message: 'service <service> is unable to consistently start tasks successfully.',
    otherMessages: [
      '(service <service>) is unable to consistently start tasks successfully.',
      'SERVICE_TASK_START_IMPAIRED',
    ],
    where: 'Events of an ECS service',
    options: everywhere,
    short: 'Several tasks in a row failed to start, and ECS now waits longer between attempts.',
    meaning:
      'Tasks went from `PENDING` to `STOPPED` without ever running. ECS keeps trying, with growing pauses of up to 27 minutes. It never gives up by itself. A new task definition ends the waiting at once.',
    causes: [
      {
        id: 'stopped-reason',
        title: 'Image, secret or disk',
        why: 'These stop a task before it runs: an image that cannot be pulled, a secret that cannot be read, a full disk.',
        minutes: 2,
        check: {
          language: 'sh',
          command:
            'aws ecs list-tasks --cluster prod --service-name web \\\n  --desired-status STOPPED',
          sign: 'stopped tasks have a reason such as `CannotPullContainerError` or `ResourceInitializationError`.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Look that reason up here and fix it. Then update the service, with `--force-new-deployment` or a new task definition: that ends the waiting at once.',
          },
        ],
        sources: ['ecs-service-throttle-logic'],
      },
      {
        id: 'no-room',
        title: 'No host has room',
        why: 'Without free CPU, memory or ports the task is never placed.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            "aws ecs describe-services --cluster prod --services web \\\n  --query 'services[0].events[:10].message'",
          sign: 'another event says that no container instance met the requirements.',
        },
        fixes: [
          {
            options: ['ecs-managed-instances', 'ecs-ec2', 'ecs-anywhere'],
            text: 'Add hosts, or ask for less CPU and memory in the task definition.',
          },
        ],
        sources: ['ecs-service-throttle-logic'],
      },
    ],
    prevent:
      'Turn on the deployment circuit breaker with rollback, so that a bad version does not retry for hours.',
    sources: [
      'ecs-service-event-messages-list-service-event-messages-5',
      'ecs-service-throttle-logic',
    ],
    criteria: ['self-healing', 'automatic-rollback'],
    related: ['circuit-breaker-rolled-back', 'image-not-found', 'secrets-or-registry-auth'],
    checked,
  },
  {
    id: 'operations-throttled',
    family: 'deploying',
    message: 'service <service> operations are being throttled. Will try again later.',
    otherMessages: ['ThrottlingException', 'Rate exceeded'],
    where: 'Events of an ECS service',
    options: everywhere,
    short: 'Calls that ECS makes for the service exceed a rate limit. It goes on when they pass.',
    meaning:
      'To start tasks, ECS calls other APIs for you: network interfaces in EC2, targets in the load balancer. Your account has a rate limit for each. When many services deploy at once, or your own tools poll the same APIs, the calls are refused for a while.',
    causes: [
      {
        id: 'own-calls',
        title: 'Your own tools call too often',
        why: 'Scripts and dashboards that poll `Describe…` share the limit with ECS.',
        minutes: 5,
        check: {
          language: 'sh',
          command:
            'aws cloudtrail lookup-events --max-results 50 \\\n  --lookup-attributes \\\n  AttributeKey=EventSource,AttributeValue=ecs.amazonaws.com',
          sign: 'many events have the error code `ThrottlingException` or `Throttling`, by the same caller.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Poll less, use EventBridge events instead, and let tools back off and try again with growing pauses.',
          },
        ],
        sources: ['ecs-operating-at-scale-dealing-with-throttles'],
      },
      {
        id: 'many-at-once',
        title: 'Too many services deploy at once',
        why: 'A release that updates hundreds of services creates interfaces and registers targets for all of them together.',
        minutes: 2,
        check: {
          language: 'text',
          command: 'Times of the events of several services, side by side',
          sign: 'the event appears in many services within the same minutes.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Deploy in groups, one after another. If the load is normal for you, ask AWS Support to raise the rate of the API that is refused.',
          },
        ],
        sources: [
          'ecs-operating-at-scale-dealing-with-throttles',
          'ecs-service-event-messages-list-service-event-messages-6',
        ],
      },
    ],
    prevent: 'Spread scheduled tasks and deployments over time.',
    sources: [
      'ecs-service-event-messages-list-service-event-messages-6',
      'ecs-operating-at-scale-dealing-with-throttles',
    ],
    criteria: ['api-throttling', 'launch-rate'],
    checked,
  },
  {
    id: 'services-stable-timeout',
    family: 'deploying',
    message: 'Waiter ServicesStable failed: Max attempts exceeded',
    where: 'Answer of aws ecs wait services-stable, often in a pipeline',
    options: everywhere,
    short: 'After ten minutes the service still had no single, complete deployment.',
    meaning:
      'The command asks every 15 seconds, 40 times, whether the service has one deployment left and all its tasks run. It says nothing about the cause, and it does not stop the deployment. The deployment may still succeed, or it fails in a loop.',
    causes: [
      {
        id: 'tasks-fail',
        title: 'The new tasks keep failing',
        why: 'Each task stops, and the next one tries the same.',
        minutes: 2,
        check: {
          language: 'sh',
          command:
            "aws ecs describe-services --cluster prod --services web \\\n  --query 'services[0].events[:10].message'",
          sign: 'the events show tasks that start and stop, or unhealthy targets.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Read the stopped reason of one task and look it up here. To end the loop now, deploy the previous task definition.',
          },
        ],
        sources: ['agent-toolkit-for-aws-service-scaling-and-updates'],
      },
      {
        id: 'old-tasks-drain',
        title: 'The old tasks take long to leave',
        why: 'A target drains for 300 seconds by default, and each batch waits for it.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'aws elbv2 describe-target-group-attributes \\\n  --target-group-arn <arn>',
          sign: 'all new tasks are healthy, and `deregistration_delay.timeout_seconds` is 300 or more.',
        },
        fixes: [
          {
            options: inAws,
            text: 'Lower the delay to the length of your longest request, often 30 seconds, and set `maximumPercent` to 200.',
          },
        ],
        sources: ['agent-toolkit-for-aws-service-scaling-and-updates'],
      },
      {
        id: 'no-room',
        title: 'There is no room for the new tasks',
        why: 'The scheduler waits for capacity, and nothing fails.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            "aws ecs describe-services --cluster prod --services web \\\n  --query '*[].deployments[].[desiredCount,runningCount]'",
          sign: 'the first line, the new deployment, has fewer tasks than desired, and an event of the service speaks of placement.',
        },
        fixes: [
          {
            options: ['ecs-fargate'],
            text: 'Look for an event about capacity or a vCPU limit, and add subnets in more Availability Zones or raise the quota.',
          },
          {
            options: ['ecs-managed-instances', 'ecs-ec2', 'ecs-anywhere'],
            text: 'Add capacity, or lower `minimumHealthyPercent` so that old tasks may leave first.',
          },
        ],
        sources: ['agent-toolkit-for-aws-service-scaling-and-updates'],
      },
    ],
    prevent:
      'Turn on the circuit breaker with rollback, and let the pipeline wait for the end of the deployment rather than a fixed time.',
    sources: ['aws-cli-ecs-wait-services-stable', 'botocore-waiter'],
    criteria: ['rolling'],
    related: ['circuit-breaker-rolled-back', 'no-instance-met-requirements'],
    checked,
  },
  {
    id: 'protected-tasks-block',
    family: 'deploying',
    message:
      'service <service> was unable to reach steady state because task set (<task set>) was unable to scale in. Reason: The number of protected tasks are more than the desired count of tasks.',
    where: 'Events of an ECS service',
    options: everywhere,
    short:
      'More tasks are protected from scale-in than the service should run, so it cannot shrink.',
    meaning:
      'Task scale-in protection keeps ECS from stopping a task during a scale-in or a deployment. Protection lasts two hours unless you set another time, up to 48 hours. Old tasks that protect themselves hold a deployment open until then.',
    causes: [
      {
        id: 'never-released',
        title: 'Tasks do not give up their protection',
        why: 'The program protects itself when work begins but does not end the protection when it is done, or crashes in between.',
        minutes: 2,
        check: {
          language: 'sh',
          command: 'aws ecs get-task-protection --cluster prod --tasks <task>',
          sign: '`protectionEnabled` is true for tasks without work.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Release it: `aws ecs update-task-protection --cluster prod --tasks <task> --no-protection-enabled`. In the program, end the protection when the work ends.',
          },
        ],
        sources: [
          'ecs-task-scale-in-protection',
          'ecs-service-event-messages-list-service-event-messages-13',
        ],
      },
      {
        id: 'work-still-runs',
        title: 'The work really takes that long',
        why: 'A job of hours keeps its task, and the deployment has to wait.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'aws ecs get-task-protection --cluster prod --tasks <task>',
          sign: '`expirationDate` is in the future and the log of the task shows work.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Wait, or raise the desired count above the number of protected tasks. Raise `maximumPercent` so that new tasks start beside the old ones.',
          },
        ],
        sources: [
          'ecs-task-scale-in-protection',
          'ecs-service-event-messages-list-service-event-messages-13',
        ],
      },
    ],
    prevent:
      'Set an expiry just above the longest job. CloudFormation waits three hours at most, so longer jobs belong in standalone tasks.',
    sources: [
      'ecs-service-event-messages-list-service-event-messages-13',
      'ecs-task-scale-in-protection',
    ],
    criteria: ['service-scaling', 'rolling'],
    checked,
  },
] as const satisfies readonly SymptomInput[];
