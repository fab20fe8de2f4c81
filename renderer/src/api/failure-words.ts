import type { ErrorCode, Failure } from '@shared/ipc/result';

/** What a failure is called, and what the user can do about it. */
export interface FailureWords {
  title: string;
  advice: string;
}

const wordsByCode: Record<ErrorCode, FailureWords> = {
  'bad-request': {
    title: 'That could not be done as asked',
    advice: 'Go back and try again. If it happens twice, the log in the data folder has the details.',
  },
  'not-found': {
    title: 'This is no longer here',
    advice: 'It may have been deleted. The library lists everything that is kept.',
  },
  'not-allowed-now': {
    title: 'Not at this moment',
    advice: 'The interview is at another point by now. Open it again to see where it stands.',
  },
  'disk-full': {
    title: 'The disk is full',
    advice: 'What was recorded so far is kept. Make some space, for instance in the library, then go on.',
  },
  'write-failed': {
    title: 'Saving did not work',
    advice: 'Check that the data folder can be written to, then try again.',
  },
  'file-corrupt': {
    title: 'A file cannot be read',
    advice: 'A damaged file is set aside in the data folder, never deleted. Nothing else is affected.',
  },
  'file-too-new': {
    title: 'Saved by a newer Greenroom',
    advice: 'This version leaves the file as it is. Open it with the newer version.',
  },
  'pack-broken': {
    title: 'The interview pack cannot be used',
    advice: 'The sentence above names the file and the reason. Mend it, then start Greenroom again.',
  },
  'model-missing': {
    title: 'The speech model is not there',
    advice: 'Everything but transcription works. Run the set-up again to fetch the model.',
  },
  'transcriber-down': {
    title: 'The transcriber stopped',
    advice: 'It starts again by itself. Your recordings are kept and are transcribed then.',
  },
  'chunk-out-of-order': {
    title: 'A piece of the recording is missing',
    advice: 'What came before it is kept. You can record the answer again.',
  },
  'page-crashed': {
    title: 'The window was opened again',
    advice: 'It had stopped working. What you recorded until then is kept; go on from the library.',
  },
  'page-stuck': {
    title: 'The window did not react for a while',
    advice: 'If you were answering, look at the recording when you are done.',
  },
  internal: {
    title: 'Something went wrong inside',
    advice: 'Nothing that was saved is lost. Try again; the log in the data folder has the details.',
  },
};

/** Turns the code of a failure into words for the user: the only place that does. */
export function failureWords(code: Failure['code']): FailureWords {
  return wordsByCode[code];
}
