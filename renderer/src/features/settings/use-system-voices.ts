import { useEffect, useState } from 'react';
import { listSystemVoices } from '@renderer/media/interviewer-voice';
import type { SystemVoice } from '@renderer/media/voice/system-voices';

/** The English voices that this computer offers; null until they are known, which can take seconds. */
export function useSystemVoices(): SystemVoice[] | null {
  const [voices, setVoices] = useState<SystemVoice[] | null>(null);
  useEffect(() => {
    let left = false;
    void listSystemVoices().then((found) => {
      if (!left) setVoices(found);
    });
    return () => {
      left = true;
    };
  }, []);
  return voices;
}
