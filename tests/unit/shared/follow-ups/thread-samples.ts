import type { ThreadReading } from '@shared/domain/follow-ups/read-thread';
import { plainWords } from '@shared/domain/conversation/plain-words';
import {
  chooseFollowUp,
  type FollowUp,
  type FollowUpRequest,
} from '@shared/domain/follow-ups/choose-follow-up';
import { seededRandom } from '@shared/domain/questions/seeded-random';
import { shippedListening } from './shipped-listening';

/** Evidence of a story that misses nothing. */
export const completeItems =
  `event-anchor setting own-actions-2 own-decision cause-found option-weighed option-rejected reason
  cost-accepted risk-named verified outcome result-figure outcome-checkable mechanism adopted changed-habit do-differently
  own-fault closed-loop own-cross own-beyond`.split(/\s+/);

/** The reading of a thread. Left alone it is a story that misses nothing. */
export function reading(
  given: Partial<ThreadReading> & { without?: readonly string[]; says?: string } = {},
): ThreadReading {
  const { without = [], says = '', ...rest } = given;
  return {
    responseType: 'story',
    ownership: 'I',
    onTopic: true,
    level: 4,
    overall: 4,
    wordCount: 150,
    items: new Set(completeItems.filter((item) => !without.includes(item))),
    evidence: [],
    text: says,
    plainText: plainWords(says).join(' '),
    ...rest,
  };
}

/** Asks for the follow-up to a reading; what a test leaves out is usual. */
export function follow(
  request: Partial<FollowUpRequest> & { reading: ThreadReading },
  seed = 1,
): FollowUp | null {
  return chooseFollowUp({
    question: { kind: 'behavioural', title: 'A hard choice', qualityIds: [] },
    ownFollowUps: [],
    listening: shippedListening,
    seat: 'hiring-manager',
    manner: 'neutral',
    askedProbeIds: [],
    random: seededRandom(seed),
    ...request,
  });
}

/** Ids of the follow-ups that are asked one after the other while the answer stays as it is. */
export function chain(request: Parameters<typeof follow>[0], length = 10): string[] {
  const asked: string[] = [...(request.askedProbeIds ?? [])];
  const before = asked.length;
  for (let turn = 0; turn < length; turn += 1) {
    const next = follow({ ...request, askedProbeIds: asked }, turn);
    if (!next) break;
    asked.push(next.probeId);
  }
  return asked.slice(before);
}
