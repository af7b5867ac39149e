import type { SymptomInput } from '../schema.ts';

const checked = '2026-12-01';
/** Options of ECS that can have a load balancer. */
const balanced = ['ecs-fargate', 'ecs-managed-instances', 'ecs-ec2'] as const;
const everywhere = ['ecs-fargate', 'ecs-managed-instances', 'ecs-ec2', 'ecs-anywhere'] as const;
/** Options whose pods or tasks can be targets of a load balancer of AWS. */
const pods = ['eks-auto-mode', 'eks-ec2', 'eks-fargate', 'kubernetes-ec2'] as const;
const targets = [...balanced, ...pods] as const;

/** Health checks and load balancers: ECS, and what ECS and pods share. */
export const healthChecks = [
  {
    id: 'elb-health-checks-failed',
    family: 'health-checks',
    message: 'Task failed ELB health checks in (target-group <target group>)',
    otherMessages: ['Task failed ELB health checks in (elb <load balancer>)'],
    where: 'Stopped reason of an ECS task',
    options: balanced,
    short: 'The load balancer found the task unhealthy, so ECS stopped it and starts another.',
    meaning:
      'The container ran. But the checks of the load balancer failed several times in a row, and ECS replaced the task. If every new task ends the same way, the service runs in a loop. The reason of the failed check is in the target group, not in ECS.',
    causes: [
      {
        id: 'starts-slowly',
        title: 'The program starts more slowly than the checks allow',
        why: 'Without a grace period, checks count from the first second.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            "aws ecs describe-services --cluster prod --services web \\\n  --query 'services[0].healthCheckGracePeriodSeconds'",
          sign: 'the value is empty or 0, and tasks stop soon after they start, before the log says “ready”.',
        },
        fixes: [
          {
            options: balanced,
            text: 'Set `healthCheckGracePeriodSeconds` above the start time: `aws ecs update-service --cluster prod --service web --health-check-grace-period-seconds 120`.',
          },
        ],
        sources: ['repost-ecs-task-stopped', 'agent-toolkit-for-aws-ecs-troubleshooting-guide'],
      },
      {
        id: 'not-reachable',
        title: 'The load balancer does not reach the task',
        why: 'The security group of the task does not allow the port from the load balancer, or the program listens on 127.0.0.1 only.',
        minutes: 2,
        check: {
          language: 'sh',
          command:
            "aws elbv2 describe-target-health \\\n  --target-group-arn <arn> \\\n  --query 'TargetHealthDescriptions[].TargetHealth'",
          sign: 'the reason is `Target.Timeout` or `Target.FailedHealthChecks`.',
        },
        fixes: [
          {
            options: ['ecs-fargate', 'ecs-managed-instances'],
            text: 'Allow the container port from the security group of the load balancer, in the group of the task. Let the program listen on `0.0.0.0`.',
          },
          {
            options: ['ecs-ec2'],
            text: 'As on Fargate with `awsvpc`. In `bridge` mode, allow the ephemeral port range from the load balancer in the group of the instance. Let the program listen on `0.0.0.0`.',
          },
        ],
        sources: ['agent-toolkit-for-aws-ecs-troubleshooting-guide', 'elb-api-api-targethealth'],
      },
      {
        id: 'wrong-answer',
        title: 'The path answers with another code',
        why: 'The path needs a login, redirects, or depends on a database that is down.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            "aws elbv2 describe-target-groups \\\n  --target-group-arns <arn> --query \\\n  'TargetGroups[].[HealthCheckPath,Matcher.HttpCode]'",
          sign: 'the reason is `Target.ResponseCodeMismatch`, or the path is not one your program has.',
        },
        fixes: [
          {
            options: balanced,
            text: 'Point the check at a path that answers 200 without login and without asking other systems.',
          },
        ],
        sources: ['elb-application-troubleshooting-target-not-inservice'],
      },
    ],
    prevent:
      'Give each service a small health path of its own, and test the grace period with a cold start.',
    sources: ['repost-ecs-task-stopped', 'ecs-stopped-task-errors'],
    criteria: ['load-balancing', 'self-healing'],
    terms: ['target-group'],
    related: ['target-timeout', 'target-response-code-mismatch', 'target-failed-health-checks'],
    checked,
  },
  {
    id: 'unhealthy-in-target-group',
    family: 'health-checks',
    message:
      '(service <service>) (task <task>) (port <port>) is unhealthy in (target-group <target group>) due to (reason <reason>)',
    otherMessages: [
      '(service <service>) (task <task>) (instance <instance>) (port <port>) is unhealthy in (target-group <target group>) due to (reason <reason>)',
      'Health checks failed with these codes: [<code>]',
    ],
    where: 'Events of an ECS service',
    options: balanced,
    parts: [
      {
        words: '<reason>',
        says: 'The answer: “Request timed out”, or “Health checks failed with these codes: [502]”.',
      },
    ],
    short: 'One task fails the checks of its target group. The last bracket says in which way.',
    meaning:
      'ECS repeats what the load balancer reported. It will stop this task and start another. Read the reason: a code means the program answered, a timeout means nothing answered in time, and no code means the connection failed.',
    causes: [
      {
        id: 'code',
        ending: 'Health checks failed with these codes: [<code>]',
        title: 'The program answers with an error',
        why: '404 is a wrong path, 301 or 302 a redirect, 401 or 403 a login, 5xx an error in the program.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'curl -si http://<task ip>:<port>/<path> | head -1',
          sign: 'from inside the VPC, the first line shows the code of the reason.',
        },
        fixes: [
          {
            options: balanced,
            text: 'Correct `HealthCheckPath`, or make the path answer 200. Read the log for 5xx. Widen the accepted codes only if the answer is right.',
          },
        ],
        sources: ['repost-ecs-fargate-health-check-failures', 'elb-api-api-targethealth'],
      },
      {
        id: 'timeout',
        ending: 'Request timed out',
        title: 'Nothing answers in time',
        why: 'A security group blocks the port, the program is overloaded, or it has not started yet.',
        minutes: 2,
        check: {
          language: 'sh',
          command:
            "aws ec2 describe-security-groups --group-ids <task sg> \\\n  --query 'SecurityGroups[].IpPermissions'",
          sign: 'no rule allows the port from the security group of the load balancer. If one does, look at CPU use and start time.',
        },
        fixes: [
          {
            options: balanced,
            text: 'Allow the port. For overload, give the task more CPU or run more tasks. For slow starts, set `healthCheckGracePeriodSeconds`.',
          },
        ],
        sources: ['repost-ecs-fargate-health-check-failures'],
      },
    ],
    prevent:
      'Try the health path from another task in the VPC before you attach the load balancer.',
    sources: ['ecs-service-unhealthy-event-messages', 'repost-ecs-fargate-health-check-failures'],
    criteria: ['load-balancing'],
    terms: ['target-group'],
    related: ['elb-health-checks-failed', 'target-timeout'],
    checked,
  },
  {
    id: 'container-health-checks-failed',
    family: 'health-checks',
    message: '(service <service>) (task <task>) failed container health checks.',
    otherMessages: ['Task failed container health checks'],
    where: 'Events of an ECS service, and stopped reason of the task',
    options: everywhere,
    short: 'The command that checks the container from inside failed too often.',
    meaning:
      'This is the `healthCheck` of the task definition, a command that runs inside the container. It is not the check of the load balancer. `HEALTHCHECK` of a Dockerfile plays no part: ECS looks only at the task definition.',
    causes: [
      {
        id: 'command-missing',
        title: 'The image does not have the command',
        why: 'Small images have no `curl`, some not even a shell. The check then fails although the program is healthy.',
        minutes: 2,
        check: {
          language: 'sh',
          command: "docker run --rm --entrypoint sh <image> \\\n  -c 'command -v curl'",
          sign: 'it prints nothing, or says that `sh` is not found.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Use a tool that the image has, such as `wget -q -O- http://localhost:8080/health`, or let the program check itself with a flag.',
          },
        ],
        sources: ['ecs-api-api-healthcheck'],
      },
      {
        id: 'start-period',
        title: 'The program starts too slowly',
        why: 'By default three failures, 30 seconds apart, are enough, and `startPeriod` is off.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            "aws ecs describe-task-definition --task-definition web \\\n  --query '*.containerDefinitions[].healthCheck'",
          sign: '`startPeriod` is missing or less than the start takes.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Set `startPeriod` above the start time, at most 300 seconds.',
          },
        ],
        sources: ['ecs-api-api-healthcheck'],
      },
      {
        id: 'really-unwell',
        title: 'The program is unhealthy',
        why: 'It is overloaded, stuck, or waits for something.',
        minutes: 3,
        check: {
          language: 'sh',
          command: 'aws logs tail /ecs/web --since 30m',
          sign: 'the log shows errors or falls silent before the task stops.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Fix what the log names. Give `timeout` more seconds (5 by default) if only the check is slow.',
          },
        ],
        sources: ['ecs-api-api-healthcheck'],
      },
    ],
    prevent: 'Run the check command once in the finished image, in the build.',
    sources: ['copilot-cli-rolling-update-test', 'repost-ecs-task-stopped'],
    criteria: ['self-healing'],
    related: ['elb-health-checks-failed'],
    checked,
  },
  {
    id: 'target-timeout',
    family: 'health-checks',
    message: 'Target.Timeout',
    otherMessages: ['Request timed out'],
    where: 'Reason of a target in describe-target-health',
    options: targets,
    short: 'The load balancer sent its health check and got no answer in time.',
    meaning:
      'The check went out to the address and port of the target, and nothing came back within the timeout. Silence is typical of a security group: it drops packets without an answer. A closed port would have been refused at once.',
    causes: [
      {
        id: 'security-group',
        title: 'A security group blocks the port',
        why: 'The group of the target must allow the health check port from the group of the load balancer.',
        minutes: 2,
        check: {
          language: 'sh',
          command:
            "aws ec2 describe-security-groups --group-ids <target sg> \\\n  --query 'SecurityGroups[].IpPermissions'",
          sign: 'no rule names the port with the security group of the load balancer.',
        },
        fixes: [
          {
            options: ['ecs-fargate', 'ecs-managed-instances'],
            text: 'Allow the container port from the load balancer in the group of the task.',
          },
          {
            options: ['ecs-ec2'],
            text: 'With `awsvpc`, allow the container port in the group of the task. In `bridge` mode, allow the ephemeral ports in the group of the instance.',
          },
          {
            options: pods,
            text: 'With targets of type `ip`, allow the pod port, otherwise the node port, in the group of the pod or node. The load balancer controller does this unless you gave it your own groups.',
          },
        ],
        sources: ['elb-application-troubleshooting-target-not-inservice'],
      },
      {
        id: 'network-acl',
        title: 'A network ACL blocks the answer',
        why: 'Network ACLs keep no state: the answer needs the ports 1024 to 65535 open towards the load balancer.',
        minutes: 2,
        check: {
          language: 'sh',
          command:
            'aws ec2 describe-network-acls --filters \\\n  Name=association.subnet-id,Values=<subnet>',
          sign: 'an entry denies the health check port inbound, or the ports 1024 to 65535 outbound.',
        },
        fixes: [
          {
            options: targets,
            text: 'Allow the check port into the subnet of the targets and the ephemeral ports out of it, and the reverse in the subnets of the load balancer.',
          },
        ],
        sources: ['elb-application-troubleshooting-target-not-inservice'],
      },
      {
        id: 'slow',
        title: 'The program answers too slowly',
        why: 'It is overloaded, or the health path asks a database.',
        minutes: 2,
        check: {
          language: 'sh',
          command:
            "curl -so /dev/null -w '%{time_total}\\n' \\\n  http://<target ip>:<port>/<path>",
          sign: 'from inside the VPC it answers, but takes longer than the timeout of the check.',
        },
        fixes: [
          {
            options: targets,
            text: 'Use a lighter path, raise the timeout of the check, or give the program more CPU.',
          },
        ],
        sources: ['elb-application-troubleshooting-target-not-inservice'],
      },
    ],
    prevent:
      'Write the rule as “from the group of the load balancer”, in the same template as the service.',
    sources: ['elb-api-api-targethealth'],
    criteria: ['load-balancing', 'load-balancer-targets'],
    terms: ['target-group', 'security-group'],
    related: ['target-failed-health-checks', 'gateway-timeout-504'],
    checked,
  },
  {
    id: 'target-response-code-mismatch',
    family: 'health-checks',
    message: 'Target.ResponseCodeMismatch',
    otherMessages: ['Health checks failed with these codes: [<code>]'],
    where: 'Reason of a target in describe-target-health',
    options: targets,
    short: 'The target answered the health check, but not with a code that counts as healthy.',
    meaning:
      'Network and port are right: the program answered. By default only 200 counts for an Application Load Balancer. The description of the target shows the code that came.',
    causes: [
      {
        id: 'wrong-path',
        title: 'The path does not exist or redirects',
        why: 'The default path is `/`. Many programs answer there with 404, or redirect to HTTPS or a login.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'curl -si http://<target ip>:<port>/ | head -5',
          sign: 'from inside the VPC the code is 404, 301, 302 or 401.',
        },
        fixes: [
          {
            options: balanced,
            text: 'Set the path: `aws elbv2 modify-target-group --target-group-arn <arn> --health-check-path /health`.',
          },
          {
            options: pods,
            text: 'Set the path in the annotation `alb.ingress.kubernetes.io/healthcheck-path` of the Ingress or Service.',
          },
        ],
        sources: [
          'elb-application-troubleshooting-target-not-inservice',
          'elb-api-api-targethealth',
        ],
      },
      {
        id: 'program-error',
        title: 'The program answers with 5xx',
        why: 'It is up, but something it needs is not.',
        minutes: 2,
        check: {
          language: 'sh',
          command:
            "aws elbv2 describe-target-health \\\n  --target-group-arn <arn> --query \\\n  'TargetHealthDescriptions[].TargetHealth.Description'",
          sign: 'the code in brackets is 500 or above.',
        },
        fixes: [
          {
            options: targets,
            text: 'Read the log of the program. Let the health path answer for the program alone, so that a broken database does not take all targets out.',
          },
        ],
        sources: ['elb-api-api-targethealth'],
      },
    ],
    prevent: 'Give the program a health path that needs no login, host name or other system.',
    sources: ['elb-api-api-targethealth'],
    criteria: ['load-balancing'],
    terms: ['target-group'],
    related: ['unhealthy-in-target-group', 'target-timeout'],
    checked,
  },
  {
    id: 'target-failed-health-checks',
    family: 'health-checks',
    message: 'Target.FailedHealthChecks',
    where: 'Reason of a target in describe-target-health',
    options: targets,
    short: 'The load balancer could not connect to the target, or did not understand its answer.',
    meaning:
      'Something answered, but with a refusal or with bytes that are no valid answer. A refused connection means that nothing listens on that port at that address. Both point to the port, the address or the protocol.',
    causes: [
      {
        id: 'nothing-listens',
        title: 'Nothing listens on that port',
        why: 'The program uses another port, listens on 127.0.0.1 only, or has crashed.',
        minutes: 2,
        check: {
          language: 'sh',
          command: 'curl -v http://<target ip>:<port>/',
          sign: 'from inside the VPC it says `Connection refused`.',
        },
        fixes: [
          {
            options: balanced,
            text: 'Let `containerPort` be the port of the program, and let the program listen on `0.0.0.0`.',
          },
          {
            options: pods,
            text: 'Let `targetPort` of the Service be the port of the program, and let the program listen on `0.0.0.0`.',
          },
        ],
        sources: ['elb-api-api-targethealth', 'agent-toolkit-for-aws-ecs-troubleshooting-guide'],
      },
      {
        id: 'protocol',
        title: 'HTTP is checked where HTTPS is spoken',
        why: 'A check in plain HTTP against a TLS port, or the reverse, gets an answer it cannot read.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            "aws elbv2 describe-target-groups \\\n  --target-group-arns <arn> --query \\\n  'TargetGroups[].[Protocol,HealthCheckProtocol]'",
          sign: 'the protocol is not the one the program speaks on that port.',
        },
        fixes: [
          {
            options: balanced,
            text: 'Set `--health-check-protocol` to the right one with `modify-target-group`. The protocol of the group itself needs a new group.',
          },
          {
            options: pods,
            text: 'Set `alb.ingress.kubernetes.io/backend-protocol` and `healthcheck-protocol` to what the pod speaks.',
          },
        ],
        sources: ['elb-api-api-targethealth'],
      },
    ],
    prevent:
      'Name the port once, and use the same name in the program, the definition and the target group.',
    sources: ['elb-api-api-targethealth'],
    criteria: ['load-balancing', 'load-balancer-targets'],
    related: ['target-timeout', 'bad-gateway-502'],
    checked,
  },
  {
    id: 'target-not-in-use',
    family: 'health-checks',
    message: 'Target.NotInUse',
    where: 'Reason of a target in describe-target-health, with the state unused',
    options: targets,
    short:
      'No load balancer uses this target group, or not in the Availability Zone of the target.',
    meaning:
      'The target is registered, but nobody checks it and nobody sends traffic. Either no listener rule leads to its target group, or the load balancer is not enabled in the Availability Zone in which the target runs.',
    causes: [
      {
        id: 'no-rule',
        title: 'No listener leads to the group',
        why: 'The group was created, but no rule or default action forwards to it.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            "aws elbv2 describe-target-groups \\\n  --target-group-arns <arn> \\\n  --query 'TargetGroups[].LoadBalancerArns'",
          sign: 'the list of load balancers is empty.',
        },
        fixes: [
          {
            options: balanced,
            text: 'Add a rule to the listener that forwards to the group, or make it the default action.',
          },
          {
            options: pods,
            text: 'Check that the Ingress or Service of this group still exists and has no error: `kubectl describe ingress <name>`.',
          },
        ],
        sources: ['elb-api-api-targethealth'],
      },
      {
        id: 'zone-not-enabled',
        title: 'The zone is not enabled',
        why: 'Tasks and pods run in a zone in which the load balancer has no subnet.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            "aws elbv2 describe-load-balancers --names web \\\n  --query '*[].AvailabilityZones[].ZoneName'",
          sign: 'the zone of the target is not in the list.',
        },
        fixes: [
          {
            options: balanced,
            text: 'Add a subnet of that zone to the load balancer with `set-subnets`, or take the zone out of the subnets of the service.',
          },
          {
            options: pods,
            text: 'Tag a subnet of that zone for load balancers, or name it in the `subnets` annotation.',
          },
        ],
        sources: ['elb-api-api-targethealth', 'ecs-troubleshoot-service-load-balancers'],
      },
    ],
    prevent: 'Give load balancer and service the same list of zones, from one variable.',
    sources: ['elb-api-api-targethealth'],
    criteria: ['load-balancer-targets', 'zone-spread'],
    terms: ['target-group', 'availability-zone'],
    related: ['service-unavailable-503'],
    checked,
  },
  {
    id: 'bad-gateway-502',
    family: 'health-checks',
    message: 'HTTP 502: Bad gateway',
    otherMessages: ['502 Bad Gateway', 'HTTPCode_ELB_502_Count'],
    where: 'Answer of an Application Load Balancer to the client',
    options: targets,
    short: 'The target closed or refused the connection, or sent an answer that is not valid.',
    meaning:
      'The load balancer made this answer itself: the target did not give it a valid one. A few 502 a day under load are typical of keep-alive times that do not fit. 502 for all requests are typical of a wrong port, protocol or a crash.',
    causes: [
      {
        id: 'keep-alive',
        title: 'The program closes idle connections first',
        why: 'The load balancer reuses a connection for up to 60 idle seconds by default. If the program closes it at the same moment, the request is lost.',
        minutes: 2,
        check: {
          language: 'text',
          command: 'Access log: elb_status_code and target_status_code',
          sign: 'single 502 appear without a target code (`-`), and the keep-alive time of the program is below 60 seconds.',
        },
        fixes: [
          {
            options: targets,
            text: 'Set the keep-alive time of the program above the idle timeout of the load balancer, for example 65 seconds. In Node.js this is `server.keepAliveTimeout`.',
          },
        ],
        sources: ['elb-application-troubleshooting-http-502-issues'],
      },
      {
        id: 'cut-at-stop',
        title: 'Requests are cut when a target stops',
        why: 'The program ends before its requests do, or a request outlives the deregistration delay.',
        minutes: 2,
        check: {
          language: 'text',
          command: 'Times of the 502 beside the times of deployments',
          sign: 'they come together.',
        },
        fixes: [
          {
            options: balanced,
            text: 'Handle SIGTERM by finishing open requests, set `stopTimeout` for it, and keep the deregistration delay above the longest request.',
          },
          {
            options: pods,
            text: 'Add a `preStop` sleep of some seconds, handle SIGTERM, and raise `terminationGracePeriodSeconds` to fit.',
          },
        ],
        sources: ['elb-application-troubleshooting-http-502-issues'],
      },
      {
        id: 'wrong-port',
        title: 'Port or protocol is wrong',
        why: 'The target refuses the connection, or the TLS handshake fails.',
        minutes: 2,
        check: {
          language: 'sh',
          command: 'curl -v http://<target ip>:<port>/',
          sign: 'from inside the VPC the connection is refused, or the answer is not HTTP.',
        },
        fixes: [
          {
            options: targets,
            text: 'Correct the port, and let the protocol of the target group be what the program speaks.',
          },
        ],
        sources: ['elb-application-troubleshooting-http-502-issues'],
      },
    ],
    prevent: 'Turn on access logs, and set keep-alive times on purpose in each program.',
    sources: ['elb-application-troubleshooting-http-502-issues'],
    criteria: ['load-balancing', 'termination-grace'],
    terms: ['load-balancer'],
    related: ['service-unavailable-503', 'gateway-timeout-504'],
    checked,
  },
  {
    id: 'service-unavailable-503',
    family: 'health-checks',
    message: 'HTTP 503: Service unavailable',
    otherMessages: ['503 Service Temporarily Unavailable', 'HTTPCode_ELB_503_Count'],
    where: 'Answer of an Application Load Balancer to the client',
    options: targets,
    short: 'The target group behind the rule has no registered targets.',
    meaning:
      'The load balancer found the rule for the request, and the target group behind it is empty. Unhealthy targets would still get requests if there are no others, so 503 mostly means that no task or pod is there at all.',
    causes: [
      {
        id: 'no-tasks',
        title: 'No task or pod is running',
        why: 'The service was scaled to zero, or its tasks fail and are replaced in a loop.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'aws elbv2 describe-target-health \\\n  --target-group-arn <arn>',
          sign: 'the list is empty, or all targets are in the state `draining`.',
        },
        fixes: [
          {
            options: balanced,
            text: 'See `runningCount` and the events in `aws ecs describe-services`. Raise the desired count, or look up the stopped reason of the tasks.',
          },
          {
            options: pods,
            text: 'See `kubectl get pods` and `kubectl get endpointslices`. A Service whose selector fits no ready pod leaves the group empty.',
          },
        ],
        sources: ['elb-application-troubleshooting-http-503-issues'],
      },
      {
        id: 'wrong-group',
        title: 'The rule leads to another group',
        why: 'After a change, a rule still forwards to an old group.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'aws elbv2 describe-rules --listener-arn <arn>',
          sign: 'the rule for the host or path of the request names a group without targets.',
        },
        fixes: [
          {
            options: targets,
            text: 'Let the rule forward to the group that your service registers with. Rules count in the order of their priority.',
          },
        ],
        sources: ['elb-application-troubleshooting-http-503-issues'],
      },
    ],
    prevent: 'Keep a minimum of two tasks or pods, and set an alarm on `HealthyHostCount`.',
    sources: ['elb-application-troubleshooting-http-503-issues'],
    criteria: ['load-balancing', 'scale-to-zero'],
    terms: ['load-balancer', 'target-group'],
    related: ['target-not-in-use', 'bad-gateway-502'],
    checked,
  },
  {
    id: 'gateway-timeout-504',
    family: 'health-checks',
    message: 'HTTP 504: Gateway timeout',
    otherMessages: ['504 Gateway Time-out', 'HTTPCode_ELB_504_Count'],
    where: 'Answer of an Application Load Balancer to the client',
    options: targets,
    short: 'The target could not be reached in time, or did not answer in time.',
    meaning:
      'There are two clocks: ten seconds to connect to the target, and the idle timeout, 60 seconds by default, until data comes. Your client’s waiting time tells which: after about ten seconds it is the connection, after a minute the answer.',
    causes: [
      {
        id: 'slow-answer',
        title: 'The request takes longer than the idle timeout',
        why: 'A slow query, a large report, or a program without free workers.',
        minutes: 2,
        check: {
          language: 'text',
          command: 'CloudWatch: TargetResponseTime, Maximum',
          sign: 'the value is near the idle timeout at the time of the 504.',
        },
        fixes: [
          {
            options: balanced,
            text: 'Make the request faster or answer it in the background. If it must be long, raise `idle_timeout.timeout_seconds` of the load balancer.',
          },
          {
            options: pods,
            text: 'Make the request faster or answer it in the background. If it must be long, raise `idle_timeout.timeout_seconds` in the annotation `load-balancer-attributes`.',
          },
        ],
        sources: ['elb-application-troubleshooting-http-504-issues'],
      },
      {
        id: 'no-connection',
        title: 'The connection to the target is blocked',
        why: 'A security group lets the health check port through but not the traffic port, or a network ACL blocks the answer.',
        minutes: 2,
        check: {
          language: 'sh',
          command:
            "aws ec2 describe-security-groups --group-ids <target sg> \\\n  --query 'SecurityGroups[].IpPermissions'",
          sign: 'no rule allows the traffic port from the load balancer, and the access log has -1 as target processing time.',
        },
        fixes: [
          {
            options: targets,
            text: 'Allow the traffic port from the group of the load balancer, and the ports 1024 to 65535 back in the network ACL.',
          },
        ],
        sources: ['elb-application-troubleshooting-http-504-issues'],
      },
    ],
    prevent: 'Let timeouts grow from the inside out: database, program, load balancer, client.',
    sources: ['elb-application-troubleshooting-http-504-issues'],
    criteria: ['load-balancing'],
    terms: ['load-balancer'],
    related: ['bad-gateway-502', 'target-timeout'],
    checked,
  },
] as const satisfies readonly SymptomInput[];
