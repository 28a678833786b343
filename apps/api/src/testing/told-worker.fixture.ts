import type { FigureTask, RenderedFile } from '@tiendo/renderer/render-task.ts';

/** The channel on which a test lets waiting tasks go on. */
export const goOn = 'told-worker';

const untilTold = () =>
  new Promise<void>((resolve) => {
    const channel = new BroadcastChannel(goOn);
    channel.onmessage = () => {
      channel.close();
      resolve();
    };
  });

/** A worker that a test tells by the theme what to do: wait until it is told (dark), end (contrast), or answer. */
export async function render({ theme }: FigureTask): Promise<RenderedFile> {
  if (theme === 'contrast') process.exit(1);
  if (theme === 'dark') await untilTold();
  return { bytes: Buffer.from(theme), contentType: 'text/plain', fileName: 'told.txt' };
}
