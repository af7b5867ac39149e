import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { lessonPresets, optionPresets, scenarioPresets } from '../../src/data/tool-presets.ts';
import { parseCost } from '../../src/features/cost/address.ts';
import { parseAnswers } from '../../src/features/decide/address.ts';
import { optionIds } from '../../src/views/comparison.ts';
import { costLink, costPage } from '../../src/views/cost.ts';
import { decideLink, decidePage } from '../../src/views/decide.ts';
import { resultOf } from '../../src/features/decide/result.ts';

const queryOf = (link: string): string => new URL(link, 'https://x.example/').search;
const textsOf = (folder: string): string[] =>
  readdirSync(`content/${folder}`).map((file) => file.replace(/\.mdx$/, ''));
const { guide, words } = decidePage.data;

test('every answer that a page leads into a tool with exists there', () => {
  const all = [lessonPresets, optionPresets, scenarioPresets].flatMap((one) => Object.entries(one));
  assert.ok(all.length > 15);
  for (const [page, { decide, cost }] of all) {
    const guided = parseAnswers(queryOf(decideLink(decide)), guide);
    assert.deepEqual(guided, { answers: decide, problems: [] }, page);
    const { answers, problems } = parseCost(queryOf(costLink(cost)), costPage.data);
    assert.deepEqual(problems, [], page);
    assert.deepEqual(answers, { ...costPage.answers, ...cost }, page);
  }
});

test('an option fits the team that its page leads into the decision guide with', () => {
  for (const option of optionIds) {
    const { fits } = resultOf(guide, words, optionPresets[option].decide);
    assert.ok(fits.includes(option), `${option}: ${fits.join()}`);
  }
});

test('every lesson and every scenario has answers', () => {
  assert.deepEqual(Object.keys(lessonPresets).sort(), textsOf('learn').sort());
  assert.deepEqual(Object.keys(scenarioPresets).sort(), textsOf('scenarios').sort());
});
