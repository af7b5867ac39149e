/** Copies of one version at a moment, and whether they get requests. */
interface Copies {
  copies: number;
  live: boolean;
}

/** One moment of a release. */
export interface Moment {
  old: Copies;
  fresh: Copies;
  /** Where requests go. */
  text: string;
}

const live = (copies: number): Copies => ({ copies, live: true });
const idle = (copies: number): Copies => ({ copies, live: false });
const none = live(0);

/** A service of four copies on its way from version 7 to version 8. */
export const releaseWays: readonly { name: string; moments: readonly Moment[] }[] = [
  {
    name: 'Rolling',
    moments: [
      { old: live(4), fresh: none, text: 'all to 7' },
      { old: live(4), fresh: idle(1), text: 'one 8 starts' },
      { old: live(3), fresh: live(1), text: 'a quarter to 8' },
      { old: live(1), fresh: live(3), text: 'three quarters to 8' },
      { old: none, fresh: live(4), text: 'all to 8' },
    ],
  },
  {
    name: 'Blue/green',
    moments: [
      { old: live(4), fresh: none, text: 'all to 7' },
      { old: live(4), fresh: idle(4), text: 'all to 7, tests to 8' },
      { old: idle(4), fresh: live(4), text: 'all to 8, at once' },
      { old: idle(4), fresh: live(4), text: '7 waits, to go back' },
      { old: none, fresh: live(4), text: '7 is stopped' },
    ],
  },
  {
    name: 'Canary',
    moments: [
      { old: live(4), fresh: none, text: 'all to 7' },
      { old: live(4), fresh: live(4), text: 'a few to 8' },
      { old: live(4), fresh: live(4), text: 'alarms are watched' },
      { old: idle(4), fresh: live(4), text: 'all to 8' },
      { old: none, fresh: live(4), text: '7 is stopped' },
    ],
  },
];
