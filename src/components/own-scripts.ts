// Ships to the browser with the search and with the decoder.

interface Policy {
  createScriptURL(url: string): string;
}

declare global {
  interface Window {
    trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
  }
}

let isSet = false;

/**
 * The rule that the page's policy (`require-trusted-types-for 'script'`) asks for before a worker may start: scripts
 * come from our own host. Set once, before the first worker; nothing may turn text into HTML or script.
 */
export function allowOwnScripts(): void {
  if (isSet) return;
  isSet = true;
  window.trustedTypes?.createPolicy('default', {
    createScriptURL: (url) => {
      if (new URL(url, location.href).origin !== location.origin) throw new TypeError(`${url} is not ours`);
      return url;
    },
  });
}
