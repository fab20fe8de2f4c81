import type { QuestionKind } from '@shared/model/pack';
import type { RungName } from '@shared/model/pack-listening';
import { isJunk, labelledAnswers, type LabelledAnswer } from '@tests/support/labelled-answers';

/** Something that a simulated candidate can say. The id stands for the text wherever texts are kept apart. */
export interface Saying {
  id: string;
  text: string;
}

/** A whole answer, with the level that its author gave it and the question that it was written for. */
export interface WholeAnswer extends Saying {
  level: number;
  question: string;
  qualityIds: string[];
}

const labelled = [...labelledAnswers('tuning'), ...labelledAnswers('held-out')].filter(
  (answer) => !isJunk(answer),
);

function asWhole({ id, text, level, question, quality_ids }: LabelledAnswer): WholeAnswer {
  return { id, text, level, question, qualityIds: quality_ids };
}

function ofKind(kind: QuestionKind): WholeAnswer[] {
  return labelled.filter((answer) => answer.kind === kind).map(asWhole);
}

function talk(level: number, text: string): WholeAnswer {
  const question = 'How would you store the orders of a shop so that a customer finds them again quickly?';
  return { id: `talk-${level}`, text, level, question, qualityIds: [] };
}

const talks = [
  talk(1, 'I would just use a database for that. Any of them works, honestly.'),
  talk(
    2,
    'I would make a table for the orders and put an index on it. An index makes things faster, so I would add one to every column that somebody searches by.',
  ),
  talk(
    3,
    'I would have one table for orders and one for their lines, with the id of the order in each line. People search by customer and by date, so I would put an index on customer and date together, because then the newest orders of one customer lie next to each other.',
  ),
  talk(
    5,
    'I would have one table for orders and one for their lines. Most reads ask for the last orders of one customer, so the index is on customer and date, in this order, because the customer narrows it down and the date keeps them sorted. The price is that every write has one more index to keep, which is fine at a few hundred orders a second. The alternative is one document for each order. It depends on whether anybody asks for single lines; if nobody does, the document is simpler. If the write of the lines fails halfway, the whole order must not be there, so both go into one transaction, and a retry carries the same key. I would check it with the query plan on a copy with ten million rows. At my last company we did this and the search went from two seconds to forty milliseconds.',
  ),
];

function figure(level: number, text: string): WholeAnswer {
  return { id: `offer-${level}`, text, level, question: 'What do you think of the offer?', qualityIds: [] };
}

const offers = [
  figure(1, 'I do not know. Whatever you say.'),
  figure(
    4,
    'Thank you. I had hoped for a base of eighty-five thousand, because my present one is eighty and I lose a bonus of six thousand by leaving. Could the sign-on make up for that?',
  ),
];

/** So many stories of each level are enough for a loop, and each of them is scored in many combinations. */
const storiesPerLevel = 4;

const stories = [1, 2, 3, 4, 5].flatMap((level) =>
  ofKind('behavioural')
    .filter((story) => story.level === level)
    .slice(0, storiesPerLevel),
);

/** Whole answers by the kind of question that they answer. */
export const wholeAnswers: Partial<Record<QuestionKind, readonly WholeAnswer[]>> = {
  behavioural: stories,
  deep_dive: stories,
  introduction: ofKind('introduction'),
  motivation: ofKind('motivation'),
  logistics: ofKind('logistics'),
  database: talks,
  technical: talks,
  negotiation: offers,
};

/** Answers to follow-ups of somebody who has something to say, by what was asked for. */
export const sharpReplies: Partial<Record<RungName, Saying>> = {
  event: {
    id: 'sharp-event',
    text: 'That was in March last year, on the booking team. A customer rang on a Friday evening because two of her bookings had gone, and I took the case myself, since nobody else was on call. I had her on the phone twice that evening, and the bookings were back before she went to bed.',
  },
  'own-part': {
    id: 'sharp-own-part',
    text: 'I did that part myself. I wrote the script, I tested it on a copy of the data over two evenings, and I rolled it out on the Tuesday after I had told the people on call. My colleague read it before, and the release itself was done by me from the first server to the last.',
  },
  result: {
    id: 'sharp-result',
    text: 'It went from forty minutes to three. I took that from the deployment log of the four weeks before and the four weeks after, and it has stayed there since. I looked once more in the summer, because the number of customers had doubled by then, and it was still under four minutes on the worst day.',
  },
};

/** What the same person adds to anything else, one after the other. */
export const sharpReasons: readonly Saying[] = [
  'The other option was to wait for the vendor. I decided against it, because their fix was a month away, and I accepted that our own patch had to come out again later. A third way would have been to switch the feature off, but one in five customers used it every day, and so it was never more than a thought.',
  'I talked to the two people who owned the job and showed them the figures. They were against it at first, because the last change of that kind had cost them a weekend, and they agreed when I promised to be on call for the first week. After that week they asked me to do the same for the second job.',
  'Looking back I should have written the assumption down on the first day, because two of us understood it differently. That cost us three days. Since then I write every assumption at the top of the design note, and my team does it too, so that the person who reads it can say at once what is wrong.',
  'With ten times the load the queue would break first, because it is read by one process only. I would split it by customer and put a limit on each, so that one cannot stop the others, and I would rather refuse new work early than be late with all of it, because a late report is worth nothing here.',
].map((text, index) => ({ id: `sharp-${index}`, text }));

/** What somebody says who has little to add, one after the other. */
export const vagueReplies: readonly Saying[] = [
  'It was just better afterwards, and everybody was quite happy with it, I think. There were a few things that still had to be done later, but in general it worked and people liked it a lot. We heard nothing bad about it for a long time, and that is usually a good sign in our company.',
  'We talked about it in the team and then we did it together, more or less. Somebody would always look after the one thing and somebody else after the other, so it was a team effort, really. That is how we work most of the time, and everybody is quite used to it by now, so it went well.',
  'I would have to look that up, but it was fine in the end. It was a busy time for everybody in the company, and these things happen a lot, so it is hard to say now. There was a lot of pressure from all sides, and we had several other things going on, as it always is.',
  'There was not really another way, we just did what everybody does in such a case. The usual way works well most of the time, and so there was no reason to look for something else there. Other teams do it the same way, and so do most of the companies that I have heard of, more or less.',
].map((text, index) => ({ id: `vague-${index}`, text }));

/** Told when another story is wanted. */
export const anotherStory: Saying = {
  id: 'another',
  text: 'All right, another one. Two years ago the label printer in our warehouse in Leeds stopped every morning at six. I went there, saw that the backup used the same line, and moved the backup to midnight. The printer has not stopped since, and the people on the early shift do not have to come in half an hour before everybody else any more.',
};

export const noIdea: Saying = { id: 'no-idea', text: "I don't know, I can't think of an example." };
export const onceMore: Saying = { id: 'once-more', text: 'Sorry, could you repeat the question?' };
export const noQuestions: Saying = { id: 'no-questions', text: 'No, that is all, thank you.' };
export const oddQuestion: Saying = { id: 'odd', text: 'Is there a piano anywhere in the building?' };

/** The first sentences of a saying, about half of its words: what somebody terse says. */
export function halfOf<Said extends Saying>(said: Said): Said {
  const sentences = said.text.split(/(?<=[.?!])\s+/);
  const half = sentences.slice(0, Math.max(1, Math.floor(sentences.length / 2)));
  if (half.length === sentences.length) return said;
  return { ...said, id: `${said.id}/half`, text: half.join(' ') };
}
