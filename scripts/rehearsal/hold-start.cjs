// Required by the runtime before the app. Playwright calls `__playwright_run` once it listens; without this hold the app
// would be loading its page by then, and the driver now and then misses that. Playwright's own loader does the same, but
// also switches off much of Chromium's network, which the tests want to watch as it ships.
const { app } = require('electron');

const ready = app.whenReady();
const driverListens = new Promise((listens) => {
  Object.assign(globalThis, { __playwright_run: listens });
});
app.whenReady = () => driverListens.then(() => ready);
