import type { OptionId } from '../options.ts';
import type { SymptomInput } from '../schema.ts';

/** Every option on which pods run. */
const everywhere = [
  'eks-auto-mode',
  'eks-ec2',
  'eks-fargate',
  'kubernetes-ec2',
  'eks-hybrid',
] as const satisfies readonly OptionId[];

/** Images that the kubelet does not even ask a registry for. */
export const imagesK8s = [
  {
    id: 'invalid-image-name',
    family: 'images',
    message: 'InvalidImageName',
    otherMessages: ['Failed to apply default image tag "<image>": couldn\'t parse image reference'],
    where: 'Status of a pod (kubectl get pods), and its events',
    options: everywhere,
    short: 'The image is never asked for: its name in the pod is not a valid image reference.',
    meaning:
      'The kubelet reads the name before it calls a registry, and this one cannot be read. Retrying does not help. Only a change of the text in the pod template does.',
    causes: [
      {
        id: 'unfilled-template',
        title: 'A template variable is not filled in',
        why: 'A pipeline wrote an empty tag or left a placeholder, so that the name ends with a colon or contains braces.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl get pod <pod> \\\n  -o jsonpath="{.spec.containers[*].image}"',
          sign: 'the name contains `{{`, `$`, a space, or ends with `:`.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Set the image by hand to recover, `kubectl set image deployment/<name> <container>=<image>`, then fix the pipeline.',
          },
        ],
        sources: ['kubernetes-kubelet-image-manager'],
      },
      {
        id: 'bad-characters',
        title: 'Capital letters or a URL scheme',
        why: 'Repository names are lower-case, and a reference has no `https://` in front.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl get pod <pod> \\\n  -o jsonpath="{.spec.containers[*].image}"',
          sign: 'it begins with `http`, or has a capital letter before the tag.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Write it as `111122223333.dkr.ecr.<region>.amazonaws.com/<repository>:<tag>`, in lower case up to the tag.',
          },
        ],
        sources: ['kubernetes-kubelet-images-types', 'kubernetes-kubelet-image-manager'],
      },
    ],
    prevent:
      'Let the pipeline fail if the tag is empty, and look the finished name up in the registry before it is deployed.',
    sources: ['kubernetes-kubelet-images-types', 'kubernetes-kubelet-image-manager'],
    criteria: ['image-digest', 'workload-definition'],
    terms: ['image', 'registry'],
    related: ['err-image-never-pull'],
    checked: '2026-12-01',
  },
  {
    id: 'err-image-never-pull',
    family: 'images',
    message: 'ErrImageNeverPull',
    otherMessages: ['Container image "<image>" is not present with pull policy of Never'],
    where: 'Status of a pod (kubectl get pods), and its events',
    options: everywhere,
    short: 'The pod forbids pulling its image, and the node does not have it.',
    meaning:
      '`imagePullPolicy: Never` tells the kubelet to use only images that are already on the node. That works on a laptop, where the image was built. A new node in the cloud starts without it.',
    causes: [
      {
        id: 'left-from-local',
        title: 'The policy is left from local work',
        why: 'Guides for minikube and kind set `Never` so that a locally built image is used.',
        minutes: 1,
        check: {
          language: 'sh',
          command: 'kubectl get pod <pod> -o yaml | grep imagePullPolicy',
          sign: 'it says `Never`.',
        },
        fixes: [
          {
            options: everywhere,
            text: 'Remove the line, or set `IfNotPresent`, and push the image to a registry that the nodes can read.',
          },
        ],
        sources: ['kubernetes-kubelet-images-types', 'k8s-images'],
      },
      {
        id: 'not-preloaded',
        title: 'This node was not preloaded',
        why: 'Where images are baked into machines on purpose, a node from an older machine image does not have the new one.',
        minutes: 5,
        check: {
          language: 'sh',
          command: 'kubectl get node <node> -o yaml | grep -A2 "names:"',
          sign: 'the image is missing from the list of this node (it shows at most 50), but present on others.',
        },
        fixes: [
          {
            options: ['eks-ec2', 'kubernetes-ec2', 'eks-hybrid'],
            text: 'Rebuild the machine image with the container image, or set `IfNotPresent`, so that nodes without it pull it.',
          },
          {
            options: ['eks-auto-mode', 'eks-fargate'],
            text: 'You cannot choose the machine image here: images have to be pulled. Set `IfNotPresent`.',
          },
        ],
        sources: ['k8s-images-pre-pulled', 'eks-automode-learn-instances-comparison-table'],
      },
    ],
    prevent:
      'Keep `imagePullPolicy` out of shared manifests; set it only in the overlay for local work.',
    sources: ['kubernetes-kubelet-images-types', 'kubernetes-kubelet-image-manager'],
    criteria: ['image-caching', 'custom-host-image'],
    terms: ['image', 'node'],
    related: ['invalid-image-name'],
    checked: '2026-12-01',
  },
] as const satisfies readonly SymptomInput[];
