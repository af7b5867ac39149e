/** The packages whose models are watched, and how each is read. */
import { modelFromCloudFormation } from './from-cloudformation.ts';
import { modelFromTypes } from './from-types.ts';
import { reachableFrom, type ApiModel } from './model.ts';

/** A file of an unpacked package. */
export interface PackedFile {
  /** Path inside the package. */
  path: string;
  content: Buffer;
}

export interface WatchedPackage {
  /** Short name, before the colon of a citation: `ecs: LogConfiguration.logDriver`. */
  id: string;
  /** Name in the registry. */
  package: string;
  /** The files of the package that hold the model. */
  wanted: RegExp;
  read: (version: string, files: readonly PackedFile[]) => ApiModel;
}

const declarations = (files: readonly PackedFile[]) =>
  files.map(({ path, content }) => ({ path, text: content.toString('utf8') }));

/** A client of the AWS SDK. With `operations`, only these and what they take and return. */
function awsClient(id: string, operations?: readonly string[]): WatchedPackage {
  const name = `@aws-sdk/client-${id}`;
  return {
    id,
    package: name,
    wanted: /^dist-types\/(?:models\/(?:models_\d+|enums)|commands\/\w+)\.d\.ts$/,
    read(version, files) {
      const model = modelFromTypes({ package: name, version }, declarations(files));
      if (Object.keys(model.operations).length === 0)
        throw new Error(
          `${name}@${version}: no operation in dist-types/commands. Expected one class per operation; look at how the package is laid out now.`,
        );
      // Inputs and outputs of commands repeat requests and responses.
      const shapes = Object.fromEntries(
        Object.entries(model.shapes).filter(([shape]) => !/Command(?:Input|Output)$/.test(shape)),
      );
      if (!operations) return { ...model, shapes };
      const kept = Object.entries(model.operations).filter(([each]) => operations.includes(each));
      return reachableFrom(
        { ...model, shapes, operations: Object.fromEntries(kept) },
        operations.flatMap((each) => [`${each}Request`, `${each}Result`]),
      );
    },
  };
}

/** What containers on EC2 rest on; the whole of EC2 would bury it. */
const ec2Operations = [
  'CreateCapacityReservation',
  'CreateFleet',
  'CreateLaunchTemplate',
  'CreateNatGateway',
  'CreatePlacementGroup',
  'CreateVolume',
  'CreateVpcEndpoint',
  'ModifyInstanceMetadataOptions',
  'RunInstances',
] as const;

/** The objects of Kubernetes that rows mention. Further kinds are reported by name. */
const kubernetesKinds = [
  'V1CronJob',
  'V1DaemonSet',
  'V1Deployment',
  'V1Ingress',
  'V1Job',
  'V1NetworkPolicy',
  'V1PersistentVolumeClaim',
  'V1Pod',
  'V1PodDisruptionBudget',
  'V1ResourceQuota',
  'V1Service',
  'V1StatefulSet',
  'V1StorageClass',
  'V2HorizontalPodAutoscaler',
] as const;

const kubernetes: WatchedPackage = {
  id: 'kubernetes',
  package: '@kubernetes/client-node',
  wanted: /^dist\/gen\/models\/V\d\w*\.d\.ts$/,
  read(version, files) {
    const model = modelFromTypes({ package: this.package, version }, declarations(files));
    const kinds = Object.keys(model.shapes).toSorted();
    const kept = reachableFrom(model, kubernetesKinds);
    return { ...kept, enums: { ...kept.enums, kinds } };
  },
};

const cloudFormationPrefixes = [
  'AWS::ApplicationAutoScaling::',
  'AWS::Batch::',
  'AWS::ECR::',
  'AWS::ECS::',
  'AWS::EKS::',
];

const cloudFormation: WatchedPackage = {
  id: 'cloudformation',
  package: '@aws-cdk/aws-service-spec',
  wanted: /^db\.json\.gz$/,
  read(version, files) {
    const database = files.find(({ path }) => path === 'db.json.gz');
    if (!database)
      throw new Error(
        `${this.package}@${version}: no db.json.gz. Expected the database of resource types there; look at how the package is laid out now.`,
      );
    return modelFromCloudFormation(
      { package: this.package, version },
      database.content,
      cloudFormationPrefixes,
    );
  },
};

export const watchedPackages: readonly WatchedPackage[] = [
  awsClient('ecs'),
  awsClient('eks'),
  awsClient('ecr'),
  awsClient('ec2', ec2Operations),
  awsClient('application-auto-scaling'),
  awsClient('batch'),
  cloudFormation,
  kubernetes,
];
