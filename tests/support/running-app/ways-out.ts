import type { Page } from '@playwright/test';

/**
 * Tries from the page every way that a page has to reach a server, and answers with those that did not fail at once,
 * by their names. What is sent without an answer (a beacon, a packet) has to be looked for at the server.
 */
export function tryWaysOut(page: Page, port: number): Promise<string[]> {
  return page.evaluate(async (serverPort) => {
    const web = `http://127.0.0.1:${serverPort}`;
    const loads = (element: HTMLElement, address: string) =>
      new Promise<void>((done, failed) => {
        element.addEventListener('load', () => done());
        element.addEventListener('error', () => failed(new Error('It did not load.')));
        setTimeout(() => failed(new Error('Nothing came.')), 2000);
        element.setAttribute(element instanceof HTMLLinkElement ? 'href' : 'src', address);
        document.body.append(element);
      });
    const opens = (target: EventTarget) =>
      new Promise<void>((done, failed) => {
        target.addEventListener('open', () => done());
        target.addEventListener('error', () => failed(new Error('It did not open.')));
      });
    const link = (rel: string) => Object.assign(document.createElement('link'), { rel });
    const gather = async (urls: string) => {
      const peer = new RTCPeerConnection({ iceServers: [{ urls, username: 'a', credential: 'b' }] });
      peer.createDataChannel('out');
      await peer.setLocalDescription(await peer.createOffer());
      await new Promise((over) => setTimeout(over, 1500));
      const found = peer.localDescription?.sdp.includes('a=candidate') === true;
      peer.close();
      if (!found) throw new Error('No way was found.');
    };
    const ways: Record<string, () => Promise<unknown>> = {
      fetch: () => fetch(web, { mode: 'no-cors' }),
      request: async () => {
        const request = new XMLHttpRequest();
        request.open('GET', web, false);
        request.send();
      },
      image: () => loads(document.createElement('img'), `${web}/a.png`),
      script: () => loads(document.createElement('script'), `${web}/a.js`),
      sound: () => loads(document.createElement('audio'), `${web}/a.wav`),
      style: () => loads(link('stylesheet'), `${web}/a.css`),
      prefetch: () => loads(link('prefetch'), `${web}/p`),
      preconnect: () => loads(link('preconnect'), web),
      socket: () => opens(new WebSocket(`ws://127.0.0.1:${serverPort}`)),
      events: () => opens(new EventSource(web)),
      worker: () => opens(new Worker(`${web}/w.js`)),
      stun: () => gather(`stun:127.0.0.1:${serverPort}`),
      turn: () => gather(`turn:127.0.0.1:${serverPort}?transport=tcp`),
    };
    navigator.sendBeacon(web, 'x');
    // A frame that was refused says that it has loaded, so it is left to the server too.
    await loads(document.createElement('iframe'), web).catch(() => undefined);
    const tried = await Promise.allSettled(Object.values(ways).map(async (way) => way()));
    return Object.keys(ways).filter((_, at) => tried[at]?.status === 'fulfilled');
  }, port);
}
