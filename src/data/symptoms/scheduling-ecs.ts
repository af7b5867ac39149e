import type { SymptomInput } from '../schema.ts';

const checked = '2026-12-01';
const onHosts = ['ecs-managed-instances', 'ecs-ec2', 'ecs-anywhere'] as const;
const own = ['ecs-ec2', 'ecs-anywhere'] as const;

/** No place to run: what ECS says. */
export const schedulingEcs = [
  {
    id: 'no-instance-met-requirements',
    family: 'scheduling',
    message:
      'service <service> was unable to place a task because no container instance met all of its requirements.',
    otherMessages: [
      'The closest matching container-instance is already using a port required by your task.',
      'The closest matching container-instance <instance> is missing an attribute required by your task.',
      'No Container Instances were found in your cluster.',
    ],
    where: 'Events of an ECS service',
    options: onHosts,
    short:
      'No registered host has the CPU, memory, port, network interface or attribute the task needs.',
    meaning:
      'ECS compared the task with every registered host and found none that fits. The words after this sentence name the host that came closest and what it lacked. What counts is what tasks have reserved, not what they use: a quiet host can be full.',
    causes: [
      {
        id: 'no-hosts',
        title: 'No host is registered in this cluster',
        why: 'An instance whose agent names no cluster joins the cluster `default`. An instance without a way to ECS joins none.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'aws ecs list-container-instances --cluster prod \\\n  --status ACTIVE',
          sign: 'the list is empty.',
        },
        fixes: [
          {
            options: ['ecs-ec2'],
            text: 'Set `ECS_CLUSTER=prod` in `/etc/ecs/ecs.config` through user data, give the instance its role and a way to ECS, or raise the size of the Auto Scaling group.',
          },
          {
            options: ['ecs-managed-instances'],
            text: 'Use the capacity provider of the Managed Instances in the strategy of the service, and read its status in `describe-capacity-providers`.',
          },
          {
            options: ['ecs-anywhere'],
            text: 'Register the server again, and see that its agent runs.',
          },
        ],
        sources: ['ecs-service-event-messages-list-service-event-messages-1'],
      },
      {
        id: 'cpu-or-memory',
        title: 'Not enough free CPU or memory',
        why: 'Reservations of the running tasks leave less than the new task asks for. During a deployment the old tasks are still there.',
        minutes: 2,
        check: {
          language: 'sh',
          command:
            "aws ecs describe-container-instances --cluster prod \\\n  --container-instances <id> --query \\\n  'containerInstances[].remainingResources'",
          sign: '`CPU` or `MEMORY` is below `cpu` or `memory` of the task on every host.',
        },
        fixes: [
          {
            options: ['ecs-ec2'],
            text: 'Add instances, or let a capacity provider with managed scaling do it. Lower the reservation if the task never uses it.',
          },
          {
            options: ['ecs-managed-instances'],
            text: 'Widen the instance requirements of the capacity provider, so that a type fits the task.',
          },
          {
            options: ['ecs-anywhere'],
            text: 'Add a server, or lower the reservation or the desired count.',
          },
        ],
        sources: ['ecs-service-event-messages-list-service-event-messages-1'],
      },
      {
        id: 'port-taken',
        ending: 'is already using a port required by your task.',
        title: 'The host port is taken',
        why: 'With a fixed `hostPort`, or in `host` mode, one host can carry one task. The old task still holds the port during a deployment.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            "aws ecs describe-task-definition --task-definition web \\\n  --query '*.containerDefinitions[].portMappings'",
          sign: '`hostPort` is a number other than 0, with `bridge` or `host` mode.',
        },
        fixes: [
          {
            options: own,
            text: 'In `bridge` mode set `hostPort` to 0 and let the target group find the port. If it must be fixed, keep one more host than tasks, or set `minimumHealthyPercent` below 100.',
          },
        ],
        sources: ['ecs-service-event-messages-list-service-event-messages-1'],
      },
      {
        id: 'attribute',
        ending: 'is missing an attribute required by your task.',
        title: 'The host lacks an attribute',
        why: 'A log driver, GPU, architecture or agent version that the task asks for is not there. In `awsvpc` mode, no host is in the subnets of the service.',
        minutes: 3,
        check: {
          language: 'sh',
          command:
            "aws ecs describe-task-definition --task-definition web \\\n  --query 'taskDefinition.requiresAttributes[].name'",
          sign: 'a name in the list is not among the `attributes` of the container instance.',
        },
        fixes: [
          {
            options: ['ecs-ec2'],
            text: 'Use a current ECS-optimized AMI, add the driver to `ECS_AVAILABLE_LOGGING_DRIVERS`, and start instances in the subnets of the service.',
          },
          {
            options: ['ecs-managed-instances'],
            text: 'Let the subnets and instance requirements of the capacity provider cover what the task asks for.',
          },
          {
            options: ['ecs-anywhere'],
            text: 'Update the agent and add the driver. Tasks in `awsvpc` mode do not run on external servers.',
          },
        ],
        sources: ['ecs-service-event-messages-list-service-event-messages-1'],
      },
    ],
    prevent:
      'Keep room for one deployment: at least one host more than the running tasks need, or a capacity provider with managed scaling.',
    sources: ['ecs-service-event-messages-list-service-event-messages-1'],
    criteria: ['placement-rules', 'capacity-planning'],
    terms: ['container-instance', 'capacity-provider'],
    related: [
      'insufficient-cpu-units',
      'agent-disconnected',
      'resource-eni',
      'run-task-resource-failure',
    ],
    checked,
  },
  {
    id: 'insufficient-cpu-units',
    family: 'scheduling',
    message:
      'service <service> was unable to place a task because no container instance met all of its requirements. The closest matching container-instance <instance> has insufficient CPU units available.',
    where: 'Events of an ECS service',
    options: onHosts,
    parts: [
      {
        words: 'CPU units',
        says: '1,024 units are one vCPU. Reserved by the task, whether used or not.',
      },
    ],
    short: 'Even the host with most room has fewer CPU units left than the task reserves.',
    meaning:
      'Each task reserves CPU units of its host, and the sum may not exceed what the host has. A host at 5 % CPU use can still be fully reserved. A task that reserves more than any host has is never placed, however many hosts you add.',
    causes: [
      {
        id: 'reserved',
        title: 'The hosts are fully reserved',
        why: 'Old and new tasks run side by side during a deployment, so it needs more than the steady state.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            "aws ecs describe-container-instances --cluster prod \\\n  --container-instances <id> --query \\\n  'containerInstances[].remainingResources'",
          sign: '`CPU` is less than `cpu` of the task.',
        },
        fixes: [
          {
            options: ['ecs-ec2'],
            text: 'Add an instance now, then turn on managed scaling. Lower `cpu` if the task uses far less.',
          },
          {
            options: ['ecs-managed-instances'],
            text: 'Allow larger or more instance types in the capacity provider.',
          },
          {
            options: ['ecs-anywhere'],
            text: 'Add a server, or lower `cpu` or `minimumHealthyPercent`.',
          },
        ],
        sources: ['ecs-service-event-messages-list-service-event-messages-2'],
      },
      {
        id: 'larger-than-any',
        title: 'The task is larger than any host',
        why: 'The sum over its containers, or `cpu` of the task, exceeds a whole host.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            "aws ecs describe-container-instances --cluster prod \\\n  --container-instances <id> --query \\\n  'containerInstances[].registeredResources'",
          sign: '`CPU` of the whole host is less than `cpu` of the task.',
        },
        fixes: [
          {
            options: ['ecs-ec2', 'ecs-managed-instances'],
            text: 'Use larger instances, or a smaller task.',
          },
          { options: ['ecs-anywhere'], text: 'Make the task smaller, or use a larger server.' },
        ],
        sources: ['ecs-service-event-messages-list-service-event-messages-2'],
      },
    ],
    prevent: 'Set `cpu` from measured use, and size hosts for several tasks plus one deployment.',
    sources: ['ecs-service-event-messages-list-service-event-messages-2'],
    criteria: ['bin-packing', 'capacity-planning'],
    related: ['no-instance-met-requirements', 'instances-not-added'],
    checked,
  },
  {
    id: 'agent-disconnected',
    family: 'scheduling',
    message:
      'service <service> was unable to place a task because no container instance met all of its requirements. The closest matching container-instance <instance> encountered error "AGENT".',
    otherMessages: ['TaskFailedToStart: AGENT', 'AGENT'],
    where: 'Events of an ECS service, or failures of run-task',
    options: own,
    short: 'The host would fit, but its ECS agent has no connection to ECS.',
    meaning:
      'ECS can start tasks on a host only through the agent there. Agents disconnect for moments in normal operation, so a single event means little. If it stays, the agent is stopped, cannot reach ECS, or lacks its role. Running tasks go on running.',
    causes: [
      {
        id: 'agent-stopped',
        title: 'The agent does not run',
        why: 'It crashed, ran out of disk, or its container was removed.',
        minutes: 2,
        check: {
          language: 'sh',
          command: 'systemctl status ecs; df -h /; docker ps',
          sign: 'the service `ecs` is not active, or the disk is full.',
        },
        fixes: [
          {
            options: own,
            text: 'Free the disk if it is full, then run `sudo systemctl restart ecs`. If that fails, replace the host.',
          },
        ],
        sources: ['ecs-service-event-messages-list-service-event-messages-3'],
      },
      {
        id: 'no-way-to-ecs',
        title: 'The agent cannot reach ECS',
        why: 'It needs HTTPS to ECS, through a NAT gateway or the endpoints `ecs`, `ecs-agent` and `ecs-telemetry`, and a role that may register.',
        minutes: 3,
        check: {
          language: 'sh',
          command: 'sudo tail -50 /var/log/ecs/ecs-agent.log',
          sign: 'the log shows timeouts, or `AccessDeniedException`.',
        },
        fixes: [
          {
            options: ['ecs-ec2'],
            text: 'Restore the route or the endpoints, and attach `AmazonEC2ContainerServiceforEC2Role` to the role of the instance.',
          },
          {
            options: ['ecs-anywhere'],
            text: 'Open outgoing HTTPS to ECS and Systems Manager, and check that the activation and the role of the server are still valid.',
          },
        ],
        sources: ['ecs-service-event-messages-list-service-event-messages-3', 'ecs-vpc-endpoints'],
      },
    ],
    prevent:
      'Set an alarm on instances with `agentConnected` false for more than a few minutes, and replace hosts rather than repair them.',
    sources: [
      'ecs-service-event-messages-list-service-event-messages-3',
      'ecs-api-failures-messages',
    ],
    criteria: ['host-repair'],
    terms: ['container-agent'],
    related: ['no-instance-met-requirements'],
    checked,
  },
  {
    id: 'run-task-resource-failure',
    family: 'scheduling',
    message: 'RESOURCE:<resource>',
    otherMessages: [
      'RESOURCE:CPU',
      'RESOURCE:MEMORY',
      'RESOURCE:PORTS',
      'TaskFailedToStart: RESOURCE:*',
    ],
    where: 'Field failures of run-task and start-task, or stopped reason of a task',
    options: ['ecs-ec2', 'ecs-anywhere'],
    parts: [
      {
        words: '<resource>',
        says: 'What is missing: `CPU`, `MEMORY`, `PORTS` or `ENI`.',
      },
    ],
    short: 'The task was not started, as no host has enough of the resource named after the colon.',
    meaning:
      '`run-task` answers with success although a task was not placed: the refusal is in `failures`. A script that looks only at the exit code misses it. With a capacity provider, the task may wait in `PROVISIONING` instead and fail later.',
    causes: [
      {
        id: 'no-room-now',
        ending: 'CPU',
        title: 'No host has enough free now',
        why: 'The reservations of running tasks take it up.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            "aws ecs describe-container-instances --cluster prod \\\n  --container-instances <id> --query \\\n  'containerInstances[].remainingResources'",
          sign: 'the resource is below what the task asks for on each host.',
        },
        fixes: [
          {
            options: ['ecs-ec2'],
            text: 'Add hosts, or run the task with a capacity provider that has managed scaling: it waits while an instance starts.',
          },
          { options: ['ecs-anywhere'], text: 'Wait and try again, or add a server.' },
        ],
        sources: ['ecs-api-failures-messages'],
      },
      {
        id: 'too-large',
        ending: 'MEMORY',
        title: 'The task is larger than the instances',
        why: 'The Auto Scaling group of the capacity provider has only types that are too small, so adding more does not help.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            "aws ecs describe-container-instances --cluster prod \\\n  --container-instances <id> --query \\\n  'containerInstances[].registeredResources'",
          sign: 'a whole host has less than the task asks for.',
        },
        fixes: [
          {
            options: ['ecs-ec2'],
            text: 'Put larger instance types into the launch template of the group, or make the task smaller.',
          },
          { options: ['ecs-anywhere'], text: 'Make the task smaller, or use a larger server.' },
        ],
        sources: ['ecs-api-failures-messages'],
      },
      {
        id: 'ports',
        ending: 'PORTS',
        title: 'The host port is in use',
        why: 'Another task has the same fixed `hostPort` on each host.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            "aws ecs describe-task-definition --task-definition web \\\n  --query '*.containerDefinitions[].portMappings'",
          sign: '`hostPort` is a number other than 0.',
        },
        fixes: [
          {
            options: ['ecs-ec2', 'ecs-anywhere'],
            text: 'In `bridge` mode set `hostPort` to 0.',
          },
        ],
        sources: ['agent-toolkit-for-aws-ecs-troubleshooting-guide'],
      },
    ],
    prevent: 'Let scripts check `failures` of every `run-task`, and try again with growing pauses.',
    sources: ['ecs-api-failures-messages', 'agent-toolkit-for-aws-ecs-troubleshooting-guide'],
    criteria: ['jobs', 'placement-rules'],
    related: ['no-instance-met-requirements', 'resource-eni'],
    checked,
  },
  {
    id: 'fargate-capacity',
    family: 'scheduling',
    message:
      'Capacity is unavailable at this time. Please try again later or in a different availability zone',
    where: 'Events of an ECS service, or answer of run-task',
    options: ['ecs-fargate'],
    short:
      'Fargate, or Fargate Spot, has no room for this size of task in this Availability Zone now.',
    meaning:
      'This is about AWS, not about your quota. Capacity is managed for each Availability Zone, processor and size. A service tries again by itself. A task started with `run-task` does not.',
    causes: [
      {
        id: 'one-zone',
        title: 'The task may use only one zone',
        why: 'With a subnet in one Availability Zone, the shortage of that zone stops you.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            "aws ecs describe-services --cluster prod --services web \\\n  --query 'services[0].networkConfiguration'",
          sign: 'all subnets are in the same Availability Zone.',
        },
        fixes: [
          {
            options: ['ecs-fargate'],
            text: 'Add subnets in further Availability Zones to the service or the `run-task` call.',
          },
        ],
        sources: ['repost-ecs-fargate-runtask-capacity'],
      },
      {
        id: 'only-spot',
        title: 'The service asks for Spot only',
        why: 'Spot is spare capacity and can be gone for hours. Fargate does not replace it with On-Demand.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            "aws ecs describe-services --cluster prod --services web \\\n  --query 'services[0].capacityProviderStrategy'",
          sign: 'the only entry with a weight is `FARGATE_SPOT`.',
        },
        fixes: [
          {
            options: ['ecs-fargate'],
            text: 'Add `FARGATE` with a `base` to the strategy, and force a new deployment.',
          },
        ],
        sources: ['ecs-fargate-capacity-providers-fargate-capacity-providers-termination'],
      },
      {
        id: 'size',
        title: 'This size is short right now',
        why: 'Other sizes, or the other processor, may have room.',
        minutes: 5,
        check: {
          language: 'text',
          command: 'Start the same task with a smaller size',
          sign: 'the smaller task starts in the same subnets.',
        },
        fixes: [
          {
            options: ['ecs-fargate'],
            text: 'Use another pair of `cpu` and `memory` for now. For `run-task`, try again automatically, for example with Step Functions.',
          },
        ],
        sources: ['repost-ecs-fargate-runtask-capacity'],
      },
    ],
    prevent:
      'Use subnets in three Availability Zones, keep a base on On-Demand, and let one-off tasks retry.',
    sources: ['repost-ecs-fargate-runtask-capacity'],
    criteria: ['spot', 'zone-spread'],
    terms: ['availability-zone', 'spot'],
    related: ['fargate-vcpu-limit', 'spot-task-interrupted', 'fargate-capacity-unavailable'],
    checked,
  },
  {
    id: 'fargate-vcpu-limit',
    family: 'scheduling',
    message:
      'service <service> was unable to place a task. Reason: You’ve reached the limit on the number of vCPUs you can run concurrently',
    otherMessages: [
      'You’ve reached the limit on the number of tasks you can run concurrently',
      'The requested CPU configuration is above your limit.',
      'The requested MEMORY configuration is above your limit.',
    ],
    where: 'Events of an ECS service, or answer of run-task',
    options: ['ecs-fargate'],
    short: 'Your account runs as many Fargate vCPUs in this Region as its quota allows.',
    meaning:
      'Fargate has a quota of vCPUs for each account and Region, one for On-Demand and one for Spot. All running tasks count, those of EKS on Fargate too. New accounts often start with a small quota.',
    causes: [
      {
        id: 'quota-small',
        title: 'The quota is smaller than your need',
        why: 'A new account, a new Region, or growth.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            "aws service-quotas list-service-quotas \\\n  --service-code fargate \\\n  --query 'Quotas[].[QuotaName,Value]'",
          sign: 'the vCPUs of all your tasks, plus those of the deployment, come close to the value.',
        },
        fixes: [
          {
            options: ['ecs-fargate'],
            text: 'Ask for more in Service Quotas. Until then, lower the desired count of something less important.',
          },
        ],
        sources: [
          'ecs-service-event-messages-list-service-event-messages-12',
          'ecs-service-quotas',
        ],
      },
      {
        id: 'forgotten-tasks',
        title: 'Tasks run that nobody needs',
        why: 'Standalone tasks that never end, and a deployment that runs old and new tasks together, use the quota too.',
        minutes: 2,
        check: {
          language: 'sh',
          command:
            'aws ecs list-tasks --cluster prod --launch-type FARGATE \\\n  --desired-status RUNNING',
          sign: 'there are more tasks than your services should have, in this or another cluster.',
        },
        fixes: [
          {
            options: ['ecs-fargate'],
            text: 'Stop what is not needed. Lower `maximumPercent`, so that a deployment needs less at once.',
          },
        ],
        sources: ['ecs-service-event-messages-list-service-event-messages-12'],
      },
    ],
    prevent:
      'Set an alarm on the usage of the quota at 80 %, in every Region you may fail over to.',
    sources: ['ecs-service-event-messages-list-service-event-messages-12'],
    criteria: ['default-quota'],
    related: ['fargate-capacity'],
    checked,
  },
  {
    id: 'unsupported-availability-zone',
    family: 'scheduling',
    message: 'service <service> was unable to place a task. Reason: Internal error.',
    where: 'Events of an ECS service',
    options: ['ecs-fargate'],
    short: 'Usually not a fault of AWS: a subnet is in an Availability Zone that lacks Fargate.',
    meaning:
      'The text sounds like a failure of AWS. Its documented reason is a subnet in an Availability Zone that Fargate does not support. A few zones of older Regions are of that kind, and their letters differ from account to account.',
    causes: [
      {
        id: 'zone',
        title: 'A subnet is in an unsupported zone',
        why: 'The scheduler tries the subnets of the service in turn, so it may fail only now and then.',
        minutes: 2,
        check: {
          language: 'sh',
          command:
            "aws ec2 describe-subnets --subnet-ids <subnets> \\\n  --query 'Subnets[].[SubnetId,AvailabilityZoneId]'",
          sign: 'an Availability Zone ID, such as `use1-az3`, is not in the list of zones that Fargate supports.',
        },
        fixes: [
          {
            options: ['ecs-fargate'],
            text: 'Take the subnet out of the service with `update-service --network-configuration`, and use one in another zone.',
          },
        ],
        sources: [
          'ecs-service-event-messages-list-service-event-messages-9',
          'ecs-aws-fargate-regions',
        ],
      },
      {
        id: 'passing',
        title: 'A temporary fault',
        why: 'If all zones are supported, it may really be a fault on the side of AWS.',
        minutes: 2,
        check: {
          language: 'text',
          command: 'AWS Health Dashboard of your account, your Region',
          sign: 'it shows an open event for ECS or Fargate, or the message stops by itself.',
        },
        fixes: [
          {
            options: ['ecs-fargate'],
            text: 'Leave the service running: it tries again. If it goes on, open a case with AWS Support and name the task and the time.',
          },
        ],
        sources: ['ecs-service-event-messages-list-service-event-messages-9'],
      },
    ],
    prevent:
      'Choose zones by their IDs, not by their letters, and check them against the list for Fargate.',
    sources: ['ecs-service-event-messages-list-service-event-messages-9'],
    criteria: ['regions', 'zone-spread'],
    terms: ['availability-zone'],
    related: ['fargate-capacity'],
    checked,
  },
] as const satisfies readonly SymptomInput[];
