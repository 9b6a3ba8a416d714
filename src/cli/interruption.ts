const signals = ['SIGINT', 'SIGTERM'] as const

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
  let stop = (): void => undefined
  const came = new Promise<void>((resolve) => {
    stop = () => {
      controller.abort()
      ignore()
      resolve()
    }
  })
  const ignore = (): void => {
    for (const signal of signals) process.off(signal, stop)
  }
  for (const signal of signals) process.once(signal, stop)
  return { signal: controller.signal, came, ignore }
}
