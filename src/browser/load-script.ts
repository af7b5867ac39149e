/**
 * Scripts that are loaded when a reader first asks for what they do. They are next to the main script, are classic (a
 * module does not run from disk) and act by running: none returns anything. `globalThis.berth.loadScript` is this
 * function, for scripts that load others; a second copy could not make its own policy.
 */

/** The folder of the site’s scripts, for `new URL(name, scriptFolder())`. Ends in a slash. */
export function scriptFolder(): URL {
  if (mainScript) return new URL('.', mainScript);
  // 404.html contains the main script and finds the root itself (build/portable/find-root.browser.ts).
  return new URL(`${document.documentElement.dataset['root'] ?? '/'}_berth/`, location.href);
}

const mainScript =
  document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';

interface ScriptUrlPolicy {
  createScriptURL: (address: string) => string;
}
interface PolicyFactory {
  createPolicy: (name: string, rules: ScriptUrlPolicy) => ScriptUrlPolicy;
}

/** What follows `_berth/` in the address of a script: a name, and in a built site the hash of its content. */
const ownName = /^[a-z-]+(?:\.[0-9a-f]{8})?\.js$/;

function ownAddress(name: string): string {
  if (!ownName.test(name)) throw new Error(`${name} is not a script of Berth.`);
  return new URL(name, scriptFolder()).href;
}

// The content security policy lets only this policy name addresses of scripts (build/portable/content-policy.ts).
const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
const policy = trustedTypes?.createPolicy('berth', { createScriptURL: ownAddress }) ?? {
  createScriptURL: ownAddress,
};

const loading = new Map<string, Promise<void>>();

/**
 * Loads a script of `_berth/` by its file name, once; later calls share the promise. Resolves when it has run. Rejects
 * when it cannot be loaded, or when it has not left the global it `provides` (it was cut short), with a message that
 * names it; the next call tries again.
 */
export function loadScript(name: string, provides?: string): Promise<void> {
  const known = loading.get(name);
  if (known) return known;
  const loaded = new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = policy.createScriptURL(name);
    const fail = () => {
      script.remove();
      loading.delete(name);
      reject(new Error(`_berth/${name} could not be loaded.`));
    };
    script.onload = () => {
      if (provides === undefined || provides in globalThis) resolve();
      else fail();
    };
    script.onerror = fail;
    document.head.append(script);
  });
  loading.set(name, loaded);
  return loaded;
}

declare global {
  /** What the main script shares with those loaded later. */
  var berth: { loadScript: typeof loadScript; scriptFolder: typeof scriptFolder };
}
