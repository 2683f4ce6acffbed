// Ships to the browser with the decoder.
import address from './decode-worker.ts?worker&url';

interface Policy {
  createScriptURL(url: string): string;
}

declare global {
  interface Window {
    trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
  }
}

let policy: Policy | undefined;

/** Starts the worker. The page's policy lets scripts be loaded by name only where this rule has passed them: our own. */
export function startWorker(): Worker {
  policy ??= window.trustedTypes?.createPolicy('own-worker', {
    createScriptURL: (url) => {
      if (new URL(url, location.href).origin !== location.origin) throw new TypeError(`${url} is not ours`);
      return url;
    },
  });
  return new Worker(policy?.createScriptURL(address) ?? address, { type: 'module' });
}
