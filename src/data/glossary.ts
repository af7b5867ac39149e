/**
 * Words of the field, one sentence each. Ids stand in addresses (`glossary.html#task`).
 */
export const glossary = {
  container: {}, image: {}, registry: {}, orchestrator: {}, capacity: {}, scheduler: {}, cluster: {}, host: {},
  task: {}, 'task-definition': {}, service: {}, 'container-instance': {}, 'capacity-provider': {}, 'launch-type': {},
  'container-agent': {}, 'auto-scaling-group': {}, ami: {}, bottlerocket: {}, fargate: {}, 'fargate-profile': {},
  'managed-instances': {}, 'auto-mode': {}, 'express-mode': {}, pod: {}, deployment: {}, node: {}, 'node-group': {}, kubelet: {},
  'control-plane': {}, etcd: {}, manifest: {}, 'kubernetes-service': {}, ingress: {}, 'gateway-api': {}, daemon: {}, sidecar: {},
  'stateful-set': {}, job: {}, 'add-on': {}, cni: {}, csi: {}, crd: {}, operator: {}, helm: {}, gitops: {}, karpenter: {},
  'cluster-autoscaler': {}, hpa: {}, keda: {}, 'service-auto-scaling': {}, eni: {}, awsvpc: {}, 'security-group': {},
  'network-policy': {}, 'load-balancer': {}, 'target-group': {}, 'service-connect': {}, 'service-discovery': {}, 'task-role': {},
  'execution-role': {}, 'service-account': {}, 'pod-identity': {}, irsa: {}, rbac: {}, 'micro-vm': {}, 'availability-zone': {},
  region: {}, spot: {}, 'savings-plan': {}, 'rolling-update': {}, 'blue-green': {}, canary: {}, 'circuit-breaker': {},
  'standard-support': {}, 'extended-support': {}, ebs: {}, efs: {}, 'shared-responsibility': {}, 'self-healing': {},
} as const;
export type TermId = keyof typeof glossary;
