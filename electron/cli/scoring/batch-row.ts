import { z } from 'zod';

/** Left out or null, it is taken as certain. */
const probability = z
  .number()
  .min(0)
  .max(1)
  .nullish()
  .transform((given) => given ?? 1);

/** One timed word in the short form of batch files: word, start, end (seconds) and probability. */
const ShortWordSchema = z.object({
  w: z.string(),
  s: z.number(),
  e: z.number(),
  p: probability,
});

/** One timed word as the transcribe command prints it. */
const LongWordSchema = z.object({
  word: z.string(),
  startSec: z.number(),
  endSec: z.number(),
  confidence: probability,
});

/** Timed words in either form, or the whole output of the transcribe command. */
export const TimedWordsSchema = z
  .union([
    z.array(ShortWordSchema),
    z.array(LongWordSchema),
    z.object({ words: z.array(LongWordSchema) }).transform(({ words }) => words),
  ])
  .transform((words) =>
    words.map((word) =>
      'w' in word
        ? { text: word.w, startSec: word.s, endSec: word.e, confidence: word.p }
        : { text: word.word, startSec: word.startSec, endSec: word.endSec, confidence: word.confidence },
    ),
  );

/**
 * One line of a batch file. A missing text is an empty answer, which is an answer too; entries that are not known are
 * passed over. A row without an id gets the number of its line.
 */
export const BatchRowSchema = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  question_id: z.union([z.string(), z.number().transform(String)]).nullish(),
  question: z.string().nullish(),
  text: z.string().nullish(),
  word_timings: TimedWordsSchema.nullish(),
});
export type BatchRow = z.infer<typeof BatchRowSchema> & { id: string | number };
