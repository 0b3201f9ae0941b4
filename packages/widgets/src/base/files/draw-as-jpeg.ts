/** Pixels of the longer side: a letter on one photo can still be read in all its small print. */
const LONGEST_SIDE = 2400;

const QUALITY = 0.85;

/**
 * A picture drawn anew, no larger than a letter needs, without what a camera writes beside it.
 * Undefined where the browser can't draw it, or won't let what it draws be read.
 */
export async function drawAsJpeg(picture: Blob): Promise<Blob | undefined> {
  const bitmap = await bitmapOf(picture);
  if (!bitmap) return undefined;
  try {
    const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(bitmap.width * scale));
    canvas.height = Math.max(1, Math.round(bitmap.height * scale));
    const context = canvas.getContext('2d');
    if (!context || !tellsTheTruth(context)) return undefined;
    // What was see-through becomes paper, not black.
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => {
      canvas.toBlob(
        (blob) => {
          resolve(blob?.type === 'image/jpeg' ? blob : undefined);
        },
        'image/jpeg',
        QUALITY,
      );
    });
  } finally {
    bitmap.close();
  }
}

async function bitmapOf(picture: Blob): Promise<ImageBitmap | undefined> {
  try {
    return await createImageBitmap(picture);
  } catch {
    return undefined;
  }
}

/** A browser that guards against fingerprints gives noise for what was drawn: a spoiled photo. */
function tellsTheTruth(context: CanvasRenderingContext2D): boolean {
  context.fillStyle = '#5a3c96';
  context.fillRect(0, 0, 1, 1);
  return context.getImageData(0, 0, 1, 1).data.join() === '90,60,150,255';
}
