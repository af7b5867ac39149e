import type { SymptomInput } from '../schema.ts';

const checked = '2026-12-01';
const inAws = ['ecs-fargate', 'ecs-managed-instances', 'ecs-ec2'] as const;
const everywhere = ['ecs-fargate', 'ecs-managed-instances', 'ecs-ec2', 'ecs-anywhere'] as const;

/** Tasks that stop before, or soon after, they start. */
export const starting = [
  {
    id: 'secrets-or-registry-auth',
    family: 'starting',
    message:
      'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: <reason>',
    otherMessages: [
      'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secrets from ssm: service call has been retried <n> time(s)',
      'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried <n> time(s)',
      'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve ecr registry auth: service call has been retried <n> time(s)',
      'ResourceInitializationError: unable to pull secrets or registry auth: pull command failed: : signal: killed',
    ],
    where: 'Stopped reason of an ECS task',
    options: inAws,
    parts: [
      {
        words: '<reason>',
        says: '`ssm` is Parameter Store, `asm` is Secrets Manager, `ecr` the registry. Its last words tell the cause.',
      },
    ],
    short: 'Before the start, the secrets or the registry login could not be fetched.',
    meaning:
      'Secrets and the login for the registry are fetched before any container runs, with the execution role and over the network of the task. So there is no application log yet. Read the end of the message: a timeout is the network, `AccessDeniedException` a permission, `ResourceNotFoundException` a wrong name.',
    causes: [
      {
        id: 'no-route',
        ending: 'i/o timeout',
        title: 'The service cannot be reached',
        why: 'The subnet has no NAT gateway and no endpoint for the service that the message names, or the endpoint does not allow port 443 from the task.',
        minutes: 2,
        check: {
          language: 'sh',
          command:
            "aws ec2 describe-vpc-endpoints \\\n  --query 'VpcEndpoints[].[VpcId,ServiceName,State]'",
          sign: 'the subnet has no route to the internet and `secretsmanager`, `ssm`, `ecr.api` or `ecr.dkr` is missing from the list.',
        },
        fixes: [
          {
            options: ['ecs-fargate'],
            text: 'Public subnet: set `assignPublicIp` to `ENABLED`. Private subnet: add a NAT gateway or the missing endpoint, and allow port 443 from the task in its security group.',
          },
          {
            options: ['ecs-managed-instances', 'ecs-ec2'],
            text: 'Add a NAT gateway or the missing endpoint for the subnet of the instance, and allow port 443 in the security group of the endpoint.',
          },
        ],
        sources: [
          'repost-ecs-unable-to-pull-secrets',
          'agent-toolkit-for-aws-ecs-troubleshooting-guide',
        ],
      },
      {
        id: 'not-allowed',
        ending: 'AccessDeniedException',
        title: 'The execution role may not read the secret',
        why: 'The execution role needs `secretsmanager:GetSecretValue` or `ssm:GetParameters`, and `kms:Decrypt` where the secret has a key of your own. The task role is not used here.',
        minutes: 2,
        check: {
          language: 'sh',
          command:
            "aws ecs describe-task-definition --task-definition web \\\n  --query 'taskDefinition.executionRoleArn'",
          sign: 'the role has no policy for the secret, or only the task role has one.',
        },
        fixes: [
          {
            options: inAws,
            text: 'Allow the action on the ARN of the secret in the execution role. Add `kms:Decrypt` on the key if the secret has one of its own. Then force a new deployment.',
          },
        ],
        sources: ['ecs-secrets-envvar-secrets-manager', 'ecs-task-execution-iam-role'],
      },
      {
        id: 'missing-secret',
        ending: 'ResourceNotFoundException',
        title: 'The secret or its key does not exist',
        why: 'A secret was made in another Region or account, it has no value yet, or the part after the ARN names a key or version it does not have.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            "aws secretsmanager describe-secret \\\n  --secret-id prod/web --query '[ARN,VersionIdsToStages]'",
          sign: 'the ARN differs from `valueFrom` in the task definition, or no version has `AWSCURRENT`.',
        },
        fixes: [
          {
            options: inAws,
            text: 'Correct `valueFrom`: the ARN, then `:<json key>:<version stage>:<version id>`, where the last three may be empty. Store a value if there is none.',
          },
        ],
        sources: ['ecs-secrets-envvar-secrets-manager', 'repost-ecs-unable-to-pull-secrets'],
      },
    ],
    prevent:
      'Create secrets, the execution role and the endpoints in the same template as the service, and start one task in every subnet before traffic comes.',
    sources: ['repost-ecs-unable-to-pull-secrets', 'copilot-cli-rolling-update-test'],
    criteria: ['secrets', 'private-subnets'],
    terms: ['execution-role', 'task-role'],
    related: ['image-pull-no-connection'],
    checked,
  },
  {
    id: 'essential-container-exited',
    family: 'starting',
    message: 'Essential container in task exited',
    otherMessages: ['EssentialContainerExited'],
    where: 'Stopped reason of an ECS task',
    options: everywhere,
    short: 'A container marked as essential ended, so ECS stopped the whole task.',
    meaning:
      'This says that your program ended, not why. The reason is in the exit code of the container and in its last lines of log. If one essential container ends, all the others of the task are stopped too, so look for the one that ended by itself.',
    causes: [
      {
        id: 'error-1',
        title: 'Exit code 1: the program failed',
        why: 'An exception at the start, a missing variable, a database that cannot be reached: the log has it.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'aws logs tail /ecs/web --since 30m',
          sign: 'the last lines show an error, and `describe-tasks` shows exit code 1.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Correct what the log names. If a deployment brought it, return to the previous task definition first and look for the error afterwards.',
          },
        ],
        sources: ['agent-toolkit-for-aws-ecs-troubleshooting-guide'],
      },
      {
        id: 'finished-0',
        title: 'Exit code 0: the program finished',
        why: 'A service must not end. A start script that puts the server into the background ends at once, and with it the container.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            "aws ecs describe-tasks --cluster prod --tasks <task> \\\n  --query 'tasks[].containers[].[name,exitCode,reason]'",
          sign: 'the container that ended has exit code 0.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Run the server in the foreground. If the work is meant to end, run it as a standalone task, and set `essential` to `false` for helpers that may end.',
          },
        ],
        sources: ['agent-toolkit-for-aws-ecs-troubleshooting-guide', 'repost-ecs-task-stopped'],
      },
      {
        id: 'killed-137',
        title: 'Exit code 137 or 139: killed or crashed',
        why: '137 is a kill from outside, often for memory. 139 is a crash inside native code.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            "aws ecs describe-tasks --cluster prod --tasks <task> \\\n  --query 'tasks[].containers[].[name,exitCode,reason]'",
          sign: 'the exit code is 137 (see whether the reason says `OutOfMemoryError`) or 139.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'For 137 with `OutOfMemoryError`, give more memory or use less. For 139, look at native libraries, and at images built for another processor.',
          },
        ],
        sources: ['agent-toolkit-for-aws-ecs-troubleshooting-guide'],
      },
    ],
    prevent:
      'Keep logs of stopped tasks: ECS forgets a stopped task after about an hour, so send its events to CloudWatch Logs with an EventBridge rule.',
    sources: ['repost-ecs-task-stopped', 'ecs-stopped-task-errors'],
    criteria: ['event-history', 'sidecars'],
    related: ['out-of-memory-error', 'exit-code-137', 'exec-format-error'],
    checked,
  },
  {
    id: 'out-of-memory-error',
    family: 'starting',
    message: 'OutOfMemoryError: Container killed due to memory usage',
    where: 'Reason of a container in describe-tasks, with exit code 137',
    options: everywhere,
    short: 'The container used more memory than its limit, and the kernel killed it.',
    meaning:
      'The kernel ended the container the moment it went over its limit: `memory` of the container, or `memory` of the task that all its containers share. The program gets no warning and writes no last line of log.',
    causes: [
      {
        id: 'limit-too-low',
        title: 'The limit is lower than normal use',
        why: 'Use rises with traffic, and the limit was set on a quiet day. Sidecars take their part of the task.',
        minutes: 2,
        check: {
          language: 'sh',
          command:
            "aws ecs describe-task-definition --task-definition web \\\n  --query 'taskDefinition.[memory,cpu]'",
          sign: 'the metric `MemoryUtilization` of the service was near 100 % before the task stopped.',
        },
        fixes: [
          {
            options: ['ecs-fargate'],
            text: 'Raise `memory` of the task to the next size that its `cpu` allows. If the container has a limit of its own, raise it as well.',
          },
          {
            options: ['ecs-managed-instances', 'ecs-ec2', 'ecs-anywhere'],
            text: 'Raise `memory` of the container, or set only `memoryReservation`, so that it may use what is free on the host.',
          },
        ],
        sources: ['agent-toolkit-for-aws-ecs-troubleshooting-guide'],
      },
      {
        id: 'heap',
        title: 'The runtime does not know the limit',
        why: 'A fixed heap such as `-Xmx` leaves no room for threads, buffers and native memory.',
        minutes: 5,
        check: {
          language: 'sh',
          command: 'java -XX:+PrintFlagsFinal -version | grep MaxHeap',
          sign: 'in the container, the largest heap is close to the memory of the container, or above it.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'For Java use `-XX:MaxRAMPercentage=75.0` instead of a fixed `-Xmx`. For other runtimes, set their limit to about three quarters of the container.',
          },
        ],
        sources: ['agent-toolkit-for-aws-ecs-troubleshooting-guide'],
      },
      {
        id: 'leak',
        title: 'Memory grows until the kill',
        why: 'Use that rises steadily from each start, whatever the traffic, is a leak. More memory only delays it.',
        minutes: 5,
        check: {
          language: 'text',
          command: 'CloudWatch: AWS/ECS MemoryUtilization, 24 h, Maximum',
          sign: 'the curve climbs in a straight line and falls at each restart.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Raise the limit to gain time, take a heap dump before the next kill, and fix the leak.',
          },
        ],
        sources: ['ecs-available-metrics'],
      },
    ],
    prevent:
      'Set an alarm on `MemoryUtilization` at 80 %, and load-test with the limits of production.',
    sources: [
      'amazon-ecs-agent-dockerapi-errors',
      'agent-toolkit-for-aws-ecs-troubleshooting-guide',
    ],
    criteria: ['vertical-scaling', 'metrics'],
    related: ['exit-code-137'],
    checked,
  },
  {
    id: 'exit-code-137',
    family: 'starting',
    message: 'exitCode: 137',
    otherMessages: ['Exit code: 137', 'SIGKILL'],
    where: 'Container of a stopped ECS task, without OutOfMemoryError in its reason',
    options: everywhere,
    short:
      'The container was killed. Without a word about memory, it did not stop in time when asked.',
    meaning:
      'To stop a task, ECS sends SIGTERM, waits for `stopTimeout` (30 seconds by default), then sends SIGKILL, and the exit code becomes 137. So 137 during a deployment, a scale-in or a failed health check means that the program ignored SIGTERM or needed longer.',
    causes: [
      {
        id: 'sigterm-ignored',
        title: 'The program does not receive or handle SIGTERM',
        why: 'A shell as first process, as with the shell form of `CMD`, does not pass the signal on.',
        minutes: 2,
        check: {
          language: 'sh',
          command:
            "aws ecs describe-tasks --cluster prod --tasks <task> \\\n  --query 'tasks[].[stopCode,stoppedReason]'",
          sign: 'the stop code is `ServiceSchedulerInitiated`, `UserInitiated` or `SpotInterruption`: ECS wanted the task to stop.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Use the exec form, `CMD ["node", "server.js"]`, handle SIGTERM by finishing open requests, and set `initProcessEnabled` to `true`.',
          },
        ],
        sources: ['agent-toolkit-for-aws-service-scaling-and-updates'],
      },
      {
        id: 'too-slow',
        title: 'Shutting down takes longer than stopTimeout',
        why: 'Open requests, queues or connections need more time than the container is given.',
        minutes: 2,
        check: {
          language: 'sh',
          command:
            "aws ecs describe-task-definition --task-definition web \\\n  --query '*.containerDefinitions[].stopTimeout'",
          sign: 'the list is empty or the value small, and the log shows work until the very end.',
        },
        fixes: [
          {
            options: ['ecs-fargate'],
            text: 'Set `stopTimeout` to what the shutdown needs, at most 120 seconds.',
          },
          {
            options: ['ecs-managed-instances', 'ecs-ec2', 'ecs-anywhere'],
            text: 'Set `stopTimeout` in the container definition to what the shutdown needs.',
          },
        ],
        sources: [
          'agent-toolkit-for-aws-service-scaling-and-updates',
          'ecs-api-api-containerdefinition',
        ],
      },
    ],
    prevent:
      'Test the shutdown: `docker stop` must end the container with exit code 0 or 143 before its timeout.',
    sources: ['agent-toolkit-for-aws-ecs-troubleshooting-guide'],
    criteria: ['termination-grace'],
    related: ['out-of-memory-error', 'elb-health-checks-failed', 'oom-killed'],
    checked,
  },
  {
    id: 'exec-format-error',
    family: 'starting',
    message: 'exec <path>: exec format error',
    where: 'Log of the container; the task stops with exit code 1',
    options: everywhere,
    short: 'The image was built for another processor than the one it runs on.',
    meaning:
      'The kernel tried to run the program of the image and did not understand its format. Nearly always an image for ARM, built on a Mac with an M processor, runs on x86, or the other way round. The stopped reason only says that an essential container exited.',
    causes: [
      {
        id: 'architecture',
        title: 'Image and task differ in architecture',
        why: 'Without `--platform`, a build is for the machine that builds. Without `runtimePlatform`, a task is for `X86_64`.',
        minutes: 1,
        check: {
          language: 'sh',
          command: "docker image inspect <image> -f '{{.Architecture}}'",
          sign: 'it prints `arm64` while the task definition says `X86_64` or nothing, or `amd64` while it says `ARM64`.',
        },
        fixes: [
          {
            options: ['ecs-fargate'],
            text: 'Build with `docker buildx build --platform linux/amd64`, or set `runtimePlatform.cpuArchitecture` to `ARM64` in the task definition.',
          },
          {
            options: ['ecs-managed-instances', 'ecs-ec2', 'ecs-anywhere'],
            text: 'Build for the processor of the hosts, or for both: `--platform linux/amd64,linux/arm64`. Let `runtimePlatform` and the instance types agree with it.',
          },
        ],
        sources: ['repost-ecs-task-exec-format-error', 'ecs-ecs-arm64'],
      },
      {
        id: 'mixed-hosts',
        title: 'The cluster has hosts of both kinds',
        why: 'On hosts of your own you look after the capacity. A task without an architecture may land on either kind, and fails on one of them.',
        minutes: 2,
        check: {
          language: 'sh',
          command:
            "aws ecs list-container-instances --cluster prod \\\n  --filter 'attribute:ecs.cpu-architecture == arm64'",
          sign: 'the list holds some of your instances but not all, and only tasks on one kind fail.',
        },
        fixes: [
          {
            options: ['ecs-ec2', 'ecs-anywhere'],
            text: 'Build the image for both processors, or pin the task with `runtimePlatform.cpuArchitecture`.',
          },
        ],
        sources: ['repost-ecs-task-exec-format-error', 'ecs-ecs-arm64'],
      },
    ],
    prevent:
      'Name the platform in the build of your pipeline, and build for both processors where you can.',
    sources: ['repost-ecs-task-exec-format-error'],
    criteria: ['arm'],
    related: ['essential-container-exited'],
    checked,
  },
  {
    id: 'logging-driver-failed',
    family: 'starting',
    message:
      'CannotStartContainerError: Error response from daemon: failed to initialize logging driver: failed to create Cloudwatch log stream: <reason>',
    otherMessages: [
      'ResourceInitializationError: failed to validate logger args: create stream has been retried <n> times: failed to create Cloudwatch log stream: <reason>',
      'ResourceInitializationError: failed to validate logger args: : signal: killed',
      'The specified log group does not exist.',
    ],
    where: 'Stopped reason of an ECS task, or reason of its container',
    options: everywhere,
    short: 'The container was not started because its log stream could not be created.',
    meaning:
      'With the `awslogs` driver, a log stream is created before the container starts. If that fails, the container does not start at all. The stream is created with the execution role, or on your own hosts without one, with the role of the host.',
    causes: [
      {
        id: 'no-group',
        ending: 'ResourceNotFoundException: The specified log group does not exist.',
        title: 'The log group does not exist',
        why: 'The driver creates streams, but groups only if asked. A wrong `awslogs-region` looks the same.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'aws logs describe-log-groups \\\n  --log-group-name-prefix /ecs/web',
          sign: 'the list has no group with the name in `awslogs-group`, in the Region of `awslogs-region`.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Create the group: `aws logs create-log-group --log-group-name /ecs/web`. Or set `awslogs-create-group` to `true` and allow `logs:CreateLogGroup` to the execution role.',
          },
        ],
        sources: ['agent-toolkit-for-aws-ecs-logging-and-firelens', 'ecs-using-awslogs'],
      },
      {
        id: 'not-allowed',
        ending: 'AccessDeniedException',
        title: 'The role may not write logs',
        why: 'The role needs `logs:CreateLogStream` and `logs:PutLogEvents`.',
        minutes: 2,
        check: {
          language: 'sh',
          command: 'aws iam list-attached-role-policies \\\n  --role-name ecsTaskExecutionRole',
          sign: '`AmazonECSTaskExecutionRolePolicy` is missing and no own policy allows the two actions.',
        },
        fixes: [
          {
            options: ['ecs-fargate', 'ecs-managed-instances'],
            text: 'Attach `AmazonECSTaskExecutionRolePolicy` to the execution role.',
          },
          {
            options: ['ecs-ec2', 'ecs-anywhere'],
            text: 'Attach `AmazonECSTaskExecutionRolePolicy` to the execution role, or allow the two actions to the role of the host if the task definition names none.',
          },
        ],
        sources: ['ecs-task-execution-iam-role', 'ecs-using-awslogs'],
      },
      {
        id: 'no-route',
        ending: 'signal: killed',
        title: 'CloudWatch Logs cannot be reached',
        why: 'A private subnet without NAT gateway needs the endpoint `logs`.',
        minutes: 2,
        check: {
          language: 'sh',
          command:
            "aws ec2 describe-vpc-endpoints \\\n  --query 'VpcEndpoints[].[VpcId,ServiceName,State]'",
          sign: 'the subnet has no route to the internet and no endpoint ends in `.logs`.',
        },
        fixes: [
          {
            options: inAws,
            text: 'Add an interface endpoint for `com.amazonaws.<region>.logs` that allows port 443 from the task, or a NAT gateway.',
          },
          {
            options: ['ecs-anywhere'],
            text: 'Open outgoing HTTPS from the server to CloudWatch Logs in its Region.',
          },
        ],
        sources: ['agent-toolkit-for-aws-ecs-troubleshooting-guide'],
      },
    ],
    prevent: 'Create the log group in the template of the service, with a retention time.',
    sources: ['ecs-using-awslogs', 'agent-toolkit-for-aws-ecs-logging-and-firelens'],
    criteria: ['logs'],
    terms: ['execution-role'],
    checked,
  },
  {
    id: 'invalid-cpu-setting',
    family: 'starting',
    message:
      "An error occurred (ClientException) when calling the RegisterTaskDefinition operation: Invalid 'cpu' setting for task.",
    otherMessages: [
      'Error: ClientException: No Fargate configuration exists for given values.',
      'No Fargate configuration exists for given values',
    ],
    where: 'Answer of register-task-definition, or of Terraform',
    options: ['ecs-fargate', 'ecs-ec2'],
    short: 'Fargate does not offer this combination of CPU and memory.',
    meaning:
      'Fargate sells fixed sizes. Each `cpu` value has its own list of `memory` values, and anything else is refused when the task definition is registered. It is enough that `requiresCompatibilities` names `FARGATE`, even beside `EC2`.',
    causes: [
      {
        id: 'no-such-pair',
        title: 'The pair is not in the table',
        why: 'For example, 256 units (a quarter of a vCPU) go with 512 MiB, 1 GB or 2 GB only, and 1,024 units with 2 to 8 GB.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'grep -E \'"(cpu|memory)"\' task-definition.json',
          sign: 'the pair is not in the table of Fargate task sizes.',
        },
        fixes: [
          {
            options: ['ecs-fargate'],
            text: 'Take the next pair that exists. Mind the units: a plain number is CPU units (1,024 for one vCPU) and MiB.',
          },
          {
            options: ['ecs-ec2'],
            text: 'Take a pair of the table, or remove `FARGATE` from `requiresCompatibilities` if the task never runs there.',
          },
        ],
        sources: ['ecs-task-cpu-memory-error', 'ecs-fargate-tasks-services-fargate-tasks-size'],
      },
      {
        id: 'at-container',
        title: 'The size is set on the container only',
        why: 'Fargate needs `cpu` and `memory` for the task. Values in a container definition divide them, they do not replace them.',
        minutes: 1,
        check: {
          language: 'sh',
          command: "jq '{cpu, memory, requiresCompatibilities}' \\\n  task-definition.json",
          sign: '`cpu` or `memory` is `null`.',
        },
        fixes: [
          {
            options: ['ecs-fargate', 'ecs-ec2'],
            text: 'Set `cpu` and `memory` at the top of the task definition, beside `containerDefinitions`.',
          },
        ],
        sources: ['ecs-task-definition-parameters-task-size', 'ecs-task-cpu-memory-error'],
      },
    ],
    prevent: 'Keep the sizes you use as named values in your template, not as free numbers.',
    sources: ['ecs-task-cpu-memory-error'],
    criteria: ['smallest-size', 'max-size'],
    terms: ['task-definition'],
    checked,
  },
  {
    id: 'container-start-timeout',
    family: 'starting',
    message:
      'DockerTimeoutError: Could not transition to <state>; timed out after waiting <duration>',
    otherMessages: ['ContainerRuntimeTimeoutError'],
    where: 'Reason of a container of a stopped ECS task',
    options: everywhere,
    short: 'The container engine did not create, start or stop the container in the time allowed.',
    meaning:
      'The agent gives the container engine a limited time for each step, three minutes for a start. Either the engine is slow, mostly because the disk of the host is busy, or on Fargate the step waits for something on the network that never answers.',
    causes: [
      {
        id: 'network',
        title: 'Fargate: the network does not answer',
        why: 'In a private subnet without NAT gateway, a missing endpoint for ECR, S3, logs or secrets makes the start wait until it times out.',
        minutes: 2,
        check: {
          language: 'sh',
          command:
            "aws ec2 describe-vpc-endpoints \\\n  --query 'VpcEndpoints[].[VpcId,ServiceName,State]'",
          sign: 'the subnet has no NAT gateway and one of `ecr.api`, `ecr.dkr`, `s3`, `logs` or `secretsmanager` is missing.',
        },
        fixes: [
          {
            options: ['ecs-fargate'],
            text: 'Add the missing endpoint, or a NAT gateway.',
          },
        ],
        sources: ['repost-ecs-fargate-docker-timeout-error'],
      },
      {
        id: 'slow-host',
        title: 'The host or its disk is overloaded',
        why: 'Many starts at once, a large image, or a volume that has used up its burst credits slow down the engine.',
        minutes: 5,
        check: {
          language: 'sh',
          command: 'iostat -x 5 2; sudo journalctl -u docker -n 50',
          sign: 'the disk is busy all the time, or the engine logs timeouts.',
        },
        fixes: [
          {
            options: ['ecs-ec2', 'ecs-anywhere'],
            text: 'Start fewer tasks at once, use a faster volume, and raise `ECS_CONTAINER_START_TIMEOUT` in `/etc/ecs/ecs.config` if the start really needs longer.',
          },
          {
            options: ['ecs-managed-instances'],
            text: 'Make the image smaller, and start fewer tasks at once: AWS runs the host.',
          },
        ],
        sources: ['amazon-ecs-agent-dockerapi-errors', 'amazon-ecs-agent-readme'],
      },
    ],
    prevent: 'Keep images small, and do not start all tasks of a host at the same moment.',
    sources: ['amazon-ecs-agent-dockerapi-errors', 'repost-ecs-fargate-docker-timeout-error'],
    criteria: ['start-time'],
    related: ['secrets-or-registry-auth'],
    checked,
  },
  {
    id: 'spot-task-interrupted',
    family: 'starting',
    message: 'Your Spot Task was interrupted.',
    otherMessages: ['SpotInterruption', 'TerminationNotice'],
    where: 'Stopped reason and stop code of an ECS task on Fargate Spot',
    options: ['ecs-fargate'],
    short: 'AWS took the Spot capacity back, two minutes after a warning.',
    meaning:
      'Fargate Spot is spare capacity at a discount. When AWS needs it, the task gets SIGTERM and at most two minutes. A service starts a replacement, also on Spot, as soon as there is capacity: Fargate never replaces Spot with On-Demand by itself.',
    causes: [
      {
        id: 'reclaimed',
        title: 'The capacity was reclaimed',
        why: 'This is how Spot works, and no fault of yours. It matters only if the service cannot bear it.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            "aws ecs describe-services --cluster prod --services web \\\n  --query 'services[0].capacityProviderStrategy'",
          sign: 'the strategy has no `FARGATE` entry with a `base`.',
        },
        fixes: [
          {
            options: ['ecs-fargate'],
            text: 'Give `FARGATE` a `base` that carries the least load you must serve, and let only the rest run on `FARGATE_SPOT`.',
          },
        ],
        sources: ['agent-toolkit-for-aws-fargate-spot', 'repost-fargate-spot-termination-notice'],
      },
      {
        id: 'requests-lost',
        title: 'Requests fail at each interruption',
        why: 'The task stays in the target group until it stops, and the program ends before its requests do.',
        minutes: 2,
        check: {
          language: 'sh',
          command: 'aws elbv2 describe-target-group-attributes \\\n  --target-group-arn <arn>',
          sign: '`deregistration_delay.timeout_seconds` is 120 or more, or `stopTimeout` is not set.',
        },
        fixes: [
          {
            options: ['ecs-fargate'],
            text: 'Handle SIGTERM, set `stopTimeout` to 120 seconds at most, and the deregistration delay to less than two minutes.',
          },
        ],
        sources: ['repost-fargate-spot-termination-notice'],
      },
    ],
    prevent: 'Keep on Spot only what can stop at any time. Store progress outside the task.',
    sources: ['agent-toolkit-for-aws-fargate-spot', 'ecs-api-api-task'],
    criteria: ['spot'],
    terms: ['spot'],
    related: ['fargate-capacity'],
    checked,
  },
  {
    id: 'scaling-activity-initiated',
    family: 'starting',
    message: 'Scaling activity initiated by (deployment <deployment>)',
    otherMessages: ['ServiceSchedulerInitiated'],
    where: 'Stopped reason of an ECS task',
    options: everywhere,
    short: 'ECS itself stopped the task, because the service needs fewer or newer tasks. No error.',
    meaning:
      'The scheduler stops tasks when a deployment replaces them or when the desired count falls. It is the normal end of a task. It is a problem only if you did not expect a deployment or a scale-in.',
    causes: [
      {
        id: 'deployment',
        title: 'A deployment replaced the task',
        why: 'A new task definition, a forced deployment or a rollback brings new tasks, and the old ones stop.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            "aws ecs describe-services --cluster prod --services web \\\n  --query 'services[0].deployments[].[status,createdAt]'",
          sign: 'a deployment began shortly before the task stopped.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Nothing to do. If nobody deployed, look for `UpdateService` in CloudTrail.',
          },
        ],
        sources: ['ecs-stopped-task-errors', 'ecs-logging-using-cloudtrail'],
      },
      {
        id: 'scale-in',
        title: 'Auto scaling lowered the count',
        why: 'A scaling policy found the service too large for its load.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            'aws application-autoscaling describe-scaling-activities \\\n  --service-namespace ecs',
          sign: 'an activity sets a lower desired count at that time.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Raise the minimum capacity if it goes too low. Protect tasks in the middle of long work with task scale-in protection.',
          },
        ],
        sources: ['application-autoscaling-scaling-activities', 'ecs-task-scale-in-protection'],
      },
    ],
    prevent: 'Handle SIGTERM, so that a normal stop costs no requests.',
    sources: ['ecs-stopped-task-errors'],
    criteria: ['service-scaling', 'termination-grace'],
    related: ['exit-code-137'],
    checked,
  },
  {
    id: 'host-stopped',
    family: 'starting',
    message: 'Host EC2 (instance <instance>) stopped/terminated',
    where: 'Stopped reason of an ECS task',
    options: ['ecs-ec2'],
    short: 'The instance under the task was stopped or terminated, and the task with it.',
    meaning:
      'The task did not fail: its machine went away. A service starts the task again on another instance if one has room. Find out who ended the instance: the Auto Scaling group, Spot, or a person.',
    causes: [
      {
        id: 'scale-in',
        title: 'The Auto Scaling group removed it',
        why: 'Without managed termination protection and managed draining, a group may end an instance that still runs tasks.',
        minutes: 2,
        check: {
          language: 'sh',
          command:
            'aws autoscaling describe-scaling-activities \\\n  --auto-scaling-group-name <group> --max-items 10',
          sign: 'an activity says that it terminates this instance.',
        },
        fixes: [
          {
            options: ['ecs-ec2'],
            text: 'Turn on managed draining in the capacity provider, so that tasks move first, and managed termination protection, so that only empty instances go.',
          },
        ],
        sources: ['ecs-managed-termination-protection', 'ecs-asg-capacity-providers'],
      },
      {
        id: 'by-hand-or-spot',
        title: 'Spot, a failed health check, or a person',
        why: 'EC2 notes the reason of every state change.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            "aws ec2 describe-instances --instance-ids <instance> \\\n  --query 'Reservations[].Instances[].StateReason'",
          sign: 'the code is `Server.SpotInstanceTermination`, or `Client.UserInitiatedShutdown`.',
        },
        fixes: [
          {
            options: ['ecs-ec2'],
            text: 'For Spot, set `ECS_ENABLE_SPOT_INSTANCE_DRAINING=true` and keep On-Demand instances for what must run. For a person, look for `TerminateInstances` in CloudTrail.',
          },
        ],
        sources: ['ecs-stopped-task-errors', 'amazon-ecs-agent-readme'],
      },
    ],
    prevent:
      'Never terminate a container instance by hand: set it to `DRAINING` and wait until it is empty.',
    sources: ['ecs-stopped-task-errors'],
    criteria: ['forced-replacement', 'spot'],
    terms: ['container-instance'],
    checked,
  },
] as const satisfies readonly SymptomInput[];
