import type { Pack, Question, Section, Stage } from '@shared/model/pack';
import type { PackProblem } from '@shared/model/pack-problem';

/** A broken reference between the parts of one pack. */
export type PackFault = Omit<PackProblem, 'pack'>;

/** Finds what the schemas cannot see: ids used twice, references into nowhere, lengths that no question fills. */
export function checkPack(pack: Pack): PackFault[] {
  return [
    ...findDoubles(pack.qualities, 'qualities.json', 'qualities'),
    ...findDoubles(pack.stages, 'stages.json', 'stages'),
    ...findDoubles(pack.questions, 'questions.json', 'questions'),
    ...pack.stages.flatMap((stage, index) => checkStage(pack, stage, `stages[${index}]`)),
    ...pack.questions.flatMap((question, index) => checkQuestion(pack, question, `questions[${index}]`)),
  ];
}

function findDoubles(items: readonly { id: string }[], file: string, list: string): PackFault[] {
  return items.flatMap((item, index) =>
    items.findIndex((other) => other.id === item.id) < index
      ? [{ file, path: `${list}[${index}].id`, reason: `“${item.id}” is used twice; ids must differ` }]
      : [],
  );
}

function checkStage(pack: Pack, stage: Stage, path: string): PackFault[] {
  const faults: PackFault[] = [];
  const file = 'stages.json';
  if (!pack.interviewers.some((interviewer) => interviewer.id === stage.interviewerId)) {
    const reason = `no interviewer in pack.json has the id “${stage.interviewerId}”`;
    faults.push({ file, path: `${path}.interviewerId`, reason });
  }
  if (!stage.lengthsMin.includes(stage.defaultLengthMin)) {
    const reason = `${stage.defaultLengthMin} is not one of the lengths ${stage.lengthsMin.join(', ')}`;
    faults.push({ file, path: `${path}.defaultLengthMin`, reason });
  }
  for (const [index, section] of stage.sections.entries()) {
    faults.push(...checkSection(pack, stage, section, `${path}.sections[${index}]`));
  }
  return faults;
}

function checkSection(pack: Pack, stage: Stage, section: Section, path: string): PackFault[] {
  const have = pack.questions.filter(
    (question) => question.stageIds.includes(stage.id) && section.kinds.includes(question.kind),
  ).length;
  return stage.lengthsMin.flatMap((lengthMin) => {
    const want = section.questionsByLengthMin[String(lengthMin)];
    const place = { file: 'stages.json', path: `${path}.questionsByLengthMin.${lengthMin}` };
    if (want === undefined) return [{ ...place, reason: `say how many questions ${lengthMin} minutes hold` }];
    if (want > have)
      return [{ ...place, reason: `asks for ${want} questions, the pack has ${have} of them` }];
    return [];
  });
}

function checkQuestion(pack: Pack, question: Question, path: string): PackFault[] {
  const file = 'questions.json';
  const faults: PackFault[] = [];
  for (const [index, id] of question.qualityIds.entries()) {
    if (!pack.qualities.some((quality) => quality.id === id)) {
      const reason = `no quality in qualities.json has the id “${id}”`;
      faults.push({ file, path: `${path}.qualityIds[${index}]`, reason });
    }
  }
  for (const [index, id] of question.stageIds.entries()) {
    if (!pack.stages.some((stage) => stage.id === id)) {
      faults.push({
        file,
        path: `${path}.stageIds[${index}]`,
        reason: `no stage in stages.json has the id “${id}”`,
      });
    }
  }
  if (question.targetSec.max <= question.targetSec.min) {
    faults.push({ file, path: `${path}.targetSec.max`, reason: 'must be greater than min' });
  }
  return faults;
}
