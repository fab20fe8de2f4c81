import { useCallback, useEffect, useRef, useState } from 'react';
import { takeAnswer } from '@renderer/api/answers-ahead';
import { call } from '@renderer/api/app-api';
import type { CallInput, CallName, CallOutput } from '@shared/ipc/contract';
import type { Failure, Result } from '@shared/ipc/result';

/** What a screen knows of something it asked for. `reload` keeps the old value on show until the new one is there. */
export type Loaded<Value> =
  | { state: 'loading'; reload: () => void }
  | { state: 'failed'; failure: Failure; reload: () => void }
  | { state: 'ready'; value: Value; reload: () => void; replace: (value: Value) => void };

type Answer<Value> = { value: Value } | { failure: Failure } | null;

/** Asks the main process when the component mounts and whenever the input changes; the newest question wins. */
export function useCall<Name extends CallName>(name: Name, input: CallInput<Name>): Loaded<CallOutput<Name>> {
  const [answer, setAnswer] = useState<Answer<CallOutput<Name>>>(() => answerAhead(name));
  const hasAnswer = useRef(answer !== null);
  const asked = useRef(0);
  const inputKey = JSON.stringify(input);

  const reload = useCallback(() => {
    const mine = ++asked.current;
    void call(name, JSON.parse(inputKey) as CallInput<Name>).then((result) => {
      if (mine === asked.current) setAnswer(answerFrom(result));
    });
  }, [name, inputKey]);
  const replace = useCallback((value: CallOutput<Name>) => setAnswer({ value }), []);

  useEffect(() => {
    if (hasAnswer.current) hasAnswer.current = false;
    else reload();
    return () => {
      asked.current += 1;
    };
  }, [reload]);

  if (answer === null) return { state: 'loading', reload };
  if ('failure' in answer) return { state: 'failed', failure: answer.failure, reload };
  return { state: 'ready', value: answer.value, reload, replace };
}

function answerFrom<Value>(result: Result<Value>): Answer<Value> {
  return result.ok ? { value: result.value } : { failure: result.error };
}

function answerAhead<Name extends CallName>(name: Name): Answer<CallOutput<Name>> {
  const ahead = takeAnswer(name);
  return ahead && answerFrom(ahead);
}
