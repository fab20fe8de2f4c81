import type { PackFault } from '@shared/domain/packs/pack-fault';
import type { Pack } from '@shared/model/pack';

/** Finds optional files that a candidate would miss in this pack, and lists of the guide that are empty. */
export function lintParts(pack: Pack): PackFault[] {
  const warnings: PackFault[] = [];
  const warn = (file: string, path: string[], reason: string, suggestion: string): void => {
    warnings.push({ file, path, reason, suggestion });
  };
  if (!pack.guide) {
    warn('guide.json', [], 'is missing', 'Write what a candidate should know, do and avoid beforehand.');
  } else {
    const { chapters, checklist, mistakes, faqs } = pack.guide;
    for (const [name, list] of Object.entries({ chapters, checklist, mistakes, faqs })) {
      if (list.length > 0) continue;
      warn('guide.json', [name], 'is empty', `Write at least one entry of ${name}.`);
    }
  }
  const sections = pack.stages.flatMap(({ rounds }) => rounds.flatMap((round) => round.sections));
  const takesQuestions = sections.some(({ kinds }) => kinds.includes('your_questions'));
  if (takesQuestions && pack.candidateQuestions.length === 0) {
    warn(
      'your-questions.json',
      [],
      'is missing, and a section is for the questions of the candidate',
      'Write what a candidate may ask, and what the interviewers answer.',
    );
  }
  if (pack.debrief && !pack.offer) {
    warn(
      'offer.json',
      [],
      'is missing, and the debrief can end in an offer',
      'Write what an offer looks like.',
    );
  }
  if (pack.offer && !pack.questions.some(({ kind }) => kind === 'negotiation')) {
    warn(
      'questions.json',
      ['questions'],
      'there is an offer, and no question of kind negotiation',
      'Write what the recruiter says when the offer is talked about.',
    );
  }
  return warnings;
}
