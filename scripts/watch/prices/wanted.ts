/** Which entries of AWS's price list are the prices that Berth states. */

/** A price of Berth as the price list describes it. Every condition must hold for exactly one entry of a Region. */
export interface WantedPrice {
  id: string;
  /** Code of the offer: the file that holds it. */
  offer: string;
  family?: RegExp;
  /** Attributes of the product. The usage type begins with a Region's prefix, or in us-east-1 with none. */
  attributes: Readonly<Record<string, RegExp>>;
  /** The unit of the price, where an entry has tiers or several. */
  unit?: RegExp;
}

/** A usage type by its end, whatever the prefix of the Region. */
const usage = (end: string): RegExp => new RegExp(`(?:^|-)${end}$`);

const offer =
  (code: string) =>
  (id: string, end: string, attributes: WantedPrice['attributes'] = {}): WantedPrice => ({
    id,
    offer: code,
    attributes: { usagetype: usage(end), ...attributes },
  });
const ecs = offer('AmazonECS');
const eks = offer('AmazonEKS');
const ec2 = offer('AmazonEC2');
const elb = offer('AWSELB');

/** An on-demand Linux instance without software of others. */
const instance = (type: string): WantedPrice => ({
  id: `ec2-${type.replace('.', '-')}`,
  offer: 'AmazonEC2',
  attributes: {
    instanceType: new RegExp(`^${type.replace('.', '\\.')}$`),
    operatingSystem: /^Linux$/,
    tenancy: /^Shared$/,
    preInstalledSw: /^NA$/,
    licenseModel: /^No License required$/,
    capacitystatus: /^Used$/,
  },
  unit: /^Hrs$/,
});

const autoMode = (type: string): WantedPrice => ({
  id: `eks-auto-mode-${type.replace('.', '-')}`,
  offer: 'AmazonEKS',
  attributes: {
    eksproducttype: /^AutoMode$/,
    instancetype: new RegExp(`^${type.replace('.', '\\.')}$`),
  },
});

export const wantedPrices: readonly WantedPrice[] = [
  ecs('fargate-linux-x86-vcpu', 'Fargate-vCPU-Hours:perCPU'),
  ecs('fargate-linux-x86-memory', 'Fargate-GB-Hours'),
  ecs('fargate-linux-arm-vcpu', 'Fargate-ARM-vCPU-Hours:perCPU'),
  ecs('fargate-linux-arm-memory', 'Fargate-ARM-GB-Hours'),
  ecs('fargate-windows-vcpu', 'Fargate-Windows-vCPU-Hours:perCPU'),
  ecs('fargate-windows-memory', 'Fargate-Windows-GB-Hours'),
  ecs('fargate-windows-licence', 'Fargate-Windows-OS-Hours:perCPU'),
  ecs('fargate-ephemeral-storage', 'Fargate-EphemeralStorage-GB-Hours'),
  eks('eks-cluster-standard', 'AmazonEKS-Hours:perCluster'),
  eks('eks-cluster-extended', 'AmazonEKS-Hours:extendedSupport'),
  autoMode('t3.medium'),
  autoMode('c7i.large'),
  autoMode('m7i.large'),
  autoMode('m7g.large'),
  ...[
    't3.medium',
    't4g.medium',
    'm7i.large',
    'm7g.large',
    'm8g.large',
    'c7i.large',
    'c7g.large',
    'r7g.large',
    'c6a.2xlarge',
    'g6.xlarge',
  ].map(instance),
  ec2('ebs-gp3', 'EBS:VolumeUsage\\.gp3'),
  { ...ec2('nat-gateway-hour', 'NatGateway-Hours'), family: /^NAT Gateway$/ },
  { ...ec2('nat-gateway-data', 'NatGateway-Bytes'), family: /^NAT Gateway$/ },
  { ...elb('alb-hour', 'LoadBalancerUsage'), family: /^Load Balancer-Application$/ },
  { ...elb('alb-capacity-unit', 'LCUUsage'), family: /^Load Balancer-Application$/ },
  { ...elb('nlb-hour', 'LoadBalancerUsage'), family: /^Load Balancer-Network$/ },
  offer('AmazonVPC')('public-ipv4', 'PublicIPv4:InUseAddress'),
  offer('AmazonCloudWatch')('logs-ingested', 'DataProcessing-Bytes'),
  offer('AmazonCloudWatch')('logs-kept', 'TimedStorage-ByteHrs'),
];

/** The offers that hold a wanted price. */
export const offerCodes: readonly string[] = [...new Set(wantedPrices.map((each) => each.offer))];

/** Whether a Region of the price list is one where anyone with an account can buy: not China, not GovCloud, no zone. */
export const isCommercial = (region: string): boolean =>
  /^(?!cn-|us-gov-|us-iso|eu-isoe-|eusc-)[a-z]{2}-[a-z]+-\d$/.test(region);
