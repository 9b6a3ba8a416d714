const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

const wishes: (() => void)[] = []
const cleanups = new Set<() => void>()
let listening = false

/**
 * Takes the next wish to stop (Ctrl-C, or whoever manages the process), once, so that what is done can still be written.
 * @returns lets go of it
 */
export function onStop(wish: () => void): () => void {
  wishes.push(wish)
  settle()
  return () => {
    const at = wishes.indexOf(wish)
    if (at >= 0) wishes.splice(at, 1)
    settle()
  }
}

/**
 * Runs before a signal ends the process: where nobody takes the wish to stop, or it has been taken already.
 * @returns lets go of it
 */
export function beforeEnd(cleanup: () => void): () => void {
  cleanups.add(cleanup)
  settle()
  return () => {
    cleanups.delete(cleanup)
    settle()
  }
}

function arrive(signal: NodeJS.Signals): void {
  const wish = wishes.pop()
  if (wish) {
    wish()
    return
  }
  for (const cleanup of [...cleanups]) cleanup()
  cleanups.clear()
  settle()
  process.kill(process.pid, signal)
}

function settle(): void {
  const wanted = wishes.length + cleanups.size > 0
  if (wanted === listening) return
  listening = wanted
  for (const signal of signals) {
    if (wanted) process.on(signal, arrive)
    else process.off(signal, arrive)
  }
}
