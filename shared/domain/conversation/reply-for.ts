import type { Reply } from '@shared/model/interview';
import type { Manner } from '@shared/model/pack';
import type { ConversationLine, Listening } from '@shared/model/pack-listening';
import { lineOf } from './line-of';
import type { Utterance } from './utterance';

/** What a reply depends on. */
export interface ReplyContext {
  listening: Pick<Listening, 'lines'>;
  manner: Manner;
  /** The question as it was asked, and what the pack says when asked what is meant. */
  question: { text: string; title: string; clarification?: string | undefined };
  /** Said before the question is put once more. */
  repeatLine?: string;
  /** How often the same was said before in this answer. */
  timesBefore: number;
  random: () => number;
}

/** The interviewer says this, and the next question follows. */
export interface Leave {
  leave: string;
}

/** Whoever asks twice what is meant hears the question once more behind the line: there is nothing else to tell. */
function clarify(context: ReplyContext): Reply {
  const { question, timesBefore, repeatLine } = context;
  if (question.clarification !== undefined && timesBefore === 0) {
    return { line: 'clarification', text: question.clarification };
  }
  const reply = say(context, 'your-reading');
  if (timesBefore === 0 || repeatLine === undefined) return reply;
  return { ...reply, text: `${reply.text} ${repeatLine} ${question.text}` };
}

function say({ listening, manner, random, question }: ReplyContext, line: ConversationLine): Reply {
  return { line, text: lineOf(listening, line, manner, random, { question: question.title }) };
}

/**
 * What the interviewer says to something that is no answer. Null where nothing is said: to an answer, and where the
 * question is put once more.
 */
export function replyFor({ kind }: Utterance, context: ReplyContext): Reply | Leave | null {
  switch (kind) {
    case 'moment':
      return say(context, 'take-your-time');
    case 'asks-to-clarify':
      return say(context, 'go-ahead');
    case 'clarifying-question':
      return clarify(context);
    case 'another-example':
      return say(context, 'another-example');
    case 'no-idea':
      if (context.timesBefore === 0) return say(context, 'smaller-example');
      return { leave: say(context, 'leave-it').text };
    case 'no-questions':
      return { leave: say(context, 'no-questions').text };
    case 'repeat':
    case 'answer':
      return null;
  }
}
