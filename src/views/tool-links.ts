/** Links into the tools with the situation of a page filled in. Throws for a lesson or scenario without a preset. */
import type { OptionId } from '../data/options.ts';
import {
  lessonPresets,
  optionPresets,
  scenarioPresets,
  type ToolPreset,
} from '../data/tool-presets.ts';
import { layersOf, linkTo } from '../places/address.ts';
import { costLink } from './cost.ts';
import { decideLink } from './decide.ts';

export interface ToolLinks {
  decide: string;
  cost: string;
  layers?: string;
}

const linksOf = ({ decide, cost }: ToolPreset): ToolLinks => ({
  decide: decideLink(decide),
  cost: costLink(cost),
});

export const optionTools = (option: OptionId): ToolLinks => ({
  ...linksOf(optionPresets[option]),
  layers: linkTo(layersOf([option])),
});

/** Of a lesson. */
export const lessonTools = (lesson: string): ToolLinks =>
  linksOf(presetOf(lesson, lessonPresets, 'lesson'));

/** Of a scenario, with the options left to its team side by side. */
export const scenarioTools = (scenario: string, left: readonly string[]): ToolLinks => ({
  ...linksOf(presetOf(scenario, scenarioPresets, 'scenario')),
  layers: linkTo(layersOf(left)),
});

function presetOf(
  id: string,
  presets: Readonly<Record<string, ToolPreset>>,
  kind: string,
): ToolPreset {
  const preset = presets[id];
  if (preset) return preset;
  throw new Error(
    `The ${kind} “${id}” has no entry in src/data/tool-presets.ts; expected its answers for the decision guide and the cost tool. Add one, with empty answers if it fits no situation.`,
  );
}
