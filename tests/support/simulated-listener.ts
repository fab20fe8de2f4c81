import type { EarlierStory, SameStory } from '@shared/domain/conversation/same-story';
import type { HeardAnswer } from '@shared/domain/interview/consideration';
import { rootOf, threadOf } from '@shared/domain/threads/thread-of';
import type { Session } from '@shared/model/session';
import type { Saying } from '@tests/support/simulated-answers';
import { storyKinds } from '@tests/support/simulated-candidate';
import type { SimulatedJudge } from '@tests/support/simulated-judge';
import type { SimulatedStories } from '@tests/support/simulated-stories';

/** What the interviewer of one round heard: who said what, how the rubric reads it, which stories were told before. */
export class SimulatedListener {
  /** What was said in each take. */
  readonly sayings = new Map<string, Saying>();
  /** Stories that were noticed as told before, by the question that they answered. */
  readonly toldBefore = new Map<number, SameStory>();

  constructor(
    private readonly judge: SimulatedJudge,
    private readonly stories: SimulatedStories,
  ) {}

  /** What was said so far to a question and its follow-ups. */
  sayingsOf(session: Session, rootIndex: number): Saying[] {
    return threadOf(session, rootIndex).answers.flatMap(({ takeId }) => this.sayings.get(takeId) ?? []);
  }

  /** What is known of the answer that was just given. */
  hear(session: Session, questionIndex: number, take: { id: string; noIdeas: number }): HeardAnswer {
    const text = this.sayings.get(take.id)?.text ?? '';
    const rootIndex = rootOf(session, questionIndex);
    const root = session.plan.questions[rootIndex];
    const judged = root ? this.judge.read(root, this.sayingsOf(session, rootIndex)) : null;
    const isStory = root !== undefined && storyKinds.has(root.kind) && questionIndex === rootIndex;
    const told =
      judged && isStory
        ? this.stories.recognise(judged.text, () => this.#earlierHere(session, rootIndex))
        : null;
    if (told) this.toldBefore.set(rootIndex, told);
    const reading = judged?.reading ?? null;
    return { text, reading, noIdeas: take.noIdeas, toldBefore: told?.about ?? null };
  }

  /** Stories of this round that were told before a question. */
  #earlierHere(session: Session, rootIndex: number): EarlierStory[] {
    return session.plan.questions.slice(0, rootIndex).flatMap((question, index) => {
      if (question.followUp !== null || !storyKinds.has(question.kind)) return [];
      const sayings = this.sayingsOf(session, index);
      const judged = sayings.length > 0 ? this.judge.read(question, sayings) : null;
      return judged ? [{ id: `${session.id}/${index}`, text: judged.text }] : [];
    });
  }
}
