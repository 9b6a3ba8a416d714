import { onStop } from './signals.ts'

/** A wish to stop: by Ctrl-C or by whoever manages the process. */
export interface Interruption {
  readonly signal: AbortSignal
  /** Resolves when the wish comes. */
  readonly came: Promise<void>
  /** Gives the signals back to the system. */
  ignore(): void
}

/** Listens for the first wish to stop, so that what is done is still written; a second one ends the process at once. */
export function interruption(): Interruption {
  const controller = new AbortController()
  let ignore = (): void => undefined
  const came = new Promise<void>((resolve) => {
    ignore = onStop(() => {
      controller.abort()
      resolve()
    })
  })
  return { signal: controller.signal, came, ignore: () => ignore() }
}
