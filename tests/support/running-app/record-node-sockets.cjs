// Required by the app's main process before anything else: notes every socket that Node opens and every name it looks up.
const net = require('node:net');
const dgram = require('node:dgram');
const dns = require('node:dns');

const attempts = [];
Object.assign(globalThis, { nodeSocketAttempts: attempts });

/** Notes the call and lets it go on. */
function note(owner, name) {
  const original = owner[name];
  owner[name] = function noted(...args) {
    attempts.push(`${name} ${JSON.stringify(args[0])}`);
    return Reflect.apply(original, this, args);
  };
}

note(net.Socket.prototype, 'connect');
note(dgram.Socket.prototype, 'send');
note(dgram.Socket.prototype, 'bind');
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) note(dns, name);
