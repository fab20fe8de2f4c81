import type { OwnPacket, Packet, PacketQuality } from '@shared/model/debrief';
import type { Vote } from '@shared/model/pack-debrief';
import { countInWords } from './count-in-words';
import { voteInSentence } from './describe-vote';
import { stepsUp } from './vote-order';

/** One quality as the user and as the program see it. Null where one of them gave no level. */
export interface ComparedQuality {
  qualityId: string;
  name: string;
  own: number | null;
  /** The program's level, rounded to a whole one. */
  program: number | null;
  /** Above zero where the user is the kinder one. */
  difference: number | null;
  sentence: string;
}

/** The user's packet beside the program's. */
export interface PacketComparison {
  qualities: ComparedQuality[];
  vote: { own: Vote | null; program: Vote | null; difference: number | null; sentence: string };
}

function compareLevels(own: number | null, program: number | null, quality: PacketQuality): string {
  if (program === null || quality.score === null) {
    return own === null
      ? 'Neither you nor the program heard anything of it.'
      : `You gave ${own}; the program found nothing that shows it.`;
  }
  const rests = `${quality.score} from ${countInWords(quality.answers, 'answer')}`;
  if (own === null) return `You left it open; the program gave ${program} (${rests}).`;
  if (own === program) return `You and the program both gave ${own} (${rests}).`;
  const apart = countInWords(Math.abs(own - program), 'level');
  return `You gave ${own}, ${apart} ${own > program ? 'above' : 'below'} the program's ${program} (${rests}).`;
}

function compareVotes(own: Vote | null, program: Vote | null): string {
  if (own === null && program === null) return 'Neither you nor the program gave a vote.';
  if (own === null) return `You gave no vote; the program voted ${program && voteInSentence(program)}.`;
  if (program === null) return `You voted ${voteInSentence(own)}; the program heard too little to vote.`;
  if (own === program) return `You and the program both voted ${voteInSentence(own)}.`;
  const steps = stepsUp(program, own);
  const apart = `${countInWords(Math.abs(steps), 'step')} ${steps > 0 ? 'kinder' : 'stricter'}`;
  return `You voted ${voteInSentence(own)}, ${apart} than the program, which voted ${voteInSentence(program)}.`;
}

/** Lays the packet that the user wrote beside the program's, quality by quality. */
export function compareOwnPacket(own: OwnPacket, packet: Packet): PacketComparison {
  const qualities = packet.qualities.map((quality) => {
    const level = own.qualities.find(({ qualityId }) => qualityId === quality.qualityId)?.level ?? null;
    const program = quality.score === null ? null : Math.round(quality.score);
    return {
      qualityId: quality.qualityId,
      name: quality.name,
      own: level,
      program,
      difference: level === null || program === null ? null : level - program,
      sentence: compareLevels(level, program, quality),
    };
  });
  const difference = own.vote && packet.vote ? stepsUp(packet.vote, own.vote) : null;
  return {
    qualities,
    vote: { own: own.vote, program: packet.vote, difference, sentence: compareVotes(own.vote, packet.vote) },
  };
}
