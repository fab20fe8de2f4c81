import { useEffect, useState } from 'react';
import { listDevices, type DeviceList } from '@renderer/media/devices/device-list';

/** The cameras and microphones that are connected, as they come and go; null until they are known. */
export function useDevices(): DeviceList | null {
  const [devices, setDevices] = useState<DeviceList | null>(null);
  useEffect(() => {
    let left = false;
    const look = () => {
      void listDevices().then(
        (found) => {
          if (!left) setDevices(found);
        },
        // A computer that cannot list its devices has none to offer; the default can still be chosen.
        () => {
          if (!left) setDevices({ cameras: [], microphones: [] });
        },
      );
    };
    look();
    navigator.mediaDevices.addEventListener('devicechange', look);
    return () => {
      left = true;
      navigator.mediaDevices.removeEventListener('devicechange', look);
    };
  }, []);
  return devices;
}
