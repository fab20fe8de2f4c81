import { fail, succeed } from '@shared/ipc/result';
import type { LoopView } from '@shared/model/loop';
import type { Pack } from '@shared/model/pack';
import type { Session } from '@shared/model/session';
import { SettingsSchema } from '@shared/model/settings';
import { entryOf } from '@tests/support/library-samples';
import { practiceLoop, practicePack } from '@tests/support/practice-samples';
import { aSession } from '@tests/support/review-samples';
import { always, installBridge, type TestAnswers, type TestBridge } from '@tests/support/test-bridge';

interface Kept {
  packs?: Pack[];
  sessions?: Session[];
  loops?: LoopView[];
}

/** Puts a main process behind Home that keeps these packs, sessions and loops, and makes new ones. */
export function homeMain({ packs, sessions = [], loops = [] }: Kept, more: TestAnswers = {}): TestBridge {
  let saved = SettingsSchema.parse({});
  const fresh = aSession({
    id: 'new-one',
    interview: { ...aSession().interview, at: { phase: 'device-check' } },
  });
  return installBridge({
    'pack:list': always(packs ?? [practicePack()]),
    'session:list': () => succeed(sessions.map((session) => entryOf(session))),
    'session:get': ({ sessionId }) => {
      const found = sessions.find(({ id }) => id === sessionId);
      return found ? succeed(found) : fail('not-found', 'No such session.');
    },
    'settings:update': (change) => {
      saved = SettingsSchema.parse({ ...saved, ...change });
      return succeed(saved);
    },
    'session:create': always(fresh),
    'loop:list': always(loops),
    'loop:create': always(practiceLoop([], { loop: { id: 'new-loop' } }).loop),
    'loop:open-round': always(fresh),
    ...more,
  });
}
