import { Menu, type MenuItemConstructorOptions } from 'electron';

/** The menu bar: hidden but for Alt on Linux and Windows, where it still carries the keys for zoom and full screen. */
export function installMenu(isDeveloping: boolean): void {
  const developing: MenuItemConstructorOptions[] = [
    { type: 'separator' },
    { role: 'forceReload' },
    { role: 'toggleDevTools' },
  ];
  const template: MenuItemConstructorOptions[] = [
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
    { role: 'editMenu' },
    {
      label: 'View',
      submenu: [
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
        ...(isDeveloping ? developing : []),
      ],
    },
    { role: 'windowMenu' },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
