import { counted } from '../write/terminal/figures.ts'
import type { Context } from './context.ts'

/** How long work may take before the line shows, in ms. */
const patience = 500
/** Between two paintings of the line while articles come, in ms. */
const pace = 200

interface Line {
  text: string
  render(): unknown
  stop(): unknown
}

/**
 * One line on standard error while articles are read: how many are done, how fast, how many failed, and how long the rest
 * takes where its size is known. On a terminal only, and nothing under `--quiet`.
 */
export class Progress {
  private readonly silent: boolean
  private readonly began = Date.now()
  private done = 0
  private failed = 0
  private bytes = 0
  private size: number | undefined
  private timer: NodeJS.Timeout | undefined
  private line: Line | undefined
  private painted = 0
  private sized = false

  /** @param sizeOf bytes of all inputs, asked for when the line shows; undefined where they are not known */
  constructor(
    private readonly context: Context,
    private readonly sizeOf: () => Promise<number | undefined>,
  ) {
    this.silent = context.stderr.isTTY !== true || context.settings.quiet || context.env.TERM === 'dumb'
  }

  /** So many more bytes of the inputs were read. */
  read(bytes: number): void {
    this.bytes += bytes
  }

  /** One more article came, or failed to. */
  step(failed: boolean): void {
    if (failed) this.failed++
    else this.done++
    if (!this.line || Date.now() - this.painted < pace) return
    this.paint(this.line)
    this.line.render()
  }

  /** Work begins or goes on. */
  resume(): void {
    if (!this.silent && !this.timer) this.timer = setTimeout(() => void this.show(), patience)
  }

  /** A result is about to be written: its line and this one never mix on a terminal. */
  pause(): void {
    if (this.context.stdout.isTTY === true) this.stop()
  }

  /** Takes the line away. */
  stop(): void {
    clearTimeout(this.timer)
    this.timer = undefined
    this.line?.stop()
    this.line = undefined
  }

  private async show(): Promise<void> {
    const { default: ora } = await import('ora')
    if (!this.timer) return
    const line = ora({ text: 'reading', discardStdin: false, stream: process.stderr, isEnabled: true }).start()
    this.line = line
    this.paint(line)
    if (this.sized) return
    this.sized = true
    // the rest is said without its end where the size cannot be told
    this.size = await this.sizeOf().catch(() => undefined)
  }

  private paint(line: Line): void {
    this.painted = Date.now()
    line.text = progressText({
      done: this.done,
      failed: this.failed,
      ms: this.painted - this.began,
      share: this.size ? Math.min(1, this.bytes / this.size) : undefined,
    })
  }
}

/** What the line says. `share` is that of the inputs' bytes which were read, 0–1. */
export function progressText(at: {
  readonly done: number
  readonly failed: number
  readonly ms: number
  readonly share: number | undefined
}): string {
  if (at.done + at.failed === 0) return 'reading'
  const rate = (1000 * (at.done + at.failed)) / at.ms
  const parts = [
    counted(at.done, 'article'),
    `${rate < 10 ? rate.toFixed(1) : Math.round(rate)}/s`,
    ...(at.failed > 0 ? [counted(at.failed, 'error')] : []),
    ...(at.share ? [`${left((at.ms / 1000) * (1 / at.share - 1))} left`] : []),
  ]
  return parts.join(', ')
}

function left(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`
}
