// Stands in for Electron's default app in the fallback runtime, whose archive comes without one: it takes the
// folder to run from the command line, as `electron .` does, and the `-r` modules that Playwright asks for.
const { app } = require('electron');
const { readFileSync, statSync } = require('node:fs');
const { join, resolve } = require('node:path');

const preloads = [];
let target = '.';
const args = process.argv.slice(1);
for (let index = 0; index < args.length; index += 1) {
  const arg = args[index];
  if (arg === '-r' || arg === '--require') {
    preloads.push(args[index + 1]);
    index += 1;
  } else if (arg.startsWith('--require=')) {
    preloads.push(arg.slice('--require='.length));
  } else if (!arg.startsWith('-')) {
    target = arg;
    break;
  }
}

process.defaultApp = true;
for (const preload of preloads) require(resolve(preload));

const appPath = resolve(target);
let mainFile = appPath;
if (statSync(appPath).isDirectory()) {
  const manifest = JSON.parse(readFileSync(join(appPath, 'package.json'), 'utf8'));
  app.setName(manifest.productName || manifest.name);
  if (manifest.version) app.setVersion(manifest.version);
  app.setAppPath(appPath);
  mainFile = join(appPath, manifest.main || 'index.js');
}
require(mainFile);
