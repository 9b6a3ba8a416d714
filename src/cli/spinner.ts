import type { Context } from './context.ts'

/** How long work may take before a spinner shows, in ms. */
const patience = 500

export interface Spinner {
  /** Work begins; the spinner shows if it goes on for longer than half a second. */
  start(): void
  /** Work ended, or a result is about to be written: the line is cleared. */
  stop(): void
}

/** A spinner on standard error while work goes on: on a terminal only, and nothing under `--quiet`. */
export function spinner(context: Context, text: string): Spinner {
  let timer: NodeJS.Timeout | undefined
  let shown: { stop(): unknown } | undefined
  const silent = context.stderr.isTTY !== true || context.settings.quiet
  const show = async (): Promise<void> => {
    const { default: ora } = await import('ora')
    if (timer) shown = ora({ text, discardStdin: false, stream: process.stderr }).start()
  }
  return {
    start() {
      if (!silent && !timer) timer = setTimeout(() => void show(), patience)
    },
    stop() {
      clearTimeout(timer)
      timer = undefined
      shown?.stop()
      shown = undefined
    },
  }
}
