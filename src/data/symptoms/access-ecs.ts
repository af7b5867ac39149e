import type { SymptomInput } from '../schema.ts';

const checked = '2026-12-01';
const everywhere = ['ecs-fargate', 'ecs-managed-instances', 'ecs-ec2', 'ecs-anywhere'] as const;
const inAws = ['ecs-fargate', 'ecs-managed-instances', 'ecs-ec2'] as const;

/** Access refused: ECS Exec, and the two roles of a task. */
export const accessEcs = [
  {
    id: 'exec-target-not-connected',
    family: 'access',
    message: 'TargetNotConnectedException',
    otherMessages: ['The execute command failed'],
    where: 'Answer of aws ecs execute-command',
    options: everywhere,
    short: 'ECS Exec is on, but the agent inside the task has no connection to Systems Manager.',
    meaning:
      'ECS Exec puts a small agent of Systems Manager into the container, and the agent opens a channel from inside. The call failed because that channel is not there: not yet, not allowed by the task role, or not reachable over the network.',
    causes: [
      {
        id: 'not-yet',
        title: 'The agent is still starting',
        why: 'It starts after the container and needs some time.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            "aws ecs describe-tasks --cluster prod --tasks <task> \\\n  --query 'tasks[].containers[].managedAgents'",
          sign: '`lastStatus` of `ExecuteCommandAgent` is `PENDING`.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Wait for a minute until it is `RUNNING`, then try again. If it is `STOPPED`, replace the task.',
          },
        ],
        sources: ['agent-toolkit-for-aws-ecs-exec-debugging', 'ecs-ecs-exec'],
      },
      {
        id: 'task-role',
        title: 'The task role lacks the four actions',
        why: 'The agent uses the task role, not the execution role. Without a task role, or without these actions, it fails silently.',
        minutes: 2,
        check: {
          language: 'sh',
          command:
            "aws ecs describe-task-definition --task-definition web \\\n  --query 'taskDefinition.taskRoleArn'",
          sign: 'the value is `null`, or the role does not allow `ssmmessages`.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Allow `ssmmessages:CreateControlChannel`, `CreateDataChannel`, `OpenControlChannel` and `OpenDataChannel` to the task role, then start a new task.',
          },
        ],
        sources: [
          'agent-toolkit-for-aws-ecs-exec-debugging',
          'ecs-ecs-exec-ecs-exec-troubleshooting',
        ],
      },
      {
        id: 'no-endpoint',
        title: 'Systems Manager cannot be reached',
        why: 'A private subnet needs a NAT gateway or the endpoint `ssmmessages`.',
        minutes: 2,
        check: {
          language: 'sh',
          command:
            "aws ec2 describe-vpc-endpoints \\\n  --query 'VpcEndpoints[].[VpcId,ServiceName,State]'",
          sign: 'the subnet has no route to the internet, and no endpoint ends in `.ssmmessages`.',
        },
        fixes: [
          {
            options: inAws,
            text: 'Add the interface endpoint `com.amazonaws.<region>.ssmmessages`, and allow port 443 from the task in its security group.',
          },
          {
            options: ['ecs-anywhere'],
            text: 'Open outgoing HTTPS from the server to `ssmmessages.<region>.amazonaws.com`.',
          },
        ],
        sources: [
          'agent-toolkit-for-aws-ecs-exec-debugging',
          'ecs-ecs-exec-ecs-exec-troubleshooting',
        ],
      },
      {
        id: 'read-only',
        title: 'The file system is read-only',
        why: 'The agent must write files. `readonlyRootFilesystem` keeps it from that.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            'aws ecs describe-task-definition --task-definition web \\\n  | grep readonlyRootFilesystem',
          sign: 'the value is `true`.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Set `readonlyRootFilesystem` to `false` in a task definition for debugging, and use it for one task.',
          },
        ],
        sources: ['agent-toolkit-for-aws-ecs-exec-debugging', 'ecs-ecs-exec'],
      },
    ],
    prevent:
      'Put the four actions and the endpoint into your template, and try ECS Exec before you need it.',
    sources: ['agent-toolkit-for-aws-ecs-exec-debugging', 'ecs-ecs-exec-ecs-exec-troubleshooting'],
    criteria: ['exec'],
    terms: ['task-role'],
    related: ['exec-not-enabled'],
    checked,
  },
  {
    id: 'exec-not-enabled',
    family: 'access',
    message:
      'An error occurred (InvalidParameterException) when calling the ExecuteCommand operation: The execute command failed because execute command was not enabled when the task was run or the execute command agent isn’t running.',
    otherMessages: [
      'Wait and try again or run a new task with execute command enabled and try again.',
    ],
    where: 'Answer of aws ecs execute-command',
    options: everywhere,
    parts: [
      {
        words: 'when the task was run',
        says: 'It counts what was set when this task started. Changing the service does not reach it.',
      },
    ],
    short: 'This task was started without ECS Exec, or the agent for it has stopped.',
    meaning:
      'ECS Exec is set when a task starts and cannot be added later. After you turn it on for a service, the tasks that already run still do not have it. Only new tasks do.',
    causes: [
      {
        id: 'older-task',
        title: 'The task is older than the setting',
        why: 'The service has the setting, this task does not.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            "aws ecs describe-tasks --cluster prod --tasks <task> \\\n  --query 'tasks[].enableExecuteCommand'",
          sign: 'the value is `false`.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Run `aws ecs update-service --cluster prod --service web --enable-execute-command --force-new-deployment`, then use a new task.',
          },
        ],
        sources: ['agent-toolkit-for-aws-ecs-exec-debugging', 'ecs-ecs-exec'],
      },
      {
        id: 'agent-stopped',
        title: 'The agent has stopped',
        why: 'It was killed in the container, or could not start.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            "aws ecs describe-tasks --cluster prod --tasks <task> \\\n  --query 'tasks[].containers[].managedAgents'",
          sign: '`enableExecuteCommand` is true, but `lastStatus` of the agent is `STOPPED`.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Use another task of the service, or stop this one so that it is replaced. Set `initProcessEnabled` to `true` for the next ones.',
          },
        ],
        sources: ['ecs-ecs-exec'],
      },
    ],
    prevent: 'Set `enableExecuteCommand` in the template of the service from the first day.',
    sources: ['ecs-ecs-exec', 'agent-toolkit-for-aws-ecs-exec-debugging'],
    criteria: ['exec'],
    related: ['exec-target-not-connected'],
    checked,
  },
  {
    id: 'session-manager-plugin-not-found',
    family: 'access',
    message: 'SessionManagerPlugin is not found',
    where: 'Answer of aws ecs execute-command, on your own computer',
    options: everywhere,
    short: 'The AWS CLI on this computer lacks the plugin that carries the session.',
    meaning:
      'The AWS CLI asked ECS for a session and got it, but cannot open it without the Session Manager plugin. This concerns your computer or your pipeline, not the task.',
    causes: [
      {
        id: 'not-installed',
        title: 'The plugin is not installed',
        why: 'It is a program of its own and does not come with the AWS CLI.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'session-manager-plugin',
          sign: 'the shell answers “command not found”.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Install the Session Manager plugin from the documentation of AWS Systems Manager. AWS CloudShell already has it.',
          },
        ],
        sources: ['agent-toolkit-for-aws-ecs-exec-debugging'],
      },
      {
        id: 'not-on-path',
        title: 'The plugin is not on the path',
        why: 'The shell or pipeline that runs the AWS CLI has another `PATH`.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'ls /usr/local/sessionmanagerplugin/bin; echo $PATH',
          sign: 'the file is there, but its folder is not in `PATH`.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Add the folder to `PATH`, or link the program into one that is.',
          },
        ],
        sources: ['agent-toolkit-for-aws-ecs-exec-debugging'],
      },
    ],
    prevent: 'Put the plugin into the image that your team and pipelines use.',
    sources: ['agent-toolkit-for-aws-ecs-exec-debugging'],
    criteria: ['exec'],
    related: ['exec-target-not-connected'],
    checked,
  },
  {
    id: 'task-without-credentials',
    family: 'access',
    message: 'Unable to locate credentials',
    otherMessages: [
      'is not authorized to perform: <action> on resource: <resource>',
      'Access Denied',
    ],
    where: 'Log of the program in the container',
    options: everywhere,
    short: 'The code in the container has no role, or another one than you think.',
    meaning:
      'A task has two roles. The execution role starts it: image, secrets, log stream. The task role is what your code gets. Permissions in the wrong one have no effect. The name of the role in an “is not authorized” message tells which one was used.',
    causes: [
      {
        id: 'no-task-role',
        title: 'The task definition names no task role',
        why: 'Only `executionRoleArn` is set. On an instance, the code may then get the role of the instance.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            "aws ecs describe-task-definition --task-definition web \\\n  --query 'taskDefinition.[taskRoleArn,executionRoleArn]'",
          sign: 'the first value is `null`.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Set `taskRoleArn` to a role that trusts `ecs-tasks.amazonaws.com` and allows what the code does. Register, and deploy again.',
          },
        ],
        sources: ['ecs-task-iam-roles', 'repost-ecs-iam-task-roles-config-errors'],
      },
      {
        id: 'wrong-role',
        title: 'The permission is in the wrong role',
        why: 'The policy was attached to the execution role.',
        minutes: 2,
        check: {
          language: 'sh',
          command: 'aws iam list-attached-role-policies \\\n  --role-name <task role>',
          sign: 'no policy in the list, and no inline policy of the role, allows the action of the message.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Attach the policy to the task role. It takes effect within moments, without a new task.',
          },
        ],
        sources: ['ecs-task-iam-roles', 'ecs-task-execution-iam-role'],
      },
      {
        id: 'agent-setting',
        title: 'Task roles are off on the host',
        why: 'With a custom AMI or an external server, the agent must be told to serve task roles.',
        minutes: 2,
        check: {
          language: 'sh',
          command: 'grep TASK_IAM /etc/ecs/ecs.config',
          sign: '`ECS_ENABLE_TASK_IAM_ROLE=true` is missing, or `ECS_ENABLE_TASK_IAM_ROLE_NETWORK_HOST=true` with `host` mode.',
        },
        fixes: [
          {
            options: ['ecs-ec2', 'ecs-anywhere'],
            text: 'Add the line to `/etc/ecs/ecs.config` and restart the agent: `sudo systemctl restart ecs`.',
          },
        ],
        sources: ['repost-ecs-iam-task-roles-config-errors', 'ecs-troubleshoot-task-iam-roles'],
      },
    ],
    prevent:
      'Give each service a task role of its own, and never put permissions of code into the execution role.',
    sources: ['ecs-troubleshoot-task-iam-roles', 'repost-ecs-iam-task-roles-config-errors'],
    criteria: ['workload-identity'],
    terms: ['task-role', 'execution-role'],
    related: ['image-pull-denied', 'secrets-or-registry-auth'],
    checked,
  },
] as const satisfies readonly SymptomInput[];
