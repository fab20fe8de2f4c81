import { useEffect, useRef, useState } from 'react';
import { call, listen } from '@renderer/api/app-api';
import { AudioPorts } from '@renderer/media/audio-port';
import { Scope } from '@renderer/media/scope';
import { DeviceChecker } from './device-checker';
import { SentenceTest } from './sentence/sentence-test';

/** The machinery of the device check, for as long as the screen is open. */
export interface CheckParts {
  checker: DeviceChecker;
  sentence: SentenceTest;
}

/** Makes the machinery and starts it; null until then. Leaving the screen closes all devices. */
export function useDeviceChecker(onReady: (parts: CheckParts) => void): CheckParts | null {
  const [parts, setParts] = useState<CheckParts | null>(null);
  const newest = useRef(onReady);
  useEffect(() => {
    newest.current = onReady;
  });

  useEffect(() => {
    const scope = new Scope();
    const begin = async () => {
      // In development a page mounts twice: the first mount is over before it has opened anything.
      await Promise.resolve();
      if (scope.closed) return;
      const checker = new DeviceChecker(scope);
      const sentence = new SentenceTest({ call, listen, ports: new AudioPorts(scope) });
      scope.add(() => sentence.cancel());
      checker.watchList();
      setParts({ checker, sentence });
      newest.current({ checker, sentence });
    };
    void begin();
    return () => scope.close();
  }, []);

  return parts;
}
