/** Once a frame is drawn; a page in the background and a worker get none. */
export const painted = () =>
  new Promise<void>((resolve) => {
    if (!('document' in globalThis)) {
      resolve();
      return;
    }
    const timer = setTimeout(resolve, 200);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      // The frame is drawn after this; what is next in turn comes after it.
      setTimeout(resolve);
    });
  });

/** Lets taps and paints come between two long steps. */
export const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));
