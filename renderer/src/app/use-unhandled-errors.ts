import { useEffect } from 'react';

/** Chromium reports this as an error although it only means "measured again in the next frame". */
const harmless = /^ResizeObserver loop/;

/** Hears of every bug that nothing else caught: the page's one handler. */
export function useUnhandledErrors(onError: (message: string) => void): void {
  useEffect(() => {
    const onRejection = ({ reason }: PromiseRejectionEvent) =>
      onError(reason instanceof Error ? reason.message : String(reason));
    const onThrown = ({ message }: ErrorEvent) => {
      if (!harmless.test(message)) onError(message);
    };
    window.addEventListener('unhandledrejection', onRejection);
    window.addEventListener('error', onThrown);
    return () => {
      window.removeEventListener('unhandledrejection', onRejection);
      window.removeEventListener('error', onThrown);
    };
  }, [onError]);
}
