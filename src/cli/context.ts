import type { Readable, Writable } from 'node:stream'

/** What standard input is: only a pipe or a file is read without being asked for. */
export type InputKind = 'terminal' | 'pipe' | 'file' | 'none'

/** The flags that every command has; settled before the command's action runs. */
export interface Settings {
  /** Says nothing on standard error but errors. */
  quiet: boolean
  /** Unexpected errors keep their stack. */
  debug: boolean
  /** `--color` or `--no-color`; absent where neither was given. */
  color: boolean | undefined
  /** `--no-pager` sets it to false. */
  pager: boolean
}

/** What a command touches of the world; tests put their own in its place. */
export interface Context {
  readonly stdin: Readable
  readonly stdinKind: InputKind
  readonly stdout: Writable & { isTTY?: boolean; columns?: number }
  readonly stderr: Writable & { isTTY?: boolean; columns?: number }
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  readonly settings: Settings
  /** From here on, what is longer than the screen goes through the pager; does nothing where standard output is no terminal. */
  startPaging(): Promise<void>
}

/** Counts what could not be done, for the exit code. */
export interface Tally {
  /** Inputs that could not be read, outputs that could not be written. */
  failed: number
  /** Somebody wished it to stop before the inputs were done. */
  interrupted?: boolean
  /** Set by a command that looked for something and found nothing, or found a difference: exit code 1. */
  nothing?: boolean
}
