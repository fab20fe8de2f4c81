import type { Take } from '@shared/model/session';

/** Index of the next take without a rating after `from`, going round once; null when all are rated. */
export function nextUnrated(takes: readonly Pick<Take, 'selfRating'>[], from: number): number | null {
  for (let step = 1; step <= takes.length; step++) {
    const index = (from + step) % takes.length;
    if (takes[index]?.selfRating === null) return index;
  }
  return null;
}

/**
 * How far transcription is over all answers: a quiet sentence, empty when there is nothing to wait for. `canGoOn` is
 * false while there is no usable model.
 */
export function transcriptionProgress(
  takes: readonly Pick<Take, 'transcription'>[],
  canGoOn: boolean,
): string {
  const spoken = takes.filter((take) => take.transcription.state !== 'none');
  const open = spoken.filter((take) => ['waiting', 'running'].includes(take.transcription.state)).length;
  const failed = spoken.filter((take) => take.transcription.state === 'failed').length;
  if (open > 0) {
    const rest = canGoOn ? 'The rest goes on meanwhile.' : 'The rest follows once the speech model works.';
    return `${spoken.length - open} of ${spoken.length} answers are transcribed. ${rest}`;
  }
  if (failed > 0) {
    return failed === 1
      ? 'One answer could not be transcribed. Its review says why.'
      : `${failed} answers could not be transcribed. Their reviews say why.`;
  }
  return spoken.length > 0 ? 'All answers are transcribed.' : '';
}
