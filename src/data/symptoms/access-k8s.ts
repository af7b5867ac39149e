import type { OptionId } from '../options.ts';
import type { SymptomInput } from '../schema.ts';

/** Clusters of EKS, whose users sign in with IAM. */
const eksClusters = [
  'eks-auto-mode',
  'eks-ec2',
  'eks-fargate',
  'eks-hybrid',
] as const satisfies readonly OptionId[];

const everywhere = [
  'eks-auto-mode',
  'eks-ec2',
  'eks-fargate',
  'kubernetes-ec2',
  'eks-hybrid',
] as const satisfies readonly OptionId[];

/** People and pods that are refused by Kubernetes or by AWS. */
export const accessK8s = [
  {
    id: 'kubectl-unauthorized',
    family: 'access',
    message: 'error: You must be logged in to the server (Unauthorized)',
    otherMessages: [
      'could not get token: AccessDenied: Access denied',
      'error: the server doesn\'t have a resource type "svc"',
      'the server has asked for the client to provide credentials',
    ],
    where: 'Output of kubectl, helm or Terraform',
    options: eksClusters,
    short: 'The cluster does not know the IAM role or user that you are using at this moment.',
    meaning:
      'kubectl sends a token made from your AWS credentials. EKS checks it with IAM, then looks for the role or user among the access entries of the cluster, or in the ConfigMap `aws-auth`. It is not there. “Forbidden” would be different: known, but not allowed.',
    causes: [
      {
        id: 'wrong-identity',
        title: 'You use another identity than you think',
        why: 'Another profile, an expired session, or the role of a pipeline instead of your own.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'aws sts get-caller-identity',
          sign: 'the ARN or account is not the one you expect.',
        },
        fixes: [
          {
            options: eksClusters,
            text: 'Sign in again, set `AWS_PROFILE`, or write the role into the kubeconfig: `aws eks update-kubeconfig --name <cluster> --role-arn <role>`.',
          },
        ],
        sources: ['eks-troubleshooting-unauthorized'],
      },
      {
        id: 'wrong-cluster',
        title: 'kubectl points to another cluster',
        why: 'The context belongs to another account, Region, or a cluster that was created again under the same name.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl config current-context\naws eks list-clusters',
          sign: 'the context names a cluster that is not in the list.',
        },
        fixes: [
          {
            options: eksClusters,
            text: '`aws eks update-kubeconfig --name <cluster> --region <region>`.',
          },
        ],
        sources: ['eks-troubleshooting-unauthorized'],
      },
      {
        id: 'no-access-entry',
        title: 'There is no access entry for you',
        why: 'Only the creator of a cluster may have access at first. Administrators of the AWS account are not administrators of the cluster.',
        minutes: 2,
        check: {
          language: 'sh',
          command: 'aws eks list-access-entries --cluster-name <cluster>',
          sign: 'the role of `get-caller-identity` is missing: the list shows roles, not sessions.',
        },
        fixes: [
          {
            options: eksClusters,
            text: 'With a role that may call EKS: `aws eks create-access-entry --cluster-name <cluster> --principal-arn <role>`, then `aws eks associate-access-policy` with `AmazonEKSClusterAdminPolicy` or less. No access to the cluster is needed for this.',
          },
        ],
        sources: ['eks-troubleshooting-unauthorized', 'eks-grant-k8s-access-authentication-modes'],
      },
      {
        id: 'aws-auth-only',
        title: 'The cluster only reads aws-auth',
        why: 'With the authentication mode `CONFIG_MAP`, access entries are ignored. In `aws-auth`, a role ARN must have no path.',
        minutes: 2,
        check: {
          language: 'sh',
          command: 'aws eks describe-cluster --name <cluster> \\\n  --query cluster.accessConfig',
          sign: '`authenticationMode` is `CONFIG_MAP`.',
        },
        fixes: [
          {
            options: ['eks-ec2', 'eks-fargate'],
            text: 'Change it to `API_AND_CONFIG_MAP` with `aws eks update-cluster-config --name <cluster> --access-config authenticationMode=API_AND_CONFIG_MAP` (there is no way back), then add an access entry.',
          },
          {
            options: ['eks-auto-mode', 'eks-hybrid'],
            text: 'Such clusters use access entries: look at the cause before this one.',
          },
        ],
        sources: ['eks-grant-k8s-access-set-cam', 'eks-troubleshooting-unauthorized'],
      },
    ],
    prevent:
      'Give access entries to roles, not to people, keep them in the template of the cluster, and keep one for emergencies.',
    sources: ['eks-troubleshooting-unauthorized'],
    criteria: ['cluster-access'],
    terms: ['rbac', 'control-plane'],
    related: ['kubectl-forbidden'],
    checked: '2026-12-01',
  },
  {
    id: 'kubectl-forbidden',
    family: 'access',
    message:
      'Error from server (Forbidden): <resource> is forbidden: User "<user>" cannot <verb> resource "<resource>" in API group "<group>" in the namespace "<namespace>"',
    otherMessages: ['is forbidden: User "system:serviceaccount:<namespace>:<name>" cannot'],
    where: 'Output of kubectl, and log of programs that call the Kubernetes API',
    options: everywhere,
    parts: [
      {
        words: 'User "<user>"',
        says: 'Who you are to Kubernetes. A name that starts with `system:serviceaccount:` is a pod.',
      },
      {
        words: 'cannot <verb> resource "<resource>"',
        says: 'Exactly the rule that is missing.',
      },
    ],
    short: 'Kubernetes knows who you are, and no rule allows what you tried.',
    meaning:
      'Access is denied unless a rule allows it. The message names user, verb, resource and namespace, which is all that a rule needs. On EKS, an access policy of an access entry counts as well as RBAC.',
    causes: [
      {
        id: 'no-rule',
        title: 'No rule allows it here',
        why: 'A Role counts only in its own namespace; a RoleBinding elsewhere does not help.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl auth can-i --list -n <namespace>',
          sign: 'the resource is missing, or has other verbs; an administrator adds `--as "<user>"`.',
        },
        fixes: [
          {
            options: eksClusters,
            text: 'For people: `aws eks associate-access-policy` with `AmazonEKSViewPolicy`, `AmazonEKSEditPolicy` or more, for the cluster or some namespaces. For finer rules, a group in the access entry and a RoleBinding.',
          },
          {
            options: ['kubernetes-ec2'],
            text: '`kubectl create rolebinding <name> --clusterrole=edit --user=<user> -n <namespace>`.',
          },
        ],
        sources: ['k8s-authorization', 'k8s-rbac', 'eks-grant-k8s-access'],
      },
      {
        id: 'default-service-account',
        title: 'The pod uses the default service account',
        why: 'The chart created an account with rights, and the pod does not name it.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl get pod <pod> -o yaml | grep serviceAccountName',
          sign: 'it says `default`, as in the message.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Set `serviceAccountName` in the pod template, and bind the Role to this account. Give `default` no rights.',
          },
        ],
        sources: ['k8s-service-accounts', 'k8s-rbac'],
      },
      {
        id: 'wrong-binding',
        title: 'The binding names the wrong one',
        why: 'A typo in name, namespace or kind of the subject is not refused, it just has no effect.',
        minutes: 2,
        check: {
          language: 'sh',
          command: 'kubectl get rolebinding,clusterrolebinding -A -o wide | \\\n  grep <name>',
          sign: 'the account is in another namespace, or the group is spelt differently.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Correct the subject. The group of an access entry has to match letter by letter, and must not begin with `system:`.',
          },
        ],
        sources: ['k8s-rbac', 'eks-grant-k8s-access'],
      },
    ],
    prevent:
      'Keep roles in the repository of the application, and test them with `kubectl auth can-i` in the pipeline.',
    sources: ['kubernetes-apiserver-forbidden', 'k8s-authorization'],
    criteria: ['cluster-access', 'multi-tenancy'],
    terms: ['rbac', 'service-account'],
    related: ['kubectl-unauthorized'],
    checked: '2026-12-01',
  },
  {
    id: 'not-authorized-assume-role-with-web-identity',
    family: 'access',
    message:
      'An error occurred (AccessDenied) when calling the AssumeRoleWithWebIdentity operation: Not authorized to perform sts:AssumeRoleWithWebIdentity',
    otherMessages: [
      'InvalidIdentityToken: No OpenIDConnect provider found in your account for <issuer>',
      'InvalidIdentityToken: Incorrect token audience',
      'Request ARN is invalid',
    ],
    where: 'Log of a program in a pod that uses IAM roles for service accounts (IRSA)',
    options: ['eks-auto-mode', 'eks-ec2', 'eks-fargate', 'eks-hybrid', 'kubernetes-ec2'],
    short: 'The pod asked for its IAM role, and the trust policy of the role does not accept it.',
    meaning:
      'With IRSA, a pod shows a token of the cluster to STS and gets the credentials of a role. STS refuses if the role does not trust this cluster, this namespace and this service account.',
    causes: [
      {
        id: 'trust-policy-condition',
        title: 'The trust policy names another account',
        why: 'The condition `:sub` must be `system:serviceaccount:<namespace>:<name>`, exactly. A renamed namespace is enough to break it.',
        minutes: 2,
        check: {
          language: 'sh',
          command:
            'aws iam get-role --role-name <role> \\\n  --query Role.AssumeRolePolicyDocument',
          sign: 'namespace or name differ from those of the pod, or `StringEquals` is used with a `*`.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Correct the condition: `aws iam update-assume-role-policy`. Use `StringLike` for patterns. Then restart the pod.',
          },
        ],
        sources: ['repost-eks-troubleshoot-irsa-errors', 'eks-iam-roles-for-service-accounts'],
      },
      {
        id: 'provider-of-another-cluster',
        ending: 'No OpenIDConnect provider found in your account for <issuer>',
        title: 'The OIDC provider is missing or another',
        why: 'Each cluster has its own issuer. A new cluster, even with the old name, needs a provider in IAM and new trust policies.',
        minutes: 2,
        check: {
          language: 'sh',
          command:
            'aws eks describe-cluster --name <cluster> \\\n  --query cluster.identity.oidc.issuer',
          sign: 'the ID at its end is not in `aws iam list-open-id-connect-providers`, or the trust policy names another ID.',
        },
        fixes: [
          {
            options: eksClusters,
            text: '`eksctl utils associate-iam-oidc-provider --cluster <cluster> --approve`, and put the new ID into the trust policy.',
          },
          {
            options: ['kubernetes-ec2'],
            text: 'Publish the keys of your issuer and create the provider in IAM for it, with the audience `sts.amazonaws.com`.',
          },
        ],
        sources: ['repost-eks-troubleshoot-irsa-errors'],
      },
      {
        id: 'annotation',
        ending: 'Request ARN is invalid',
        title: 'The annotation is wrong',
        why: 'With a typo in `eks.amazonaws.com/role-arn`, such as one colon too many, STS cannot read the ARN.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl describe serviceaccount <name> -n <namespace>',
          sign: 'the ARN differs from that of the role, by a colon, the account or a path.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Correct the annotation and restart the pod: it is read only when the pod is created.',
          },
        ],
        sources: ['repost-eks-troubleshoot-irsa-errors'],
      },
      {
        id: 'audience',
        ending: 'Incorrect token audience',
        title: 'The audience is not sts.amazonaws.com',
        why: 'The provider in IAM was created with another audience.',
        minutes: 1,
        check: {
          language: 'sh',
          command:
            'aws iam get-open-id-connect-provider \\\n  --open-id-connect-provider-arn <arn>',
          sign: '`ClientIDList` does not contain `sts.amazonaws.com`.',
        },
        fixes: [
          {
            options: everywhere,
            text: '`aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn <arn> --client-id sts.amazonaws.com`.',
          },
        ],
        sources: ['repost-eks-troubleshoot-irsa-errors'],
      },
    ],
    prevent:
      'On EKS nodes of EC2, use EKS Pod Identity: its roles trust one service for all clusters, and there is no provider to create. Fargate pods still need IRSA.',
    sources: ['repost-eks-troubleshoot-irsa-errors'],
    criteria: ['workload-identity'],
    terms: ['irsa', 'pod-identity', 'service-account'],
    related: ['web-identity-err'],
    checked: '2026-12-01',
  },
  {
    id: 'web-identity-err',
    family: 'access',
    message: 'WebIdentityErr: failed to retrieve credentials',
    otherMessages: [
      'RequestError: send request failed caused by: Post "https://sts.<region>.amazonaws.com/": dial tcp: lookup sts.<region>.amazonaws.com: i/o timeout',
      'Post "https://sts.<region>.amazonaws.com/": dial tcp <address>:443: i/o timeout',
    ],
    where: 'Log of a program in a pod that uses IAM roles for service accounts (IRSA)',
    options: ['eks-auto-mode', 'eks-ec2', 'eks-fargate', 'eks-hybrid', 'kubernetes-ec2'],
    parts: [
      {
        words: 'failed to retrieve credentials',
        says: 'The call to STS did not succeed. The rest of the line says whether name, network or permission is at fault.',
      },
    ],
    short: 'The pod has to fetch credentials from STS and cannot reach it.',
    meaning:
      'IRSA works only if the pod can call STS, over the internet or through an endpoint. “lookup … i/o timeout” means that the name was not resolved, “dial tcp <address>:443” that the network does not lead there. If STS answers with AccessDenied, it is another page.',
    causes: [
      {
        id: 'dns-not-ready',
        ending: 'lookup sts.<region>.amazonaws.com: i/o timeout',
        title: 'DNS of the cluster does not answer',
        why: 'CoreDNS is not running yet. Karpenter needs credentials to start the very nodes that CoreDNS waits for.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl get pods -n kube-system -l k8s-app=kube-dns',
          sign: 'no CoreDNS pod is ready; in Auto Mode the list is always empty.',
        },
        fixes: [
          {
            options: ['eks-ec2', 'kubernetes-ec2', 'eks-hybrid'],
            text: 'Give CoreDNS nodes that do not depend on Karpenter, or start Karpenter with `dnsPolicy=Default`, so that it asks the DNS of the VPC.',
          },
          {
            options: ['eks-fargate'],
            text: 'Create a Fargate profile that matches CoreDNS.',
          },
          {
            options: ['eks-auto-mode'],
            text: 'DNS runs on each node: see the page about “lookup <host>: i/o timeout”.',
          },
        ],
        sources: ['karpenter-troubleshooting-sts', 'eks-auto-networking-dns-consider'],
      },
      {
        id: 'no-route-to-sts',
        ending: 'dial tcp <address>:443: i/o timeout',
        title: 'STS cannot be reached',
        why: 'A private subnet without NAT gateway needs an interface endpoint for STS.',
        minutes: 2,
        check: {
          language: 'sh',
          command:
            'aws ec2 describe-vpc-endpoints --query \\\n  "VpcEndpoints[].[ServiceName,State]"',
          sign: '`com.amazonaws.<region>.sts` is not in the list, and the subnet has no NAT gateway.',
        },
        fixes: [
          {
            options: ['eks-auto-mode', 'eks-ec2', 'eks-fargate', 'kubernetes-ec2'],
            text: 'Create the endpoint for STS with private DNS, and let TCP 443 in from nodes and pods.',
          },
          {
            options: ['eks-hybrid'],
            text: 'Open TCP 443 from your network to STS, or route it to the endpoint in the VPC.',
          },
        ],
        sources: ['aws-eks-best-practices-autoscaling-karpenter', 'eks-private-clusters'],
      },
      {
        id: 'network-policy',
        title: 'A NetworkPolicy closes the way out',
        why: 'A policy for egress without 443 and 53 stops the call from this namespace only.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl get networkpolicy -n <namespace> -o yaml',
          sign: 'a policy with `Egress` selects the pod and does not allow ports 53 and 443.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Allow egress to port 443, and to port 53 of CoreDNS.',
          },
        ],
        sources: ['k8s-dns-debugging-resolution', 'repost-eks-dns-failure'],
      },
    ],
    prevent:
      'Create the STS endpoint together with private subnets, and run CoreDNS and Karpenter on a small node group of their own.',
    sources: ['karpenter-troubleshooting-sts', 'aws-eks-best-practices-autoscaling-karpenter'],
    criteria: ['workload-identity', 'private-subnets'],
    terms: ['irsa', 'karpenter'],
    related: ['not-authorized-assume-role-with-web-identity', 'dns-io-timeout'],
    checked: '2026-12-01',
  },
] as const satisfies readonly SymptomInput[];
