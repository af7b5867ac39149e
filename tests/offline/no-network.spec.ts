import { networkInterfaces } from 'node:os';
import { expect, test } from '@playwright/test';

test('the tests from disk have no network to reach', () => {
  test.skip(
    process.env['NETWORK_TAKEN_AWAY'] === undefined,
    'NOT CHECKED without a network: run `npm test` on Linux with unshare and ip (packages util-linux and iproute2).',
  );
  const interfaces = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  expect(interfaces.filter(({ internal }) => !internal)).toEqual([]);
  expect(interfaces.map(({ address }) => address)).toContain('127.0.0.1');
});
