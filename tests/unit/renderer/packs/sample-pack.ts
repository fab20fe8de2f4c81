import { countQuestions } from '@shared/domain/packs/count-questions';
import { GuideSchema } from '@shared/model/pack-guide';
import {
  PackManifestSchema,
  PrincipleSchema,
  QualitySchema,
  QuestionSchema,
  StageSchema,
  type Pack,
  type Question,
} from '@shared/model/pack';
import type { PackListing } from '@shared/model/pack-library';
import type { PackProblem } from '@shared/model/pack-problem';

const provenance = { confidence: 'our wording', source: 'written for the tests', date: '2026' };
const anchors = { 1: 'Nothing.', 2: 'A little.', 3: 'Enough.', 4: 'Much.', 5: 'All of it.' };

/** A behavioural question for ownership; its title and text come from its id. */
export function aQuestion(id: string, part: Partial<Question> = {}): Question {
  return {
    ...QuestionSchema.parse({
      id,
      kind: 'behavioural',
      text: `Tell me about ${id}, please.`,
      title: `About ${id}`,
      qualityIds: ['ownership'],
      targetSec: { min: 60, max: 120 },
      followUps: [{ text: 'What was your own part?', standsFor: 'own-part' }, { text: 'What came of it?' }],
      strongAnswer: ['Names one event.'],
      hints: ['Think of one week.'],
      provenance,
    }),
    ...part,
  };
}

/** A small pack that passes every check: one round of 10 or 20 minutes, two qualities, five questions. */
export function samplePack(part: Partial<Pack> = {}): Pack {
  const share = (minutes: number, questions: number) => ({ minutes, questions, followUps: 1 });
  const stage = StageSchema.parse({
    id: 'manager',
    name: 'Hiring manager',
    summary: 'The manager asks for examples.',
    rounds: [
      {
        id: 'talk',
        name: 'Talk with the manager',
        summary: 'Two examples.',
        interviewerId: 'daniel',
        qualityIds: ['ownership'],
        lengthsMin: [10, 20],
        defaultLengthMin: 20,
        presets: { full: 20, compact: 10 },
        sections: [
          {
            id: 'examples',
            name: 'Examples',
            kinds: ['behavioural'],
            byLengthMin: { 10: share(8, 1), 20: share(15, 2) },
          },
          {
            id: 'databases',
            name: 'Databases',
            kinds: ['database'],
            byLengthMin: { 10: share(2, 1), 20: share(5, 1) },
          },
        ],
        script: { greeting: ['Hi.'], acknowledgements: ['Thanks.'], repeat: ['Again.'], closing: ['Bye.'] },
      },
    ],
    provenance,
  });
  return {
    ...PackManifestSchema.parse({
      formatVersion: 1,
      id: 'acme',
      version: '1.0.0',
      title: 'Backend at Acme',
      company: 'Acme',
      role: 'Backend Developer',
      level: 'Mid-level',
      locale: 'en-GB',
      summary: 'Two rounds with engineers.',
      interviewers: [{ id: 'daniel', name: 'Daniel', role: 'Manager', about: 'Runs the team.' }],
    }),
    qualities: [
      QualitySchema.parse({ id: 'ownership', name: 'Ownership', summary: 'Acts.', anchors }),
      QualitySchema.parse({ id: 'database', name: 'Database design', summary: 'Models.', anchors }),
    ],
    principles: [
      PrincipleSchema.parse({
        id: 'own-it',
        name: 'Own it',
        summary: 'Do not wait.',
        qualityIds: ['ownership'],
        provenance,
      }),
    ],
    stages: [stage],
    questions: [
      aQuestion('an-outage'),
      aQuestion('a-deadline'),
      aQuestion('a-mistake', { principleIds: ['own-it'] }),
      aQuestion('an-index', { kind: 'database', qualityIds: ['database'] }),
      aQuestion('a-lock', { kind: 'database', qualityIds: ['database'] }),
    ],
    candidateQuestions: [],
    listening: null,
    debrief: null,
    offer: null,
    guide: null,
    rubric: null,
    ...part,
  };
}

/** A guide with two entries in each of its parts. */
export function sampleGuide() {
  return GuideSchema.parse({
    chapters: [
      { id: 'process', title: 'The process', paragraphs: ['There are two rounds.', 'They take a week.'] },
      { id: 'day', title: 'The day itself', paragraphs: ['Bring water.'] },
    ],
    facts: [
      {
        id: 'length',
        label: 'Length of the process',
        value: '3 to 5 weeks',
        provenance: { confidence: 'candidates report', source: 'A forum', date: '2026-11' },
      },
      {
        id: 'rounds',
        label: 'Rounds',
        value: 'Two',
        provenance: { confidence: 'company says', source: 'Careers page', date: '2026-03-09' },
      },
    ],
    checklist: [
      { id: 'stories', title: 'Write down eight stories', how: 'One page for each.' },
      { id: 'camera', title: 'Try the camera', how: 'On the computer you will use.' },
    ],
    mistakes: [
      { id: 'we', title: 'Saying we', instead: 'Say what you did.' },
      { id: 'long', title: 'Talking for long', instead: 'Stop after two minutes.' },
    ],
    faqs: [
      { id: 'feedback', question: 'Is there feedback?', answer: 'Rarely in writing.', provenance },
      { id: 'notes', question: 'May I use notes?', answer: 'Yes, say so first.', provenance },
    ],
  });
}

/** A pack's line in the library: the user's own one unless told otherwise. */
export function listingOf(pack: Pack, part: Partial<PackListing> = {}): PackListing {
  return {
    packId: pack.id,
    title: pack.title,
    origin: 'own',
    pack,
    counts: countQuestions(pack),
    problems: [],
    warnings: [],
    ...part,
  };
}

/** A problem in the second question. */
export function aProblem(part: Partial<PackProblem> = {}): PackProblem {
  return {
    pack: 'acme',
    file: 'questions.json',
    line: 14,
    path: 'questions[1].text',
    reason: 'is empty',
    suggestion: 'Write a text there.',
    ...part,
  };
}
