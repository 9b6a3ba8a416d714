import { spawn } from 'node:child_process'
import { Writable } from 'node:stream'

type Terminal = Writable & { isTTY?: boolean; columns?: number; rows?: number }

/**
 * Standard output that shows what is longer than the screen in the pager, and writes what is shorter as it is. The pager
 * is the command in `PAGER` (run by the shell, as man and git do), else `less -R`; where it cannot be started the output
 * goes to the terminal.
 */
export class PagedOutput extends Writable {
  readonly isTTY = true
  private held = ''
  private lines = 0
  private sink: Writable | undefined
  private left: Promise<void> = Promise.resolve()

  constructor(
    private readonly terminal: Terminal,
    private readonly pager: string,
    private readonly env: Readonly<Record<string, string | undefined>>,
  ) {
    super({ decodeStrings: false })
  }

  get columns(): number | undefined {
    return this.terminal.columns
  }

  override _write(piece: string | Buffer, _: BufferEncoding, done: (error?: Error | null) => void): void {
    this.held += String(piece)
    this.lines += String(piece).split('\n').length - 1
    if (!this.sink && this.lines < (this.terminal.rows ?? 24)) {
      done()
      return
    }
    this.sink ??= this.open()
    const text = this.held
    this.held = ''
    if (this.sink.destroyed || this.sink.writableEnded) done()
    else this.sink.write(text, () => done())
  }

  override _final(done: (error?: Error | null) => void): void {
    if (!this.sink) {
      this.terminal.write(this.held, () => done())
      return
    }
    if (this.sink !== this.terminal) this.sink.end()
    this.left.then(() => done())
  }

  private open(): Writable {
    const child = spawn(this.pager, {
      shell: true,
      stdio: ['pipe', 'inherit', 'inherit'],
      env: { LESS: 'FRX', LESSCHARSET: 'utf-8', ...this.env },
    })
    // who leaves the pager before the end has seen enough
    child.stdin.on('error', () => {})
    // the pager decides what Ctrl-C means
    const ignore = (): void => {}
    process.on('SIGINT', ignore)
    this.left = new Promise((resolve) => {
      child.on('close', () => {
        process.off('SIGINT', ignore)
        resolve()
      })
      child.on('error', () => {
        this.sink = this.terminal
        resolve()
      })
    })
    return child.stdin
  }
}

/** The pager's command line, or undefined where none is wanted: `PAGER` empty or `cat`. */
export function pagerOf(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const { ARTICLE_PAGER: own, PAGER: shared } = env
  const pager = own ?? shared ?? 'less -R'
  return pager === '' || pager === 'cat' ? undefined : pager
}
