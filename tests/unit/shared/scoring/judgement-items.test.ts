import { describe, expect, it } from 'vitest';
import { findEvidence } from '@shared/domain/scoring/evidence/find-evidence';
import { readAnswer } from '@shared/domain/scoring/read-answer';
import { compileRubric } from '@shared/domain/scoring/words/compile-rubric';
import { shippedRubric } from '@tests/support/scored-answer';

const rubric = compileRubric(shippedRubric);

/** The items that are found in a story once a sentence is told in the middle of it. */
function foundIn(sentence: string): string[] {
  const text = `Last spring the export at our tram depot broke. I opened the service. ${sentence} It ran again on Tuesday.`;
  const answer = readAnswer(text, null, 'Tell me about a hard problem.', rubric);
  const found = findEvidence(shippedRubric.items, { answer, idleLabels: ['hypothetical', 'opinion'] });
  return shippedRubric.items.map(({ id }) => id).filter((id) => (found.get(id)?.length ?? 0) > 0);
}

const told: Record<string, string[]> = {
  'cause-found': [
    'It turned out that the supplier had renamed a column.',
    'I noticed that every file after midnight carried the wrong date.',
    'The culprit was a counter that nobody reset.',
    'I traced it to a lock in the ticket printer.',
  ],
  'option-rejected': [
    'My boss wanted to buy a second server, but that would only have moved the queue.',
    'I decided against a rewrite because nobody on call knew the language.',
    'A cache would have been quicker to build, but prices change by the minute and drivers would see stale ones.',
  ],
  reason: [
    'I moved the import to the evening because the drivers need the lists at five.',
    'I kept the old table so that we could go back.',
    'I rang the depot first, since they would have found out anyway.',
  ],
  'cost-accepted': [
    'The price was a slower search, and we accepted that.',
    'What we gave up was sorting by colour.',
    'My own stories slipped by a week because of it.',
  ],
  'risk-named': [
    'The worst case was that drivers get two lists, and I could undo it in a minute.',
    'What worried me was losing bookings, so I kept the old one running.',
  ],
  verified: [
    'I compared both exports line by line for two weeks.',
    'We ran the old and the new side by side.',
    'I replayed a week of real orders against it.',
  ],
  mechanism: [
    'Since then a nightly job compares the two lists and pages us if they differ.',
    'I added a check to the pipeline that fails the build.',
    'Now nobody can delete a route without a second signature.',
  ],
  adopted: [
    'Two other depots have copied it.',
    'The Bremen team took it over for their buses.',
    'The drivers do it themselves now.',
  ],
  'changed-habit': [
    'Since then I always ask who reads a table before I touch it.',
    'I no longer release on a Friday.',
    'The first thing I do now is count the rows.',
  ],
  'do-differently': [
    'I should have asked the drivers before I started.',
    'If I did it again I would split the file first.',
    'In hindsight two weeks was too short.',
  ],
  'own-fault': [
    'That was my mistake, I had not tested the night run.',
    'I had forgotten the night buses, that one is on me.',
    'I told them plainly that it was my change that broke it.',
  ],
  'closed-loop': [
    'I rang the depot manager back and told her what had happened.',
    'I wrote to every driver who had a wrong list.',
  ],
  'evidence-gathered': [
    'I pulled three months of logs and grouped them by depot.',
    'I sat next to two dispatchers for a whole shift and noted every click.',
  ],
  'small-first': [
    'I switched over one depot first and the rest a week later.',
    'First only line nine, for three days, then all of them.',
  ],
  'stood-firm': ['My director was not happy, and I argued until he gave us the week.'],
  'told-first': ['I told the depot manager before she noticed it herself.'],
  'taught-others': ['I gave the dispatchers a session on how to read the log.'],
  'limit-admitted': ['How much of it was luck I could not say, nobody measured it.'],
  'against-own-view': ['I had thought it was the network, but my theory was wrong.'],
};

const idle: Record<string, string[]> = {
  reason: ['Quality matters because customers pay for it.', 'I am a good listener because I like people.'],
  'cause-found': ['I find that people like clear goals.'],
  'option-rejected': ['I would rather be late and right than fast and wrong.'],
  mechanism: ['In our company every project has a process and a lot of documentation.'],
  adopted: ['All teams should use best practices.', 'We work with other teams.'],
  'changed-habit': ['Now I am looking for a new challenge.', 'I always try to do my best.'],
  'do-differently': ['They should have told us earlier.'],
  'own-fault': ['It was not my fault, the testers missed it.'],
  'closed-loop': ['Communication with the customer is key.'],
  'own-decision': ['The director decided to wait.'],
  verified: ['Everything should always be tested.'],
};

describe('a piece of judgement', () => {
  for (const [item, sentences] of Object.entries(told))
    it.each(sentences)(`counts as ${item}: %s`, (sentence) => {
      expect(foundIn(sentence)).toContain(item);
    });
});

describe('idle talk', () => {
  for (const [item, sentences] of Object.entries(idle))
    it.each(sentences)(`does not count as ${item}: %s`, (sentence) => {
      expect(foundIn(sentence)).not.toContain(item);
    });
});
