import { expect, test } from 'vitest';
import { placeEntries, questionEntries, sessionEntries } from '@renderer/app/palette-entries';
import { settingsSections } from '@renderer/navigation/settings-sections';
import { aPack, entryOf } from '@tests/support/library-samples';
import { aSession } from '@tests/support/review-samples';

const now = new Date(2026, 2, 12, 12);

test('sessions stand newest first, without deleted and unreadable ones', () => {
  const entries = [
    entryOf(aSession({ id: 'old', createdAt: new Date(2026, 2, 10, 9, 5).toISOString() })),
    entryOf(aSession({ id: 'new', createdAt: new Date(2026, 2, 11, 9, 5).toISOString() })),
    entryOf(aSession({ id: 'gone', deletedAt: '2026-03-11T10:00:00Z' })),
    entryOf(aSession({ id: 'bad' }), { problem: 'unreadable' }),
  ];
  expect(sessionEntries(entries, now).map(({ label, target }) => ({ label, target }))).toEqual([
    { label: 'Phone screen, Yesterday, 09:05', target: { sessionId: 'new' } },
    { label: 'Phone screen, Tuesday, 09:05', target: { sessionId: 'old' } },
  ]);
});

test('only questions that were asked are offered, and lead to the sessions that asked them', () => {
  const asked = entryOf(aSession(), { questionIds: ['q1'] });
  expect(questionEntries([aPack()], [asked, { ...asked, deletedAt: '2026-03-01T00:00:00Z' }])).toEqual([
    {
      id: 'question q1',
      label: 'A quick decision',
      description: 'Asked in 1 session',
      keywords: 'A quick decision, please.',
      target: { address: '/library?question=q1' },
    },
  ]);
});

test('every screen and every section of the settings can be found', () => {
  const labels = placeEntries().map(({ label }) => label);
  expect(labels).toEqual([
    'Home',
    'Practise one stage',
    'Practise one question',
    'Prepare',
    'Packs',
    'Library',
    'Progress',
    'Real interviews',
    ...settingsSections.map(({ title }) => title),
  ]);
});
