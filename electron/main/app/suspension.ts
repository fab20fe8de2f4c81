import { powerMonitor } from 'electron';

/**
 * Calls back when the computer is about to sleep, its lid is closed (which the systems report as sleep) or its screen
 * is locked: nobody is answering any more.
 */
export function watchSuspension(onSuspending: (cause: 'suspend' | 'lock-screen') => void): void {
  powerMonitor.on('suspend', () => onSuspending('suspend'));
  powerMonitor.on('lock-screen', () => onSuspending('lock-screen'));
}
