import assert from 'node:assert/strict';
import type { HeldSummary } from '../../src/councils.ts';
import { meetingToShow } from '../../src/meeting-to-show.ts';

const TODAY = '2026-03-02';
const meeting = (number: number, status: HeldSummary['status'], date: string | null = null): HeldSummary => ({
  id: `m${number}`,
  series: 'radet',
  number,
  date,
  status,
});

describe('which meeting the tab shows', () => {
  const cases: readonly (readonly [rule: string, meetings: readonly HeldSummary[], shown: string | null, chosen: string | undefined])[] = [
    ['none where there is none', [], null, undefined],
    ['the next one, before it begins', [meeting(1, 'draft', '2026-02-01'), meeting(2, 'planned')], null, 'm2'],
    ['the one that goes on', [meeting(1, 'draft', TODAY), meeting(2, 'open', TODAY)], null, 'm2'],
    ['the one that has a break', [meeting(1, 'draft', TODAY), meeting(2, 'paused', TODAY)], null, 'm2'],
    ['the one that ended today rather than the next', [meeting(1, 'draft', TODAY), meeting(2, 'planned')], null, 'm1'],
    ['the one somebody looks at, while none goes on', [meeting(1, 'draft', '2026-02-01'), meeting(2, 'planned')], 'm1', 'm1'],
    ['the one that has begun, whatever somebody looks at', [meeting(1, 'draft', TODAY), meeting(2, 'open', TODAY)], 'm1', 'm2'],
    ['the latest of old ones', [meeting(1, 'draft', '2026-01-01'), meeting(2, 'draft', '2026-02-01')], null, 'm2'],
  ];
  for (const [rule, meetings, shown, chosen] of cases) {
    it(rule, () => assert.equal(meetingToShow(meetings, shown, TODAY)?.id, chosen));
  }
});
