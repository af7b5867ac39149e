import type { SymptomInput } from '../schema.ts';

const checked = '2026-12-01';
const everywhere = ['ecs-fargate', 'ecs-managed-instances', 'ecs-ec2', 'ecs-anywhere'] as const;

/** Scaling that does not happen. */
export const scaling = [
  {
    id: 'already-at-max-capacity',
    family: 'scaling',
    message: 'AlreadyAtMaxCapacity',
    where: 'Not-scaled reason in describe-scaling-activities of Application Auto Scaling',
    options: everywhere,
    short: 'The policy wants more tasks, but the service has reached its maximum.',
    meaning:
      'The alarm fired and the policy acted, but the desired count is already the maximum of the scalable target. The count stays, however long the alarm lasts. Such attempts are listed only if you ask for them.',
    causes: [
      {
        id: 'maximum-low',
        title: 'The maximum is too low',
        why: 'It was set when the load was lower.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            'aws application-autoscaling describe-scaling-activities \\\n  --service-namespace ecs --include-not-scaled-activities',
          sign: 'activities have `NotScaledReasons` with this code and the `MaxCapacity` you set.',
        },
        fixes: [
          {
            options: ['ecs-fargate'],
            text: 'Raise it with `register-scalable-target --max-capacity`. Check the Fargate vCPU quota and database connections first.',
          },
          {
            options: ['ecs-managed-instances', 'ecs-ec2'],
            text: 'Raise it with `register-scalable-target --max-capacity`, and see that the capacity provider may grow as well.',
          },
          {
            options: ['ecs-anywhere'],
            text: 'Raise it with `register-scalable-target --max-capacity` if the servers have room.',
          },
        ],
        sources: [
          'application-autoscaling-api-notscaledreason',
          'application-autoscaling-scaling-activities',
        ],
      },
      {
        id: 'more-does-not-help',
        title: 'More tasks do not lower the metric',
        why: 'If a database or another service is slow, tasks wait, and new ones wait with them.',
        minutes: 3,
        check: {
          language: 'text',
          command: 'CloudWatch: CPUUtilization beside RunningTaskCount',
          sign: 'the metric stayed the same while the count grew.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Fix what they wait for, and scale on a metric that falls when tasks are added, such as requests or messages per task.',
          },
        ],
        sources: ['agent-toolkit-for-aws-service-scaling-and-updates'],
      },
    ],
    prevent: 'Set an alarm when the count stays at its maximum for ten minutes.',
    sources: ['application-autoscaling-api-notscaledreason'],
    criteria: ['service-scaling'],
    terms: ['service-auto-scaling'],
    related: ['fargate-vcpu-limit', 'scaling-alarm-without-data'],
    checked,
  },
  {
    id: 'scaling-alarm-without-data',
    family: 'scaling',
    message: 'INSUFFICIENT_DATA',
    where: 'State of the CloudWatch alarm that a scaling policy made',
    options: everywhere,
    short: 'The alarm of the scaling policy gets no numbers, so the policy does nothing.',
    meaning:
      'A target tracking policy makes alarms and acts only when one fires. Without data an alarm cannot fire. The service keeps its count, and nothing reports an error.',
    causes: [
      {
        id: 'zero-tasks',
        title: 'The service is at zero tasks',
        why: 'CPU, memory and requests per target come from running tasks. At zero there are none, so nothing can start the first one.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            "aws ecs describe-services --cluster prod --services web \\\n  --query 'services[0].[desiredCount,runningCount]'",
          sign: 'both are 0.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Set the minimum to 1. To scale from zero, use a metric that exists without tasks, such as the number of messages in an SQS queue.',
          },
        ],
        sources: ['agent-toolkit-for-aws-service-scaling-and-updates'],
      },
      {
        id: 'wrong-dimensions',
        title: 'The metric has other dimensions',
        why: 'A custom metric must be asked for with exactly the dimensions with which it is sent.',
        minutes: 2,
        check: {
          language: 'sh',
          command:
            'aws cloudwatch list-metrics --namespace <namespace> \\\n  --metric-name <metric>',
          sign: 'the list is empty, or its dimensions differ from those of the policy.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Copy namespace, name and dimensions from the list into the policy. For metrics of Container Insights, turn it on for the cluster first.',
          },
        ],
        sources: ['agent-toolkit-for-aws-service-scaling-and-updates', 'ecs-cloudwatch-metrics'],
      },
      {
        id: 'suspended',
        title: 'Scaling is suspended, or no target is registered',
        why: 'Then the alarm may have data and fire, and still nothing follows. Someone suspended scaling in an incident, or the service was created again without its scalable target.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            'aws application-autoscaling describe-scalable-targets \\\n  --service-namespace ecs',
          sign: 'the service is missing from the list, or its `SuspendedState` has a value `true`.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Register the service again with `register-scalable-target`. To resume, set the values of `--suspended-state` to `false`.',
          },
        ],
        sources: ['ecs-service-auto-scaling-service-auto-scaling-deployments'],
      },
    ],
    prevent: 'Try the policy once under load after each change, and watch the state of its alarms.',
    sources: ['agent-toolkit-for-aws-service-scaling-and-updates'],
    criteria: ['service-scaling', 'scale-to-zero'],
    terms: ['service-auto-scaling'],
    related: ['already-at-max-capacity'],
    checked,
  },
  {
    id: 'anticipated-flapping',
    family: 'scaling',
    message: 'AutoScalingAnticipatedFlapping',
    otherMessages: [
      'AlreadyAtMinCapacity',
      'AlreadyAtDesiredCapacity',
      'TargetServicePutResourceAsUnscalable',
    ],
    where: 'Not-scaled reason in describe-scaling-activities of Application Auto Scaling',
    options: everywhere,
    short:
      'The service was not made smaller: it would have had to grow again at once, or may not shrink.',
    meaning:
      'The policy wanted to remove tasks and did not: the remaining tasks would have gone over the target again. The other codes say that the count is at its minimum, already what the policy wants, or that ECS allows no change right now.',
    causes: [
      {
        id: 'few-tasks',
        title: 'One task less is a large step',
        why: 'From two tasks to one, the load of the last one doubles.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            'aws application-autoscaling describe-scaling-activities \\\n  --service-namespace ecs --include-not-scaled-activities',
          sign: 'the code appears while the service has only a few tasks.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Leave it: this is intended. To save money, use smaller tasks, so that one step is a smaller share.',
          },
        ],
        sources: [
          'application-autoscaling-api-notscaledreason',
          'application-autoscaling-scaling-activities',
        ],
      },
      {
        id: 'deployment-runs',
        title: 'A deployment is in progress',
        why: 'Application Auto Scaling does not scale in while ECS deploys, whatever the code says. A deployment that never ends keeps the service large.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            "aws ecs describe-services --cluster prod --services web \\\n  --query 'services[0].deployments[].[status,rolloutState]'",
          sign: 'a deployment is `IN_PROGRESS`.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Find out why the deployment does not finish. Scale-in resumes by itself afterwards.',
          },
        ],
        sources: ['ecs-service-auto-scaling-service-auto-scaling-deployments'],
      },
      {
        id: 'protected',
        ending: 'AlreadyAtMinCapacity',
        title: 'The minimum is high, or tasks are protected',
        why: 'The service never goes below the minimum of the scalable target. Task scale-in protection keeps tasks even after the count was lowered.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            'aws application-autoscaling describe-scalable-targets \\\n  --service-namespace ecs',
          sign: '`MinCapacity` is the current count, or `get-task-protection` shows protected tasks.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Lower `--min-capacity`, or let tasks give up their protection when their work is done.',
          },
        ],
        sources: ['application-autoscaling-api-notscaledreason', 'ecs-task-scale-in-protection'],
      },
    ],
    prevent: 'Write down the minimum with its reason, so that nobody keeps an old one by habit.',
    sources: ['application-autoscaling-api-notscaledreason'],
    criteria: ['service-scaling', 'scale-down'],
    related: ['protected-tasks-block'],
    checked,
  },
  {
    id: 'instances-not-added',
    family: 'scaling',
    message: 'The CapacityProviderReservation value is greater than 100%',
    otherMessages: ['PROVISIONING'],
    where: 'Metric in AWS/ECS/ManagedScaling; tasks wait in PROVISIONING',
    options: ['ecs-ec2'],
    short: 'Tasks wait for instances, but the Auto Scaling group starts none.',
    meaning:
      'Above 100 % means that tasks wait for more instances than there are. The metric raises an alarm, and the alarm raises the desired capacity of the group. If no instance comes, this chain is broken at one of its links.',
    causes: [
      {
        id: 'group-at-maximum',
        title: 'The group is at its maximum',
        why: 'ECS does not change the minimum and maximum of the group.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            "aws autoscaling describe-auto-scaling-groups \\\n  --auto-scaling-group-names <group> --query \\\n  'AutoScalingGroups[].[MaxSize,DesiredCapacity]'",
          sign: 'the two values are the same.',
        },
        fixes: [{ options: ['ecs-ec2'], text: 'Raise the maximum size of the group.' }],
        sources: ['ecs-cluster-auto-scaling-considerations'],
      },
      {
        id: 'launch-fails',
        title: 'EC2 refuses to start instances',
        why: 'No capacity for the type in that zone, a quota, or an error in the launch template.',
        minutes: 2,
        check: {
          language: 'sh',
          command:
            'aws autoscaling describe-scaling-activities \\\n  --auto-scaling-group-name <group> --max-items 5',
          sign: 'an activity has the status `Failed` with a message.',
        },
        fixes: [
          {
            options: ['ecs-ec2'],
            text: 'Do what the message says. Allow more instance types and zones, or raise the quota of EC2.',
          },
        ],
        sources: ['ecs-cluster-auto-scaling'],
      },
      {
        id: 'not-managed',
        title: 'Managed scaling is off, or its tag is gone',
        why: 'Without managed scaling, or without the tag `AmazonECSManaged` on the group, ECS does not scale it.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            "aws ecs describe-capacity-providers --query \\\n  'capacityProviders[].autoScalingGroupProvider'",
          sign: '`managedScaling.status` is `DISABLED`, or the group has no such tag.',
        },
        fixes: [
          {
            options: ['ecs-ec2'],
            text: 'Turn it on with `update-capacity-provider`, put the tag back, and let the service use the capacity provider instead of the launch type `EC2`.',
          },
        ],
        sources: ['ecs-cluster-auto-scaling-considerations', 'ecs-asg-capacity-providers'],
      },
    ],
    prevent: 'Set an alarm on tasks that stay in `PROVISIONING` for more than ten minutes.',
    sources: ['ecs-cluster-auto-scaling'],
    criteria: ['host-scaling'],
    terms: ['capacity-provider', 'auto-scaling-group'],
    related: ['no-instance-met-requirements', 'insufficient-cpu-units'],
    checked,
  },
  {
    id: 'instances-not-removed',
    family: 'scaling',
    message: 'The CapacityProviderReservation value is less than 100%',
    where: 'Metric in AWS/ECS/ManagedScaling; instances without tasks stay',
    options: ['ecs-ec2'],
    short: 'Instances run no tasks, but the Auto Scaling group does not remove them, or not yet.',
    meaning:
      'Below 100 % means that at least one instance has no task, daemons aside. ECS waits for 15 minutes of such values before it scales in, and each scale-out in between starts the wait again. An instance with one small task is not empty.',
    causes: [
      {
        id: 'waiting',
        title: 'The 15 minutes are not over',
        why: 'The alarm needs 15 data points in a row.',
        minutes: 1,
        check: {
          language: 'text',
          command: 'CloudWatch: CapacityProviderReservation, last hour',
          sign: 'the value has been below the target for less than 15 minutes, or jumps above it again and again.',
        },
        fixes: [
          {
            options: ['ecs-ec2'],
            text: 'Wait. If the value jumps, smooth the load or start tasks less often.',
          },
        ],
        sources: ['ecs-cluster-auto-scaling-managed-scaling-scalein'],
      },
      {
        id: 'spread',
        title: 'Tasks are spread over all instances',
        why: 'With the strategy `spread`, the last tasks stay one to an instance, and none is ever empty.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            "aws ecs describe-services --cluster prod --services web \\\n  --query 'services[0].placementStrategy'",
          sign: 'it has `spread`, and each instance runs few tasks.',
        },
        fixes: [
          {
            options: ['ecs-ec2'],
            text: 'Replace `spread` by `binpack` on memory where zones do not matter, and do not combine the two. Then force a new deployment, so that tasks move together.',
          },
        ],
        sources: ['ecs-cluster-auto-scaling-considerations'],
      },
      {
        id: 'protected',
        title: 'The instances stay protected',
        why: 'If instance scale-in protection was set by hand, or the group is at its minimum, nothing is removed.',
        minutes: 2,
        check: {
          language: 'sh',
          command:
            "aws autoscaling describe-auto-scaling-instances --query \\\n  'AutoScalingInstances[].[InstanceId,ProtectedFromScaleIn]'",
          sign: 'empty instances have `true` while managed termination protection is off, or the group is at `MinSize`.',
        },
        fixes: [
          {
            options: ['ecs-ec2'],
            text: 'Turn on managed termination protection, which lifts the protection of empty instances. Or remove it from empty instances with `aws autoscaling set-instance-protection --no-protected-from-scale-in`: the group may end an instance without protection at any time.',
          },
        ],
        sources: [
          'ecs-managed-termination-protection',
          'ecs-cluster-auto-scaling-managed-scaling-scalein',
        ],
      },
    ],
    prevent:
      'Let only ECS change the desired capacity of the group, and pack tasks where zones allow it.',
    sources: ['ecs-cluster-auto-scaling', 'ecs-cluster-auto-scaling-managed-scaling-scalein'],
    criteria: ['host-scaling', 'scale-down', 'bin-packing'],
    terms: ['capacity-provider'],
    related: ['instances-not-added'],
    checked,
  },
] as const satisfies readonly SymptomInput[];
