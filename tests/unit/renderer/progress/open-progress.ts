import { createElement } from 'react';
import { ProgressScreen } from '@renderer/features/progress/progress-screen';
import { succeed } from '@shared/ipc/result';
import type { ProgressView } from '@shared/model/progress';
import { practicePack } from '@tests/support/practice-samples';
import { someProgress } from '@tests/support/progress-samples';
import { renderScreen } from '@tests/support/render-screen';
import { aSession } from '@tests/support/review-samples';
import { always, installBridge, type TestAnswers, type TestBridge } from '@tests/support/test-bridge';

/** Opens the progress screen over a main process that answers with this view. */
export function openProgress(part: Partial<ProgressView> = {}, more: TestAnswers = {}): TestBridge {
  const bridge = installBridge({
    'progress:get': () => succeed(someProgress(part)),
    'interview-log:list': always([]),
    'pack:list': always([practicePack()]),
    'session:create': always(aSession({ id: 'new-one' })),
    ...more,
  });
  renderScreen(createElement(ProgressScreen), { address: '/progress' });
  return bridge;
}
