/**
 * Where pages lead into the tools: the answers of the decision guide (src/data/decision.ts) and of the cost tool
 * (src/data/cost.ts) that fit what a page is about. Of the cost tool only what differs from its first case.
 */
import type { OptionId } from './options.ts';

export interface ToolPreset {
  decide: Readonly<Record<string, string>>;
  cost: Readonly<Record<string, string>>;
}

const ownServers = { place: 'own', patching: 'team' };
const awsHosts = { host: 'm7i.large', vcpu: '0.5', memory: '2' };

/** By option: a team for which it fits, and tasks on capacity of its kind. */
export const optionPresets: Readonly<Record<OptionId, ToolPreset>> = {
  'ecs-fargate': {
    decide: { kubernetes: 'no', hosts: 'no', place: 'aws', patching: 'nobody' },
    cost: {},
  },
  'ecs-managed-instances': {
    decide: { kubernetes: 'no', hosts: 'agents', place: 'aws', patching: 'nobody' },
    cost: awsHosts,
  },
  'ecs-ec2': {
    decide: { kubernetes: 'no', hosts: 'image', place: 'aws', patching: 'team' },
    cost: { ...awsHosts, packing: '85' },
  },
  'ecs-anywhere': { decide: { kubernetes: 'no', ...ownServers }, cost: {} },
  'eks-fargate': {
    decide: { kubernetes: 'required', hosts: 'no', place: 'aws', patching: 'nobody' },
    cost: {},
  },
  'eks-auto-mode': {
    decide: { kubernetes: 'required', hosts: 'agents', place: 'aws', patching: 'nobody' },
    cost: awsHosts,
  },
  'eks-ec2': {
    decide: { kubernetes: 'required', hosts: 'image', place: 'aws', patching: 'team' },
    cost: { ...awsHosts, packing: '85' },
  },
  'eks-hybrid': { decide: { kubernetes: 'required', ...ownServers }, cost: {} },
  'kubernetes-ec2': {
    decide: { kubernetes: 'required', place: 'clouds', patching: 'team' },
    cost: { ...awsHosts, packing: '85' },
  },
};

/** By lesson. */
export const lessonPresets: Readonly<Record<string, ToolPreset>> = {
  containers: { decide: {}, cost: {} },
  'two-axes': { decide: {}, cost: {} },
  ecs: { decide: { kubernetes: 'no' }, cost: {} },
  fargate: { decide: { patching: 'nobody' }, cost: {} },
  'ec2-capacity': { decide: { hosts: 'image' }, cost: { packing: '85' } },
  eks: { decide: { kubernetes: 'required' }, cost: { support: 'extended' } },
  kubernetes: { decide: { place: 'clouds' }, cost: {} },
  networking: { decide: {}, cost: {} },
  debugging: { decide: {}, cost: {} },
  bill: { decide: {}, cost: {} },
  storage: { decide: {}, cost: {} },
  identity: { decide: {}, cost: {} },
  upgrades: { decide: {}, cost: { support: 'extended' } },
  releases: { decide: {}, cost: {} },
  scaling: { decide: {}, cost: { night: '2', average: '4', peak: '12' } },
};

/** By scenario: what its team is given, and tasks as it may have them. */
export const scenarioPresets: Readonly<Record<string, ToolPreset>> = {
  'simple-web-app': {
    decide: {
      kubernetes: 'no',
      hosts: 'no',
      hardware: 'no',
      place: 'aws',
      patching: 'nobody',
      tenants: 'one',
    },
    cost: { vcpu: '0.5', memory: '1', average: '4', night: '2', peak: '6', host: 't3.medium' },
  },
  'three-tier': {
    decide: { hosts: 'no', place: 'aws', patching: 'nobody', tenants: 'one' },
    cost: { average: '6', night: '4', peak: '10' },
  },
  'many-services': {
    decide: { hosts: 'agents', place: 'aws', patching: 'nobody', tenants: 'teams' },
    cost: { vcpu: '0.25', memory: '0.5', average: '60', host: 'm7i.large' },
  },
  'two-clouds': {
    decide: { kubernetes: 'required', hosts: 'agents', place: 'clouds' },
    cost: { average: '40' },
  },
};
