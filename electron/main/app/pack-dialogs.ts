import { app, dialog, type BrowserWindow } from 'electron';
import { join } from 'node:path';
import type { PackDialogs } from '@electron/main/ipc/handlers/pack-handlers';

const packFiles = [{ name: 'Interview packs', extensions: ['greenroom-pack', 'zip'] }];

/** The dialogs in which the user says which pack to take in, and where to write one. */
export function packDialogs(window: () => BrowserWindow | null): PackDialogs {
  return {
    async choosePack(from) {
      const properties: Electron.OpenDialogOptions['properties'] = [
        from === 'file' ? 'openFile' : 'openDirectory',
      ];
      const filters = from === 'file' ? packFiles : [];
      const options = { title: 'Import an interview pack', properties, filters };
      const parent = window();
      const answer = await (parent ? dialog.showOpenDialog(parent, options) : dialog.showOpenDialog(options));
      return answer.canceled ? null : (answer.filePaths[0] ?? null);
    },
    async chooseExportFile(name) {
      const options = {
        title: 'Export the pack',
        defaultPath: join(app.getPath('documents'), name),
        filters: packFiles,
      };
      const parent = window();
      const answer = await (parent ? dialog.showSaveDialog(parent, options) : dialog.showSaveDialog(options));
      return answer.canceled || answer.filePath === undefined || answer.filePath === ''
        ? null
        : answer.filePath;
    },
  };
}
