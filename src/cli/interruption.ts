import { onStop } from './signals.ts'

/** A wish to stop: by Ctrl-C or by whoever manages the process. */
export interface Interruption {
  readonly signal: AbortSignal
  /** What a promise gives, or undefined where the wish came first or comes before it. One promise at a time. */
  unlessStopped<T>(promise: Promise<T>): Promise<T | undefined>
  /** Gives the signals back to the system. */
  ignore(): void
}

/** Listens for the first wish to stop, so that what is done is still written; a second one ends the process at once. */
export function interruption(): Interruption {
  const controller = new AbortController()
  let stopWaiting = (): void => undefined
  const ignore = onStop(() => {
    controller.abort()
    stopWaiting()
  })
  return {
    signal: controller.signal,
    // Not by Promise.race against one promise for the whole run: that keeps every value it was ever raced with.
    unlessStopped: (promise) =>
      new Promise((resolve, reject) => {
        stopWaiting = () => resolve(undefined)
        if (controller.signal.aborted) resolve(undefined)
        promise.then(resolve, reject)
      }),
    ignore,
  }
}
