import { useCallback, useEffect, useRef, useState } from 'react';
import { call } from '@renderer/api/app-api';
import type { CallInput, CallName, CallOutput } from '@shared/ipc/contract';
import type { Failure } from '@shared/ipc/result';

/** What a screen knows of something it asked for. `reload` keeps the old value on show until the new one is there. */
export type Loaded<Value> =
  | { state: 'loading'; reload: () => void }
  | { state: 'failed'; failure: Failure; reload: () => void }
  | { state: 'ready'; value: Value; reload: () => void; replace: (value: Value) => void };

type Answer<Value> = { value: Value } | { failure: Failure } | null;

/** Asks the main process when the component mounts and whenever the input changes; the newest question wins. */
export function useCall<Name extends CallName>(name: Name, input: CallInput<Name>): Loaded<CallOutput<Name>> {
  const [answer, setAnswer] = useState<Answer<CallOutput<Name>>>(null);
  const asked = useRef(0);
  const inputKey = JSON.stringify(input);

  const reload = useCallback(() => {
    const mine = ++asked.current;
    void call(name, JSON.parse(inputKey) as CallInput<Name>).then((result) => {
      if (mine === asked.current) setAnswer(result.ok ? { value: result.value } : { failure: result.error });
    });
  }, [name, inputKey]);
  const replace = useCallback((value: CallOutput<Name>) => setAnswer({ value }), []);

  useEffect(() => {
    reload();
    return () => {
      asked.current += 1;
    };
  }, [reload]);

  if (answer === null) return { state: 'loading', reload };
  if ('failure' in answer) return { state: 'failed', failure: answer.failure, reload };
  return { state: 'ready', value: answer.value, reload, replace };
}
