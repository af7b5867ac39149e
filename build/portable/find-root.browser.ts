/**
 * Runs in 404.html only, which does not know how deep it is served: looks for the root of the site, from the folder
 * of the address upwards, and points the links there. It asks for an image, since the policy allows no `fetch`.
 * When it finds nothing the links stay as built.
 */
import { possibleRoots } from './possible-roots.ts';

const marker = '_berth/root.svg';

function hasMarker(folder: string): Promise<boolean> {
  return new Promise((resolve) => {
    const image = new Image();
    image.onload = () => resolve(true);
    image.onerror = () => resolve(false);
    image.src = folder + marker;
  });
}

async function fixLinks(): Promise<void> {
  for (const root of possibleRoots(location.pathname)) {
    if (!(await hasMarker(root))) continue;
    for (const element of document.querySelectorAll<HTMLElement>('[data-from-root]'))
      element.setAttribute(
        element.localName === 'form' ? 'action' : 'href',
        root + (element.dataset['fromRoot'] ?? ''),
      );
    document.documentElement.dataset['root'] = root;
    return;
  }
}

void fixLinks();
