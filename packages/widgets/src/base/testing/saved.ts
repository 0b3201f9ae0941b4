/** What is saved as a file, and under which name. */
export async function saved(act: () => Promise<void>): Promise<{ name: string; text: string }> {
  let blob: Blob | undefined;
  const createObjectURL = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (made) => {
    blob = made as Blob;
    return createObjectURL(made);
  };
  let name = '';
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    name = this.download;
  };
  try {
    await act();
  } finally {
    URL.createObjectURL = createObjectURL;
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  }
  return { name, text: (await blob?.text()) ?? '' };
}
