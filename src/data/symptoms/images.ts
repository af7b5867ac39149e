import type { SymptomInput } from '../schema.ts';

const checked = '2026-12-01';

const everywhere = ['ecs-fargate', 'ecs-managed-instances', 'ecs-ec2', 'ecs-anywhere'] as const;

const pods = ['eks-auto-mode', 'eks-ec2', 'eks-fargate', 'kubernetes-ec2', 'eks-hybrid'] as const;

/** Images that cannot be pulled, by ECS and by pods. */
export const images = [
  {
    id: 'image-pull-no-connection',
    family: 'images',
    message:
      'CannotPullContainerError: API error (500): Get https://<registry>/v2/: net/http: request canceled while waiting for connection',
    otherMessages: [
      'The task can’t pull the image. Check your network configuration.',
      'CannotPullContainerError: pull image manifest has been retried <n> time(s): failed to resolve ref <image>: failed to do request: Head <url>: dial tcp <address>:443: i/o timeout',
    ],
    where: 'Stopped reason of an ECS task, or reason of its container',
    options: everywhere,
    parts: [
      {
        words: 'request canceled while waiting for connection',
        says: 'No answer came from the registry. This is the network, not a permission.',
      },
    ],
    short: 'The task got no connection to the registry, so the image could not be downloaded.',
    meaning:
      'Before a container starts, its image is downloaded from the registry over HTTPS. Here the connection was never made: there is no route, a rule blocks port 443, or the name leads nowhere. A missing permission would have been answered with “denied”.',
    causes: [
      {
        id: 'no-route',
        title: 'No route from the subnet to the registry',
        why: 'A private subnet needs a NAT gateway or VPC endpoints. In a public subnet, a Fargate task also needs a public IP address of its own.',
        minutes: 2,
        check: {
          language: 'sh',
          command:
            'aws ec2 describe-route-tables --filters \\\n  Name=association.subnet-id,Values=<subnet>',
          sign: 'no route leads from `0.0.0.0/0` to a NAT or internet gateway. If the list is empty, look at the main route table of the VPC.',
        },
        fixes: [
          {
            options: ['ecs-fargate'],
            text: 'Public subnet: set `assignPublicIp` to `ENABLED`. Private subnet: add a NAT gateway, or endpoints for `ecr.api`, `ecr.dkr` and S3.',
          },
          {
            options: ['ecs-managed-instances', 'ecs-ec2'],
            text: 'Give the subnet of the instances a route through a NAT gateway, or add endpoints for `ecr.api`, `ecr.dkr` and S3.',
          },
          {
            options: ['ecs-anywhere'],
            text: 'Open outgoing HTTPS from the server to the registry.',
          },
        ],
        sources: ['ecs-task-cannot-pull-image', 'agent-toolkit-for-aws-ecs-troubleshooting-guide'],
      },
      {
        id: 'endpoint-refuses',
        title: 'The endpoint does not let the task in',
        why: 'An interface endpoint has a security group of its own. It must allow port 443 from whatever pulls the image: the task on Fargate, otherwise the instance.',
        minutes: 2,
        check: {
          language: 'sh',
          command:
            "aws ec2 describe-vpc-endpoints --query \\\n  'VpcEndpoints[].[ServiceName,State,Groups]'",
          sign: 'an endpoint of ECR is not `available`, or its group has no rule for port 443 from the group of the task or instance.',
        },
        fixes: [
          {
            options: ['ecs-fargate'],
            text: 'Allow port 443 from the security group of the tasks in the group of the endpoint. For S3, add the gateway endpoint to the route table of the subnet.',
          },
          {
            options: ['ecs-managed-instances', 'ecs-ec2'],
            text: 'Allow port 443 from the security group of the instances, which pull the image, in the group of the endpoint. For S3, add the gateway endpoint to the route table of their subnet.',
          },
        ],
        sources: ['agent-toolkit-for-aws-ecs-troubleshooting-guide', 'ecr-vpc-endpoints'],
      },
    ],
    prevent:
      'Run one task in every subnet that a service uses before the service goes live. Keep the endpoints in the same template as the subnets.',
    sources: ['ecs-task-cannot-pull-image', 'amazon-ecs-agent-error-messages'],
    criteria: ['private-subnets'],
    related: ['secrets-or-registry-auth', 'image-layers-not-copied'],
    checked,
  },
  {
    id: 'image-not-found',
    family: 'images',
    message: 'CannotPullContainerError: API error (404): repository <repository> not found',
    otherMessages: [
      'The task can’t pull the image. Check whether the image exists.',
      'CannotPullContainerError: pull image manifest has been retried <n> time(s)',
      'manifest unknown',
      "pull access denied for <image>, repository does not exist or may require 'docker login'",
    ],
    where: 'Stopped reason of an ECS task, or reason of its container',
    options: everywhere,
    short: 'The registry has no image under the name and tag of the task definition.',
    meaning:
      'The registry was reached, but it has no such repository, tag or digest, or it does not show it to this role. Registries often give the same answer to “does not exist” and “is not for you”, so check the name first and the permission next.',
    causes: [
      {
        id: 'tag-missing',
        title: 'The tag was never pushed, or is gone',
        why: 'A build failed before its push, or a lifecycle policy of the repository removed the image.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'aws ecr describe-images --repository-name web \\\n  --image-ids imageTag=1.4.2',
          sign: 'the answer is `ImageNotFoundException`.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Push the tag again, or register a task definition with a tag that exists. Let the lifecycle policy keep the images that run.',
          },
        ],
        sources: ['agent-toolkit-for-aws-ecs-troubleshooting-guide'],
      },
      {
        id: 'wrong-uri',
        title: 'Wrong account, Region or repository',
        why: 'The address of an image in ECR contains the account and the Region. A copied task definition often keeps those of another environment.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            "aws ecs describe-task-definition --task-definition web \\\n  --query 'taskDefinition.containerDefinitions[].image'",
          sign: 'the account, Region or name is not that of the repository you pushed to.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Register a task definition with the full address, `<account>.dkr.ecr.<region>.amazonaws.com/<repository>:<tag>`, and update the service.',
          },
        ],
        sources: ['ecs-task-cannot-pull-image'],
      },
      {
        id: 'not-visible',
        title: 'The role may not see the repository',
        why: 'An execution role without permission for ECR, or a repository policy that leaves out this account, can look like a missing image.',
        minutes: 2,
        check: {
          language: 'sh',
          command: 'aws ecr get-repository-policy --repository-name web',
          sign: 'the image is in another account and the policy does not name yours, or the execution role lacks the ECR actions.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Attach `AmazonECSTaskExecutionRolePolicy` to the execution role. For another account, allow yours in the repository policy.',
          },
        ],
        sources: ['ecs-task-cannot-pull-image', 'agent-toolkit-for-aws-ecs-troubleshooting-guide'],
      },
    ],
    prevent:
      'Deploy only tags that the same pipeline has just pushed, and never reuse a tag. Keep running images in the lifecycle policy.',
    sources: ['ecs-task-cannot-pull-image', 'amazon-ecs-agent-error-messages'],
    criteria: ['image-digest'],
    terms: ['registry', 'execution-role'],
    related: ['image-pull-denied'],
    checked,
  },
  {
    id: 'image-pull-denied',
    family: 'images',
    message:
      'The task can’t pull the image. Check that the role has the permissions to pull images from the registry.',
    otherMessages: [
      'denied: User: <role> is not authorized to perform: ecr:BatchGetImage on resource: <repository>',
      'is not authorized to perform ecr:GetAuthorizationToken',
    ],
    where: 'Stopped reason of an ECS task, or reason of its container',
    options: everywhere,
    short: 'ECR answered, and refused: the role that pulls the image lacks a permission.',
    meaning:
      'The network works. ECR checked who is asking and said no. The image is pulled with the execution role of the task definition, never with the task role, which belongs to your code. Without an execution role, an instance uses its own role.',
    causes: [
      {
        id: 'execution-role',
        title: 'The execution role lacks the ECR actions',
        why: 'Pulling needs `ecr:GetAuthorizationToken`, `ecr:BatchGetImage` and `ecr:GetDownloadUrlForLayer`. Adding them to the task role changes nothing.',
        minutes: 2,
        check: {
          language: 'sh',
          command: 'aws iam list-attached-role-policies \\\n  --role-name ecsTaskExecutionRole',
          sign: '`AmazonECSTaskExecutionRolePolicy` is not in the list and no own policy has the same actions.',
        },
        fixes: [
          {
            options: ['ecs-fargate', 'ecs-managed-instances'],
            text: 'Attach `AmazonECSTaskExecutionRolePolicy` to the role named in `executionRoleArn`, then force a new deployment.',
          },
          {
            options: ['ecs-ec2', 'ecs-anywhere'],
            text: 'Attach `AmazonECSTaskExecutionRolePolicy` to the execution role. If the task definition names none, the role of the instance pulls: give it the ECR actions.',
          },
        ],
        sources: ['ecs-task-execution-iam-role', 'agent-toolkit-for-aws-ecs-troubleshooting-guide'],
      },
      {
        id: 'repository-policy',
        title: 'The image is in another account',
        why: 'Across accounts both sides must agree: the execution role here, and the policy of the repository there.',
        minutes: 2,
        check: {
          language: 'sh',
          command: 'aws ecr get-repository-policy --repository-name web',
          sign: 'the account in the address is not yours, and the policy there does not allow yours.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'In the account of the repository, allow your account `ecr:BatchGetImage` and `ecr:GetDownloadUrlForLayer`.',
          },
        ],
        sources: ['amazon-ecs-agent-error-messages'],
      },
    ],
    prevent:
      'Create the execution role once, in the template of the cluster, and reuse it. Keep what your code may do in the task role.',
    sources: ['amazon-ecs-agent-error-messages'],
    criteria: ['workload-identity'],
    terms: ['execution-role', 'task-role'],
    related: ['image-not-found'],
    checked,
  },
  {
    id: 'image-layers-not-copied',
    family: 'images',
    message:
      'CannotPullContainerError: ref pull has been retried <n> time(s): failed to copy: httpReaderSeeker: failed open: unexpected status code',
    where: 'Stopped reason of an ECS task',
    options: ['ecs-fargate', 'ecs-managed-instances'],
    parts: [
      {
        words: 'failed to copy',
        says: 'The manifest was read, but a layer could not be downloaded. ECR keeps layers in S3.',
      },
    ],
    short: 'The registry answered, but the layers of the image could not be downloaded from S3.',
    meaning:
      'An image of ECR comes from two places: its list of layers from ECR, the layers from S3. The first step worked. So name, tag and login are right, and what is missing is the way to S3 or the permission for it.',
    causes: [
      {
        id: 'no-s3',
        title: 'No S3 endpoint, and no NAT gateway',
        why: 'The two ECR endpoints are not enough in a closed subnet. The layers need S3.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            "aws ec2 describe-vpc-endpoints --query \\\n  'VpcEndpoints[].[ServiceName,RouteTableIds]'",
          sign: 'no endpoint ends in `.s3`, or the route table of the subnet is not in its list.',
        },
        fixes: [
          {
            options: ['ecs-fargate', 'ecs-managed-instances'],
            text: 'Add a gateway endpoint for S3, which has no charge, and put it into the route table of the subnet.',
          },
        ],
        sources: ['agent-toolkit-for-aws-ecs-troubleshooting-guide', 'ecr-vpc-endpoints'],
      },
      {
        id: 'endpoint-policy',
        title: 'The policy of the S3 endpoint refuses',
        why: 'The layers are in buckets of AWS, not in yours. A policy that allows only your own buckets blocks them.',
        minutes: 2,
        check: {
          language: 'sh',
          command:
            "aws ec2 describe-vpc-endpoints --query \\\n  'VpcEndpoints[].[ServiceName,PolicyDocument]'",
          sign: 'the policy of S3 does not allow `s3:GetObject` on the bucket `prod-<region>-starport-layer-bucket`.',
        },
        fixes: [
          {
            options: ['ecs-fargate', 'ecs-managed-instances'],
            text: 'Allow `s3:GetObject` on `arn:aws:s3:::prod-<region>-starport-layer-bucket/*` in the policy of the endpoint.',
          },
        ],
        sources: ['ecr-vpc-endpoints'],
      },
    ],
    prevent: 'Treat `ecr.api`, `ecr.dkr` and S3 as one set: create all three or none.',
    sources: ['ecs-task-cannot-pull-image', 'agent-toolkit-for-aws-ecs-troubleshooting-guide'],
    criteria: ['private-subnets'],
    related: ['image-pull-no-connection'],
    checked,
  },
  {
    id: 'pull-rate-limit',
    family: 'images',
    message:
      'You have reached your pull rate limit. You may increase the limit by authenticating and upgrading: https://www.docker.com/increase-rate-limits.',
    otherMessages: ['toomanyrequests: Too Many Requests.', '429 Too Many Requests'],
    where: 'Stopped reason of an ECS task, or events of a pod',
    options: [
      'ecs-fargate',
      'ecs-managed-instances',
      'ecs-ec2',
      'ecs-anywhere',
      'eks-auto-mode',
      'eks-ec2',
      'eks-fargate',
      'kubernetes-ec2',
      'eks-hybrid',
    ],
    short:
      'Docker Hub refuses further downloads for now: too many from the same address or account.',
    meaning:
      'Docker Hub counts downloads, without a login per IP address. All tasks and pods behind one NAT gateway share its address, so they share one limit. A crash loop that pulls again at each start uses it up quickly.',
    causes: [
      {
        id: 'public-image',
        title: 'Images come from Docker Hub directly',
        why: 'An image name without a registry, such as `nginx:1.27`, means Docker Hub. Sidecars and base images count too.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            "aws ecs describe-task-definition --task-definition web \\\n  --query 'taskDefinition.containerDefinitions[].image'",
          sign: 'an image has no registry in its name. For pods: `kubectl get pods -A -o yaml | grep image:`.',
        },
        fixes: [
          {
            options: ['ecs-fargate', 'ecs-managed-instances', 'ecs-ec2', 'ecs-anywhere'],
            text: 'Copy the image to ECR, or set up a pull-through cache there, and name that address. Right now: add `repositoryCredentials` with a Docker Hub login.',
          },
          {
            options: ['eks-auto-mode', 'eks-ec2', 'eks-fargate', 'kubernetes-ec2', 'eks-hybrid'],
            text: 'Copy the image to ECR, or set up a pull-through cache there, and name that address. Right now: add `imagePullSecrets` with a Docker Hub login.',
          },
        ],
        sources: ['ecs-task-cannot-pull-image', 'agent-toolkit-for-aws-ecr-repository-management'],
      },
      {
        id: 'restart-loop',
        title: 'A task that fails pulls again and again',
        why: 'Fargate keeps no copy of an image: every start downloads it again.',
        minutes: 2,
        check: {
          language: 'sh',
          command:
            "aws ecs describe-services --cluster prod --services web \\\n  --query 'services[0].events[:10].message'",
          sign: 'tasks start and stop every few minutes. For pods, `kubectl get pods -A` shows a high number of restarts.',
        },
        fixes: [
          {
            options: ['ecs-fargate', 'eks-fargate'],
            text: 'Find out why it stops first. If none of its tasks serves anything, scale it to zero until then, so that it does not use up the limit for the others.',
          },
          {
            options: ['ecs-managed-instances'],
            text: 'Find out why it stops first. The host keeps images, so repeated pulls mean new hosts or a new image each time.',
          },
          {
            options: ['ecs-ec2', 'ecs-anywhere'],
            text: 'Find out why it stops first. Set `ECS_IMAGE_PULL_BEHAVIOR=prefer-cached` so that the agent uses the copy on the host.',
          },
          {
            options: ['eks-auto-mode', 'eks-ec2', 'kubernetes-ec2', 'eks-hybrid'],
            text: 'Find out why it stops first. Use a fixed tag with `imagePullPolicy: IfNotPresent`, so that the node uses its copy.',
          },
        ],
        sources: [
          'ecs-fargate-pull-behavior',
          'ecs-managed-instance-pull-behavior',
          'ecs-pull-behavior',
        ],
      },
    ],
    prevent:
      'Let nothing in production pull from Docker Hub. Keep copies in ECR, or a pull-through cache.',
    sources: ['ecs-task-cannot-pull-image', 'agent-toolkit-for-aws-ecr-repository-management'],
    criteria: ['image-caching'],
    terms: ['registry'],
    checked,
  },
  {
    id: 'no-space-left',
    family: 'images',
    message:
      'CannotPullContainerError: write /var/lib/docker/tmp/GetImageBlob<n>: no space left on device',
    where: 'Stopped reason of an ECS task',
    options: everywhere,
    short:
      'The disk is full: the image does not fit on the host, or not into the storage of the task.',
    meaning:
      'The download started and then ran out of disk. On your own hosts, old images, stopped containers and log files share one volume. On Fargate the image itself counts against the storage of the task, 20 GiB unless you ask for more.',
    causes: [
      {
        id: 'host-full',
        title: 'Logs or old images fill the host',
        why: 'The `json-file` log driver grows without limit unless you set `max-size`. Images stay until the agent cleans up.',
        minutes: 2,
        check: {
          language: 'sh',
          command: 'df -h /var/lib/docker; docker system df',
          sign: 'the volume is at or near 100 %.',
        },
        fixes: [
          {
            options: ['ecs-ec2', 'ecs-anywhere'],
            text: 'Run `docker system prune -a`, which removes stopped containers, with what they wrote, and unused images. Then set `max-size` for `json-file`, or send logs to CloudWatch with `awslogs`.',
          },
        ],
        sources: ['ecs-task-cannot-pull-image', 'agent-toolkit-for-aws-ecs-troubleshooting-guide'],
      },
      {
        id: 'image-too-large',
        title: 'The image is larger than the storage',
        why: 'Layers are compressed in the registry and larger once unpacked.',
        minutes: 2,
        check: {
          language: 'sh',
          command:
            "aws ecr describe-images --repository-name web \\\n  --query 'imageDetails[].[imageTags,imageSizeInBytes]'",
          sign: 'the compressed size is already several gigabytes.',
        },
        fixes: [
          {
            options: ['ecs-fargate'],
            text: 'Set `ephemeralStorage` in the task definition (up to 200 GiB), and make the image smaller.',
          },
          {
            options: ['ecs-managed-instances'],
            text: 'Raise the storage size in the launch template of the capacity provider, and make the image smaller.',
          },
          {
            options: ['ecs-ec2', 'ecs-anywhere'],
            text: 'Give the host a larger volume, and make the image smaller.',
          },
        ],
        sources: [
          'agent-toolkit-for-aws-ecs-troubleshooting-guide',
          'ecs-fargate-task-storage',
          'ecs-api-api-instancelaunchtemplate',
        ],
      },
    ],
    prevent: 'Watch free disk space of hosts. Limit log files, and keep images small.',
    sources: ['ecs-task-cannot-pull-image'],
    criteria: ['ephemeral-storage'],
    checked,
  },
  {
    id: 'image-pull-back-off',
    family: 'images',
    message: 'ImagePullBackOff',
    otherMessages: [
      'ErrImagePull',
      'Failed to pull image "<image>"',
      'Back-off pulling image "<image>"',
    ],
    where: 'Status of a pod in kubectl get pods',
    options: pods,
    short: 'The node could not pull the image, and waits longer before each new attempt.',
    meaning:
      '`ErrImagePull` is the failed attempt, `ImagePullBackOff` the wait before the next one. Neither says why. The reason is in the events of the pod, in the line “Failed to pull image”: not found, denied, no connection, or too many requests.',
    causes: [
      {
        id: 'not-found',
        ending: 'not found',
        title: 'The name or tag is wrong',
        why: 'A typing error, a tag that was never pushed, or an address of another account or Region.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl describe pod <pod> | grep -i "failed to pull"',
          sign: 'the line ends in “not found”.',
        },
        fixes: [
          {
            options: pods,
            text: 'Correct the image: `kubectl set image deployment/web web=<image>`. If the deployment is new and broken, `kubectl rollout undo deployment/web` first.',
          },
        ],
        sources: ['k8s-images', 'kubernetes-kubelet-images-types'],
      },
      {
        id: 'no-permission',
        title: 'The node may not pull it',
        why: 'For ECR the node itself pulls, with the role of the node or, on Fargate, the pod execution role, never that of your code. Another private registry needs a login.',
        minutes: 2,
        check: {
          language: 'sh',
          command: 'kubectl describe pod <pod> | grep -i "failed to pull"',
          sign: 'the line says “403 Forbidden”, “denied”, “unauthorized” or “no basic auth credentials”.',
        },
        fixes: [
          {
            options: ['eks-auto-mode', 'eks-ec2', 'kubernetes-ec2'],
            text: 'Allow the ECR actions to the role of the node (policy `AmazonEC2ContainerRegistryPullOnly`). For another account, allow it in the repository policy. For another registry, add `imagePullSecrets`.',
          },
          {
            options: ['eks-fargate'],
            text: 'Use `AmazonEKSFargatePodExecutionRolePolicy` in the pod execution role of the profile. For another registry, add `imagePullSecrets`.',
          },
          {
            options: ['eks-hybrid'],
            text: 'Allow the ECR actions to the Hybrid Nodes role. For another registry, add `imagePullSecrets`.',
          },
        ],
        sources: ['k8s-images'],
      },
      {
        id: 'no-connection',
        ending: 'i/o timeout',
        title: 'The registry cannot be reached',
        why: 'A private subnet needs a NAT gateway, or the endpoints of ECR and S3.',
        minutes: 2,
        check: {
          language: 'sh',
          command:
            "aws ec2 describe-vpc-endpoints \\\n  --query 'VpcEndpoints[].[VpcId,ServiceName,State]'",
          sign: 'the event ends in a timeout, the subnet has no route to the internet, and `ecr.api`, `ecr.dkr` or `s3` is missing.',
        },
        fixes: [
          {
            options: ['eks-auto-mode', 'eks-ec2', 'eks-fargate', 'kubernetes-ec2'],
            text: 'Add the missing endpoint or a NAT gateway, and allow port 443 from the nodes in the security group of the endpoint.',
          },
          {
            options: ['eks-hybrid'],
            text: 'Open outgoing HTTPS from your network to the registry.',
          },
        ],
        sources: ['ecr-vpc-endpoints'],
      },
    ],
    prevent:
      'Deploy tags that the same pipeline has pushed. Copy images of others to ECR, and pull nothing from Docker Hub.',
    sources: ['kubernetes-kubelet-images-types'],
    criteria: ['private-subnets', 'image-caching'],
    terms: ['registry', 'kubelet'],
    related: ['pull-rate-limit'],
    checked,
  },
] as const satisfies readonly SymptomInput[];
